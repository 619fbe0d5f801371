//! The first journey with the keyboard alone: sign in, search, refer, answer. What has the focus is always seen, no part
//! keeps it, and the first Tab of a page offers to pass over the navigation.

use serde_json::json;

use crate::chromium::{Driver, Person};
use crate::{CONTINUE, PASSPHRASE, pages, partners, until};

/// What has the focus, whether a ring shows it within the window, and whether it is the part that is looked for.
const FOCUS: &str = "
    const part = document.activeElement;
    const style = getComputedStyle(part), box = part.getBoundingClientRect();
    const circle = part.querySelector('circle');
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    // A field of dates has parts of its own, which the browser shows and Tab passes through.
    const date = part.type === 'date';
    const ring = outline || date || (circle !== null && parseFloat(getComputedStyle(circle).strokeWidth) >= 4);
    const within = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    window.focused = (window.focused || []).concat([part]);
    return {
        is: part.matches(arguments[0]),
        name: part.outerHTML.slice(0, 120),
        nobody: part === document.body,
        seen: ring && within,
        kept: !date && window.focused.length > 1 && window.focused.at(-2) === part,
    };";

/// More parts than any page has.
const MOST: usize = 200;

/// Somebody without a mouse.
struct Hands<'a>(Person<'a>);

impl Hands<'_> {
    /// Presses a key: its name, its code for Windows, and the text that it writes.
    fn presses(&self, key: &str, code: u8, text: &str) {
        let down = if text.is_empty() { "rawKeyDown" } else { "keyDown" };
        let name = if key == " " { "Space" } else { key };
        let event =
            |kind: &str| json!({"type": kind, "key": key, "code": name, "text": text, "windowsVirtualKeyCode": code});
        self.0.cdp("Input.dispatchKeyEvent", &event(down));
        self.0.cdp(
            "Input.dispatchKeyEvent",
            &json!({"type": "keyUp", "key": key, "code": name, "windowsVirtualKeyCode": code}),
        );
    }

    fn tab(&self) {
        self.presses("Tab", 9, "");
    }

    fn enter(&self) {
        self.presses("Enter", 13, "\r");
    }

    fn space(&self) {
        self.presses(" ", 32, " ");
    }

    fn down(&self) {
        self.presses("ArrowDown", 40, "");
    }

    fn writes(&self, text: &str) {
        self.0.cdp("Input.insertText", &json!({"text": text}));
    }

    /// Presses Tab until that part has the focus.
    async fn tabs_to(&self, css: &str) {
        self.0.sees(css).await;
        for _ in 0..MOST {
            self.tab();
            let now = self.0.run(FOCUS, &[css]).await;
            if now["nobody"] == true {
                continue;
            }
            assert_eq!(now["kept"], false, "{} keeps the focus", now["name"]);
            assert_eq!(now["seen"], true, "the focus is not seen on {}", now["name"]);
            if now["is"] == true {
                return;
            }
        }
        panic!("no Tab leads to {css}");
    }

    /// Goes down in a list or a group of choices until the script says that it is so.
    async fn goes_down_until(&self, is_so: &str) {
        for _ in 0..MOST {
            if self.0.run(is_so, &[]).await == true {
                return;
            }
            self.down();
        }
        panic!("no arrow leads to where {is_so}");
    }

    async fn signs_in(&self) {
        self.0.goes_to("/").await;
        self.0.sees("#passphrase").await;
        if self.0.run("return document.activeElement.id", &[]).await != "passphrase" {
            self.tabs_to("#passphrase").await;
        }
        self.writes(PASSPHRASE);
        self.enter();
        self.0.sees("#tiles").await;
    }

    /// The first Tab offers to pass over the navigation; what follows is within the page.
    async fn passes_over_the_navigation(&self) {
        self.tab();
        let first = self.0.run(FOCUS, &[".skip"]).await;
        assert_eq!((&first["is"], &first["seen"]), (&true.into(), &true.into()), "{first}");
        self.enter();
        self.tab();
        let next = self.0.run(FOCUS, &["#main *"]).await;
        assert_eq!((&next["is"], &next["seen"]), (&true.into(), &true.into()), "{next}");
    }

    async fn finds_a_service(&self) {
        self.tabs_to("#search").await;
        self.writes("ВИЧ");
        self.enter();
        self.tabs_to("#results .card.service a").await;
        self.enter();
        self.tabs_to(".refer a.button").await;
        self.enter();
    }

    async fn writes_a_referral(&self) {
        self.tabs_to("#client_language").await;
        self.goes_down_until("return document.getElementById('client_language').value === 'ru'").await;
        self.tabs_to("[name='minor']").await;
        self.space();
        self.goes_down_until("return document.getElementById('minor-no').checked").await;
        self.tabs_to("[name='contact_policy']").await;
        self.space();
        self.goes_down_until("return document.getElementById('contact_policy-through-us').checked").await;
        self.goes_on("needs").await;
        if self.0.run("return document.querySelector(\"[name='needs']:checked\") === null", &[]).await == true {
            self.tabs_to("[name='needs']").await;
            self.space();
        }
        self.tabs_to("[name='priority']").await;
        self.space();
        self.goes_down_until("return document.getElementById('priority-urgent').checked").await;
        self.goes_on("consent").await;
        self.tabs_to("[name='consent.fields']").await;
        self.space();
        self.tabs_to("[name='consent.given']").await;
        self.space();
        self.goes_down_until("return document.getElementById('consent.given-spoken').checked").await;
        self.tabs_to("[id='consent.confirmed']").await;
        self.space();
        self.tabs_to(CONTINUE).await;
        self.enter();
        self.tabs_to("form[action$='/write/check'] .button").await;
        self.enter();
        self.0.sees("#standing").await;
    }

    async fn goes_on(&self, step: &str) {
        self.tabs_to(CONTINUE).await;
        self.enter();
        self.0.sees(&format!("form[data-draft='{step}']")).await;
    }

    async fn accepts(&self) {
        self.0.reads("#ours", "New").await;
        self.tabs_to("#ours .lines a").await;
        self.enter();
        self.tabs_to("#action-accept > summary").await;
        if self.0.run("return document.getElementById('action-accept').open", &[]).await == false {
            self.enter();
        }
        self.tabs_to("#accept-text").await;
        self.writes("We call on Monday.");
        self.tabs_to("#action-accept form .button").await;
        self.enter();
        self.0.arrives("done=did-accept").await;
    }
}

#[tokio::test]
async fn a_referral_is_written_and_answered_with_the_keyboard_alone() {
    let network = partners();
    let [tbilisi, berlin] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    let sender = Hands(Person::at(&driver, &pages(tbilisi)).await);
    sender.signs_in().await;
    sender.passes_over_the_navigation().await;
    sender.finds_a_service().await;
    sender.writes_a_referral().await;
    until("Berlin has it", || (tbilisi.json(&["referrals", "list"])["items"][0]["state"] == "delivered").then_some(()));
    let receiver = Hands(Person::at(&driver, &pages(berlin)).await);
    receiver.signs_in().await;
    receiver.accepts().await;
    sender.0.reads("#standing", "Accepted").await;
    sender.0.leaves().await;
    receiver.0.leaves().await;
}
