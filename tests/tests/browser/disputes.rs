//! Two organisations at their pages over a service: one says that it is out of date, its publisher answers, the first
//! calls it settled; then the publisher asks somebody to look, who takes it on and attests.

use crate::chromium::{Driver, Person};
use crate::{pages, partners, signs_in};

#[tokio::test]
async fn a_dispute_is_answered_and_settled_and_a_request_is_taken_on_and_done() {
    let network = partners();
    let [tbilisi, berlin] = &network.nodes[..] else { panic!("two nodes") };
    let driver = Driver::start();
    let ours = Person::without_script(&driver, &pages(tbilisi)).await;
    let theirs = Person::at(&driver, &pages(berlin)).await;
    signs_in(&ours, "disputes-tbilisi").await;
    signs_in(&theirs, "disputes-berlin").await;
    let verification = disputes(&ours).await;
    answers(&theirs, &verification).await;
    settles(&ours).await;
    requests(&theirs, &verification).await;
    takes_on(&ours).await;
    theirs.reads("#requests", "done").await;
    ours.leaves().await;
    theirs.leaves().await;
}

/// A caseworker finds the first service out of date; the address of its verification.
async fn disputes(ours: &Person<'_>) -> String {
    ours.goes_to("/services").await;
    ours.clicks("#results .card.service h3 a").await;
    ours.clicks("#verdict a[href$='dispute=wrong#dispute']").await;
    ours.types("#dispute-words", "They moved to another street in May.").await;
    ours.clicks("#dispute form .button").await;
    ours.reads("#disputes", "They moved to another street in May.").await;
    ours.reads("#verification", "Disputed").await;
    ours.run("return location.pathname", &[]).await.as_str().expect("a path").to_owned()
}

/// The publisher is told, and says in words what was done.
async fn answers(theirs: &Person<'_>, verification: &str) {
    theirs.goes_to("/verifications").await;
    theirs.reads("#calendar", "Answer a dispute").await;
    theirs.goes_to(verification).await;
    theirs.reads("#disputes", "They moved to another street in May.").await;
    theirs.clicks("#disputes label[for$='-corrected']").await;
    theirs.types("#disputes textarea", "The new address is in the record now.").await;
    theirs.clicks("#disputes form .button").await;
    theirs.reads("#disputes", "The new address is in the record now.").await;
}

/// Whoever disputed finds out by itself that an answer came, reads it, and calls it settled.
async fn settles(ours: &Person<'_>) {
    ours.goes_to("/verifications").await;
    ours.reads("#calendar", "Your dispute was answered").await;
    ours.clicks("#calendar h2 a").await;
    ours.reads("#disputes", "The new address is in the record now.").await;
    ours.types("#disputes textarea", "We went there, thank you.").await;
    ours.clicks("#disputes form .button").await;
    ours.reads("#disputes", "We went there, thank you.").await;
    ours.reads("#verification", "Self-declared").await;
}

async fn requests(theirs: &Person<'_>, verification: &str) {
    theirs.goes_to(verification).await;
    theirs.reads("#disputes", "We went there, thank you.").await;
    theirs.clicks("#request > summary").await;
    theirs.picks("#request-method", "site-visit").await;
    theirs.run("document.getElementById('due').value = '2099-03-01'", &[]).await;
    theirs.types("#request-words", "Is the new door easy to find?").await;
    theirs.clicks("#request form .button").await;
    theirs.reads("#requests", "How to look: a visit").await;
}

/// Somebody who could look takes it on, looks, and attests on the request.
async fn takes_on(ours: &Person<'_>) {
    ours.goes_to("/verifications").await;
    ours.reads("#calendar", "Could be taken on").await;
    ours.clicks("#calendar h2 a").await;
    ours.clicks("#requests form .button").await;
    ours.reads("#requests", "taken on by Help Tbilisi").await;
    ours.clicks("#attest > summary").await;
    ours.picks("#method", "site-visit").await;
    ours.picks("#found-exists", "confirmed").await;
    ours.picks("#level", "independent").await;
    ours.clicks("label[for='conflict-none']").await;
    ours.clicks("#attest details.more > summary").await;
    ours.picks("#grade-dignity", "4").await;
    ours.run("document.getElementById('answers-request').selectedIndex = 1", &[]).await;
    ours.clicks("#attest form > .button").await;
    ours.reads("#requests", "done").await;
    ours.reads("#attestations", "Dignity, no stigma: 4 of 4").await;
    ours.goes_to("/verifications").await;
    ours.reads("#attested", "counts").await;
}
