//! A verifier, a coordinator and an administrator at their pages, with and without script: a partner's service is
//! confirmed, a proposal is put to the vote and voted on, a partner is invited, the node is locked.

use crate::chromium::{Driver, Person};
use crate::{pages, partners, signs_in};

#[tokio::test]
async fn services_are_verified_proposals_voted_on_and_partners_invited() {
    let network = partners();
    let [tbilisi, berlin] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    for scripts in [true, false] {
        let (here, there) = (pages(tbilisi), pages(berlin));
        let (ours, theirs) = if scripts {
            (Person::at(&driver, &here).await, Person::at(&driver, &there).await)
        } else {
            (Person::without_script(&driver, &here).await, Person::without_script(&driver, &there).await)
        };
        signs_in(&ours, "roles-tbilisi").await;
        signs_in(&theirs, "roles-berlin").await;
        verifies(&ours, &theirs, if scripts { 1 } else { 2 }).await;
        decide_together(&ours, &theirs, if scripts { "We meet in May" } else { "We meet in June" }).await;
        invites(&ours).await;
        locks(&ours).await;
        ours.leaves().await;
        theirs.leaves().await;
    }
}

/// The verifier confirms the service of that place in the list; its publisher sees who did.
async fn verifies(ours: &Person<'_>, theirs: &Person<'_>, number: usize) {
    ours.goes_to("/services").await;
    ours.clicks(&format!("#results .card.service:nth-of-type({number}) h3 a")).await;
    ours.clicks("#verdict a[href$='/verification']").await;
    ours.clicks("#attest > summary").await;
    ours.picks("#method", "call").await;
    ours.picks("#found-exists", "confirmed").await;
    ours.picks("#level", "independent").await;
    ours.clicks("label[for='conflict-none']").await;
    ours.types("#attest-words", "We called and asked.").await;
    ours.clicks("#attest form .button").await;
    ours.reads("#attestations", "We called and asked.").await;
    let page = ours.run("return location.pathname", &[]).await;
    theirs.goes_to(page.as_str().expect("a path")).await;
    theirs.reads("#attestations", "Help Tbilisi").await;
    theirs.reads("#attestations", "We called and asked.").await;
}

/// One puts something to the vote, the other votes, and the first sees how.
async fn decide_together(ours: &Person<'_>, theirs: &Person<'_>, what: &str) {
    ours.goes_to("/network").await;
    ours.clicks("a[href='/network/propose?kind=decide']").await;
    ours.types("#motion_title", what).await;
    ours.types("#motion_words", "To speak in person.").await;
    ours.clicks("form[action='/network/proposals'] .button").await;
    ours.sees("#proposal").await;
    theirs.goes_to("/network").await;
    theirs.reads("#open", what).await;
    let page = ours.run("return location.pathname", &[]).await;
    theirs.clicks(&format!("#open a[href='{}']", page.as_str().expect("a path"))).await;
    theirs.clicks("label[for='choice-for']").await;
    theirs.clicks("form[action$='/vote'] .button").await;
    theirs.reads("#proposal", "Hilfe Berlin").await;
    ours.reads("#proposal", "Hilfe Berlin").await;
}

async fn invites(person: &Person<'_>) {
    person.goes_to("/partners").await;
    person.types("#note", "Aid Yerevan").await;
    person.clicks("form[action='/partners/invitation'] .button").await;
    person.sees("#invitation").await;
    let text = person.run("return document.getElementById('invitation').value", &[]).await;
    assert!(text.as_str().is_some_and(|text| text.starts_with("marshrut-")), "{text}");
}

/// Whoever locks leaves nothing behind: the way back asks for the passphrase.
async fn locks(person: &Person<'_>) {
    person.clicks("#lock").await;
    person.sees("#passphrase").await;
    person.goes_to("/partners").await;
    person.sees("#passphrase").await;
}
