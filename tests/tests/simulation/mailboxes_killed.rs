//! `kill -9` of the depositor, the mailbox and the recipient at every boundary between two effects, and at every place
//! within a commit: enumerated. Each time the message arrives once, its receipt comes back, and the mailbox is empty
//! in the end.

use marshrut_protocol::id::ReferralId;
use marshrut_protocol::time::Span;
use marshrut_tests::simulation::World;

use crate::mailboxes::{BERLIN, RIGA, TBILISI, WARSAW, kept, mailbox_of, two_laptops};
use crate::refer;

const NODES: [usize; 3] = [TBILISI, WARSAW, BERLIN];

/// Ten minutes in which whoever of those dies is started again.
fn ten_minutes(world: &mut World, on: &[usize]) {
    for _ in 0..10 {
        world.elapse(Span::minutes(1));
        for node in on {
            if world.nodes[*node].engine.is_none() {
                world.start(*node);
            }
        }
    }
}

/// One message by mailbox, its receipt by mailbox; `dies`: who dies at which boundary. How many each has passed.
fn deliver(dies: Option<(usize, u64)>) -> [u64; 3] {
    let (mut world, service) = two_laptops(48);
    world.crash(RIGA);
    world.start(TBILISI);
    world.elapse(Span::minutes(1));
    let id = refer(&mut world, TBILISI, BERLIN, &service).expect("sent");
    let boundary = |of: usize| dies.filter(|(node, _)| *node == of).map(|(_, at)| at);
    [TBILISI, WARSAW].into_iter().for_each(|node| world.nodes[node].fuse.lay(boundary(node)));
    ten_minutes(&mut world, &[TBILISI, WARSAW]);
    let tbilisi = world.nodes[TBILISI].fuse.passed();
    world.nodes[TBILISI].fuse.lay(None);
    world.crash(TBILISI);
    world.start(BERLIN);
    world.nodes[BERLIN].fuse.lay(boundary(BERLIN));
    ten_minutes(&mut world, &[BERLIN, WARSAW]);
    let berlin = world.nodes[BERLIN].fuse.passed();
    world.nodes[BERLIN].fuse.lay(None);
    assert_eq!(world.state(BERLIN, id), Some("delivered"), "{dies:?}");
    world.crash(BERLIN);
    world.start(TBILISI);
    ten_minutes(&mut world, &[TBILISI, WARSAW]);
    came_back(&mut world, id, dies);
    [tbilisi, world.nodes[WARSAW].fuse.passed(), berlin]
}

fn came_back(world: &mut World, id: ReferralId, dies: Option<(usize, u64)>) {
    assert_eq!(world.state(TBILISI, id), Some("delivered"), "{dies:?}");
    assert_eq!(kept(world, WARSAW), 0, "{dies:?}: something lies in the mailbox for nothing");
    assert_eq!(mailbox_of(world, TBILISI, WARSAW).lost, 0, "{dies:?}: an honest mailbox is accused");
}

#[test]
fn whoever_dies_at_whatever_moment_the_message_arrives_and_nothing_is_left_behind() {
    let passed = deliver(None);
    assert!(passed.iter().all(|count| *count > 5), "{passed:?}");
    for (node, count) in NODES.into_iter().zip(passed) {
        for at in 0..count {
            deliver(Some((node, at)));
        }
    }
}
