//! What was sealed to a key that is gone, and left in a mailbox: the partner is told by mailbox too.

use marshrut_protocol::time::Span;
use marshrut_tests::simulation::Noticed;

use crate::mailboxes::{BERLIN, RIGA, TBILISI, WARSAW, kept, shift, two_laptops};
use crate::{quiet, refer};

/// Berlin's disk is put back to before it made the key of the week that Tbilisi seals to.
#[test]
fn a_message_to_a_key_that_is_gone_is_sealed_again_though_the_two_are_never_on_together() {
    let (mut world, service) = two_laptops(63);
    let old = world.copy_of(BERLIN);
    world.elapse(Span::days(8));
    shift(&mut world, BERLIN, |_| ());
    shift(&mut world, TBILISI, |_| ());
    let id = shift(&mut world, TBILISI, |world| refer(world, TBILISI, BERLIN, &service).expect("sent"));
    world.put_back(BERLIN, old, Noticed::AsCopy);
    world.crash(BERLIN);
    shift(&mut world, BERLIN, |world| assert_eq!(world.state(BERLIN, id), None, "it cannot be opened"));
    shift(&mut world, TBILISI, |_| ());
    shift(&mut world, BERLIN, |world| assert_eq!(world.state(BERLIN, id), Some("delivered")));
    shift(&mut world, TBILISI, |world| assert_eq!(world.state(TBILISI, id), Some("delivered")));
    quiet(&mut world);
    world.check();
}

/// Warsaw hands Berlin an envelope that nobody sent whenever it asks, and Berlin's computer is off in between.
#[test]
fn envelopes_that_nobody_sent_do_not_fill_mailboxes_with_answers() {
    let (mut world, service) = two_laptops(64);
    world.nodes[WARSAW].hands_junk = true;
    world.nodes[WARSAW].honest = false;
    for _ in 0..8 {
        shift(&mut world, BERLIN, |_| ());
    }
    assert_eq!(kept(&world, WARSAW) + kept(&world, RIGA), 1, "Tbilisi is told once");
    world.elapse(Span::days(3));
    for _ in 0..3 {
        shift(&mut world, BERLIN, |_| ());
    }
    assert_eq!(kept(&world, WARSAW) + kept(&world, RIGA), 2, "and once more after three days");
    // Meanwhile they work together as ever.
    let id = shift(&mut world, TBILISI, |world| refer(world, TBILISI, BERLIN, &service).expect("sent"));
    shift(&mut world, BERLIN, |world| assert_eq!(world.state(BERLIN, id), Some("delivered")));
    shift(&mut world, TBILISI, |world| assert_eq!(world.state(TBILISI, id), Some("delivered")));
}
