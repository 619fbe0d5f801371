//! The map as a caseworker uses it: by its links with and without script, by a mouse, by the keyboard; in light and
//! dark, in English and Georgian. What has no position is in the list only.

use marshrut_tests::TestNode;
use marshrut_tests::desk::SERVICES;
use marshrut_tests::until;
use serde_json::{Value, json};

use crate::chromium::{Driver, Person};
use crate::{pages, signs_in};

/// Towns of the region as organisations write them, with their countries.
const TOWNS: [(&str, &str); 16] = [
    ("თბილისი", "GE"),
    ("Тбилиси", "GE"),
    ("Rustavi", "GE"),
    ("Батуми", "GE"),
    ("Երևան", "AM"),
    ("Київ", "UA"),
    ("Kiev", "UA"),
    ("Сімферополь", "UA"),
    ("Warszawa", "PL"),
    ("Кишинёв", "MD"),
    ("Мінск", "BY"),
    ("Tallinn", "EE"),
    ("Алматы", "KZ"),
    ("Москва", "RU"),
    ("Владивосток", "RU"),
    ("Paris", "FR"),
];

/// The boxes of what may not lie on each other: circles and names.
const BOXES: &str = "
    const box = (part) => { const b = part.getBBox(); return [b.x, b.y, b.x + b.width, b.y + b.height]; };
    const parts = [...document.querySelectorAll('#map .spot circle, #map .town, #map .land-names text')];
    return parts.map((part) => [part.tagName + ' ' + part.textContent, ...box(part)]);";

/// How wide the base map is drawn, if it has come.
const LAND_WIDTH: &str = "return document.querySelector('#map .land > use').getBBox().width";

/// Berlin's services, and one like its first in each town.
fn services() -> String {
    let first = SERVICES.lines().next().expect("a service");
    let id = &first[r#"{"id": ""#.len()..][..36];
    let like_it = (0..).zip(TOWNS).map(|(number, (town, country))| {
        let there = first.replace(r#""city": "Berlin""#, &format!(r#""city": "{town}""#));
        let there = there.replace(r#""country": "DE""#, &format!(r#""country": "{country}""#));
        there.replace(id, &format!("00000000-0000-4000-8000-{number:012}")) + "\n"
    });
    SERVICES.to_owned() + "\n" + &like_it.collect::<String>()
}

#[tokio::test]
async fn services_are_found_on_the_map() {
    let mut node = TestNode::set_up("Help Tbilisi", "GE");
    node.found_network();
    node.run();
    let report = node.json_with(&["services", "import", "-"], services());
    assert_eq!(report["refused"], 0, "{report}");
    let total = SERVICES.lines().count() + TOWNS.len();
    until("all services are published", || (node.json(&["services", "list"])["total"] == total).then_some(()));
    let driver = Driver::start();
    let person = Person::at(&driver, &pages(&node)).await;
    signs_in(&person, "map").await;
    looks_at_it(&person).await;
    moves_without_loading(&person).await;
    goes_by_keyboard(&person).await;
    is_read_in_georgian(&person).await;
    works_without_script(&person).await;
    person.leaves().await;
}

/// Nothing lies on anything, and shelters are nowhere.
async fn looks_at_it(person: &Person<'_>) {
    person.goes_to("/services").await;
    sees_the_land(person).await;
    nothing_overlaps(person).await;
    is_pictured(person, "map-en-light").await;
    person.prefers("dark");
    is_pictured(person, "map-en-dark").await;
    person.prefers("light");
    let words = person.run("return document.getElementById('map').innerText", &[]).await;
    assert!(words.as_str().is_some_and(|words| words.contains("1 service is not on the map")), "{words}");
    person.goes_to("/services?category=shelter.emergency").await;
    person.sees("#results .service").await;
    assert_eq!(person.run("return document.getElementById('map')", &[]).await, Value::Null, "a shelter is drawn");
}

async fn sees_the_land(person: &Person<'_>) {
    person.sees("#map .spot").await;
    person
        .becomes("the base map has come", LAND_WIDTH, |width| width.as_f64().is_some_and(|width| width > 900.0))
        .await;
}

async fn is_pictured(person: &Person<'_>, name: &str) {
    person.run("document.getElementById('map').scrollIntoView()", &[]).await;
    person.pictures(name).await;
}

async fn nothing_overlaps(person: &Person<'_>) {
    let boxes = person.run(BOXES, &[]).await;
    let boxes: Vec<(String, [f64; 4])> = boxes.as_array().expect("boxes").iter().map(a_box).collect();
    assert!(boxes.len() > 20, "{boxes:?}");
    for (number, (name, one)) in boxes.iter().enumerate() {
        // Circles are apart by what `web-ui` tests; the boxes around them need not be.
        for (other_name, other) in boxes[..number].iter().filter(|(other, _)| !(is_circle(name) && is_circle(other))) {
            let apart = one[0] >= other[2] || other[0] >= one[2] || one[1] >= other[3] || other[1] >= one[3];
            assert!(apart, "{name} {one:?} lies on {other_name} {other:?}");
        }
    }
}

fn is_circle(name: &str) -> bool {
    name.contains("circle")
}

fn a_box(value: &Value) -> (String, [f64; 4]) {
    let corner = |at: usize| value[at].as_f64().expect("a number");
    (value[0].to_string(), [corner(1), corner(2), corner(3), corner(4)])
}

/// The script fetches the map; the page, the address and the way back stay right.
async fn moves_without_loading(person: &Person<'_>) {
    person.goes_to("/services").await;
    sees_the_land(person).await;
    person.run("window.never_left = true", &[]).await;
    person.clicks("#map [data-move=nearer]").await;
    person.arrives("map=").await;
    person.sees("#map [data-move=whole]").await;
    person.clicks("#map [data-move=east]").await;
    person.sees("#map [data-move=west]").await;
    let before = person.run("return document.querySelector('#map svg').dataset.here", &[]).await;
    drags_to_the_left(person).await;
    person
        .becomes("the map has moved", "return document.querySelector('#map svg').dataset.here", |here| *here != before)
        .await;
    assert_eq!(person.run("return window.never_left === true", &[]).await, true, "the page was loaded again");
    // Two spellings of one town are one place, found by a third.
    person.goes_to("/services?search=%D0%9A%D0%B8%D0%B5%D0%B2").await;
    person.clicks("#map .spot[aria-label='Kyiv: 2 services']").await;
    person.arrives("near=").await;
    person.reads("#results .found", "2 services found").await;
    person.sees(".filters .inset a").await;
}

async fn drags_to_the_left(person: &Person<'_>) {
    person.run("document.querySelector('#map .map-frame').scrollIntoView({block: 'center'})", &[]).await;
    let corner = person
        .run("const b = document.querySelector('#map svg').getBoundingClientRect(); return [b.x, b.y]", &[])
        .await;
    let (x, y) = (corner[0].as_f64().expect("a number") + 6.0, corner[1].as_f64().expect("a number") + 6.0);
    for (kind, x, held) in [("mousePressed", x, 1), ("mouseMoved", x + 60.0, 1), ("mouseReleased", x + 90.0, 0)] {
        let event = json!({"type": kind, "x": x, "y": y, "button": "left", "buttons": held, "clickCount": 1});
        person.cdp("Input.dispatchMouseEvent", &event);
    }
}

async fn goes_by_keyboard(person: &Person<'_>) {
    person.goes_to("/services").await;
    sees_the_land(person).await;
    person.run("document.querySelector('#map .map-frame').focus()", &[]).await;
    for kind in ["keyDown", "keyUp"] {
        person.cdp(
            "Input.dispatchKeyEvent",
            &json!({"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}),
        );
    }
    let focused =
        "return document.activeElement.matches('.spot') ? document.activeElement.getAttribute('aria-label') : ''";
    person
        .becomes("a circle has the focus", focused, |words| {
            words.as_str().is_some_and(|words| words.contains("services"))
        })
        .await;
    is_pictured(person, "map-focus").await;
    for kind in ["keyDown", "keyUp"] {
        let enter = json!({"type": kind, "key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"});
        person.cdp("Input.dispatchKeyEvent", &enter);
    }
    person.arrives("map=").await;
}

async fn is_read_in_georgian(person: &Person<'_>) {
    person.goes_to("/services?country=GE").await;
    person.clicks(".languages summary").await;
    person.clicks(".languages button[value='ka']").await;
    person.sees("html[lang='ka'] #map .spot").await;
    sees_the_land(person).await;
    person.reads("#map", "თბილისი").await;
    is_pictured(person, "map-ka-light").await;
    let phone = json!({"width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": true});
    person.cdp("Emulation.setDeviceMetricsOverride", &phone);
    let scrolled = "return document.querySelector('.map-frame').scrollLeft";
    person.becomes("a phone shows the middle of the map", scrolled, |left| left.as_f64() > Some(100.0)).await;
    person.cdp("Emulation.clearDeviceMetricsOverride", &json!({}));
    person.goes_to("/services").await;
    sees_the_land(person).await;
    nothing_overlaps(person).await;
    person.prefers("dark");
    is_pictured(person, "map-ka-dark").await;
    person.prefers("light");
}

async fn works_without_script(person: &Person<'_>) {
    person.cdp("Emulation.setScriptExecutionDisabled", &json!({"value": true}));
    person.goes_to("/services").await;
    sees_the_land(person).await;
    person.clicks("#map [data-move=nearer]").await;
    person.arrives("map=").await;
    sees_the_land(person).await;
    person.clicks("#map [data-move=whole]").await;
    person.clicks("#map .spot[aria-label^='ალმატი']").await;
    person.arrives("near=43.25").await;
    person.reads("#results .found", "1").await;
    is_pictured(person, "map-without-script").await;
    person.cdp("Emulation.setScriptExecutionDisabled", &json!({"value": false}));
}
