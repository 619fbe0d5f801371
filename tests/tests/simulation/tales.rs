//! An organisation that says two things in one place of its own log, and chooses between them with its root key.

use marshrut_protocol::commit::LogClass;
use marshrut_protocol::entry::Entry;
use marshrut_protocol::id::{AuthorId, EntryId};
use marshrut_protocol::record::Record;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::forks::notices;
use crate::{publish, quiet, service};

const TBILISI: usize = 0;
const ALMATY: usize = 1;
const MALLORY: usize = 3;
const SERVICES: LogClass = LogClass::Services;

/// Mallory has published one service.
fn before(seed: u64) -> (World, AuthorId) {
    let mut world = World::new(seed, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE", "Mallory FR"]);
    world.elapse(Span::minutes(2));
    publish(&mut world, MALLORY, service(60)).expect("published");
    world.elapse(Span::minutes(1));
    let author = world.nodes[MALLORY].author().author_id();
    (world, author)
}

/// Tbilisi and Berlin hear one tale, Almaty the other; all hear that there are two.
fn tells_two(world: &mut World) {
    world.fork(MALLORY, service(61), service(62));
    world.elapse(Span::minutes(1));
}

/// What Mallory's root key says for Almaty's tale, and where that ends.
fn choice(world: &mut World, author: AuthorId) -> (Record, EntryId) {
    let tale = world.entries(ALMATY, author, SERVICES);
    let ends = Entry::from_own_store(tale.last().expect("entries")).expect("stored").id();
    let thief = world.steal(MALLORY);
    let stolen = world.nodes[thief].transport();
    world.knock(MALLORY, stolen, 1);
    world.elapse(Span::minutes(1));
    let last = [u64::MAX, tale.len() as u64, 0, 0];
    (world.revocation(MALLORY, author, last, [None, Some(ends), None, None]), ends)
}

fn says(world: &mut World, chosen: &Record) {
    let now = world.now();
    world.say_in(MALLORY, LogClass::Governance, chosen, now);
}

/// All follow, and all can see that there were two.
fn all_follow(world: &mut World, author: AuthorId, ends: EntryId) {
    quiet(world);
    for node in 0..MALLORY {
        let held = world.entries(node, author, SERVICES);
        let last = held.last().map(|stored| Entry::from_own_store(stored).expect("stored").id());
        assert_eq!(last, Some(ends), "{} follows the root key's word", world.nodes[node].name);
        let notices = notices(world, node);
        assert!(notices.len() == 1 && notices[0].settled, "{}: {notices:?}", world.nodes[node].name);
    }
    world.check();
}

#[test]
fn an_organisation_that_forks_its_own_log_chooses_in_the_open() {
    let (mut world, author) = before(7_501);
    tells_two(&mut world);
    let (chosen, ends) = choice(&mut world, author);
    says(&mut world, &chosen);
    all_follow(&mut world, author, ends);
}

/// Tbilisi has made room for the tale that was chosen when its power goes, before it has it: what lay aside when its
/// checkpoint was kept is not there any more.
#[test]
fn what_was_dropped_since_a_checkpoint_is_not_taken_for_there() {
    let (mut world, author) = before(7_504);
    let again = |world: &mut World| {
        world.crash(TBILISI);
        world.start(TBILISI);
        world.elapse(Span::minutes(1));
    };
    tells_two(&mut world);
    // A checkpoint is kept at every other stop, and at this one.
    again(&mut world);
    let (chosen, ends) = choice(&mut world, author);
    let held = |world: &World| world.entries(TBILISI, author, SERVICES).len();
    let with_the_other_tale = held(&world);
    says(&mut world, &chosen);
    // Nodes compare all that they hold every few minutes.
    for _ in 0..Span::minutes(20).0 {
        if held(&world) < with_the_other_tale {
            break;
        }
        world.elapse(Span(1));
    }
    assert!(held(&world) < with_the_other_tale, "room is made");
    again(&mut world);
    all_follow(&mut world, author, ends);
}
