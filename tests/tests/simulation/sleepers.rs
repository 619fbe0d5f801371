//! Machines that sleep for hours: clocks jump, timers come late, connections turn out dead.

use marshrut_protocol::time::Span;
use marshrut_tests::simulation::{Weather, World};

use crate::{act, publish, quiet, refer, service};

#[test]
fn a_machine_that_slept_is_up_to_date_within_a_minute() {
    let mut world = World::new(61, Weather::FAIR);
    world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE"]);
    world.elapse(Span::seconds(10));
    let offered = service(61);
    publish(&mut world, 1, offered.clone()).expect("published");
    world.elapse(Span::seconds(5));
    world.suspend(0, Span::hours(9));
    world.elapse(Span::hours(8));
    publish(&mut world, 2, service(62)).expect("published");
    world.elapse(Span::minutes(61));
    assert_eq!(world.services(0).len(), 2, "it heard of nothing after it woke");
    let id = refer(&mut world, 0, 1, &offered).expect("sent");
    world.elapse(Span::seconds(5));
    assert_eq!(world.state(1, id), Some("delivered"));
    quiet(&mut world);
    world.check();
}

#[test]
fn a_sleep_in_the_middle_of_everything_loses_nothing() {
    for seed in 6_000..6_030 {
        let weather = if seed % 3 == 0 { Weather::STORM } else { Weather::FAIR };
        let mut world = World::new(seed, weather);
        world.found(&["Tbilisi GE", "Almaty KZ", "Berlin DE"]);
        world.elapse(Span::minutes(1));
        let offered = service(seed);
        publish(&mut world, 1, offered.clone()).expect("published");
        world.elapse(Span::minutes(1));
        let id = refer(&mut world, 0, 1, &offered).expect("sent");
        for action in ["acknowledge", "accept", "complete"] {
            for node in 0..3 {
                let (begin, long) = (world.below(3_000) as i64, world.below(6) as i64);
                world.elapse(Span(begin));
                world.suspend(node, Span::minutes(1 + long * 70));
            }
            world.elapse(Span::hours(8));
            act(&mut world, 1, id, action).unwrap_or_else(|refusal| panic!("seed {seed}: {action}: {refusal}"));
        }
        quiet(&mut world);
        assert_eq!(world.state(0, id), Some("completed"), "seed {seed}");
        world.check();
    }
}
