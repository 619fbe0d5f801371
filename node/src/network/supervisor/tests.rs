use super::*;

const TBILISI: TransportId = TransportId([1; 32]);
const BERLIN: TransportId = TransportId([2; 32]);
const RELAY: TransportId = TransportId([8; 32]);
const RELAY_TOO: TransportId = TransportId([9; 32]);
const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

/// A supervisor and a clock that only the test moves.
struct World {
    supervisor: Supervisor,
    now: Instant,
}

fn at(text: &str) -> Paths {
    Paths { direct: vec![text.to_string()], circuits: Vec::new() }
}

impl World {
    fn new() -> Self {
        Self::keeping(100)
    }

    fn keeping(sessions: usize) -> Self {
        let policy = Policy { sessions, reservations: 1, seed: 7 };
        Self { supervisor: Supervisor::new(policy), now: Instant::now() }
    }

    fn learns(&mut self, peer: TransportId, paths: Paths) {
        self.supervisor.learn(peer, paths, peer == RELAY || peer == RELAY_TOO, self.now);
    }

    fn due(&mut self) -> Vec<Action> {
        self.supervisor.due(self.now)
    }

    fn fails(&mut self, peer: TransportId) -> Failed {
        self.supervisor.dial_failed(peer, self.now)
    }

    fn connects(&mut self, peer: TransportId) {
        self.supervisor.connected(peer, self.now);
    }

    fn disconnects(&mut self, peer: TransportId) {
        self.supervisor.disconnected(peer, self.now);
    }

    /// Lets time pass until something is to be looked at; says how much passed.
    fn elapses_until_due(&mut self) -> Duration {
        let due = self.supervisor.next_due(self.now).expect("something is planned");
        let passed = due.saturating_duration_since(self.now);
        self.now += passed;
        passed
    }
}

fn dial(peer: TransportId, address: &str) -> Action {
    Action::Dial { peer, addresses: vec![address.to_string()] }
}

#[test]
fn a_new_member_is_called_at_once_and_only_once() {
    let mut world = World::new();
    world.learns(TBILISI, at("/t"));
    assert_eq!(world.due(), [dial(TBILISI, "/t")]);
    assert_eq!(world.due(), []);
    world.connects(TBILISI);
    assert_eq!(world.due(), []);
    assert_eq!(world.supervisor.next_due(world.now), None, "nothing wakes an idle node");
}

#[test]
fn failures_wait_longer_and_longer_up_to_ten_minutes() {
    let mut world = World::new();
    world.learns(TBILISI, at("/t"));
    let mut longest = Duration::ZERO;
    for _ in 0..20 {
        assert_eq!(world.due(), [dial(TBILISI, "/t")]);
        assert_eq!(world.fails(TBILISI), Failed::GaveUp);
        longest = world.elapses_until_due();
    }
    assert!(longest > 4 * MINUTE && longest <= 10 * MINUTE, "{longest:?}");
}

#[test]
fn waking_or_a_new_address_forgets_the_failures() {
    let mut world = World::new();
    world.learns(TBILISI, at("/t"));
    for _ in 0..12 {
        world.due();
        world.fails(TBILISI);
        world.elapses_until_due();
    }
    world.due();
    world.fails(TBILISI);
    assert_eq!(world.due(), []);
    world.supervisor.woke(world.now);
    assert_eq!(world.due(), [dial(TBILISI, "/t")]);
    world.fails(TBILISI);
    assert!(world.elapses_until_due() <= SECOND);
    world.due();
    world.fails(TBILISI);
    world.learns(TBILISI, at("/t2"));
    assert_eq!(world.due(), [dial(TBILISI, "/t2")]);
}

#[test]
fn learning_the_same_address_again_changes_nothing() {
    let mut world = World::new();
    world.learns(TBILISI, at("/t"));
    world.due();
    world.fails(TBILISI);
    world.learns(TBILISI, at("/t"));
    assert_eq!(world.due(), []);
}

#[test]
fn a_lost_session_comes_back_after_a_second_and_a_refused_one_later_and_later() {
    let mut world = World::new();
    world.learns(TBILISI, at("/t"));
    world.due();
    world.connects(TBILISI);
    world.now += MINUTE;
    world.disconnects(TBILISI);
    assert!(world.elapses_until_due() <= SECOND);
    let mut waited = Duration::ZERO;
    for _ in 0..8 {
        assert_eq!(world.due(), [dial(TBILISI, "/t")]);
        // TLS lets the dialler see a session before the other side's gate closes it.
        world.connects(TBILISI);
        world.disconnects(TBILISI);
        waited = world.elapses_until_due();
    }
    assert!(waited > 30 * SECOND, "{waited:?}");
}

#[test]
fn when_the_direct_path_fails_the_relay_is_tried_before_giving_up() {
    let mut world = World::new();
    world.learns(RELAY, at("/r"));
    assert_eq!(world.due(), [dial(RELAY, "/r")]);
    world.connects(RELAY);
    world.due();
    world.learns(TBILISI, at("/t"));
    assert_eq!(world.due(), [dial(TBILISI, "/t")]);
    assert_eq!(world.fails(TBILISI), Failed::Trying);
    let through = Action::DialThrough { peer: TBILISI, relays: vec![(RELAY, "/r".into())], announced: Vec::new() };
    assert_eq!(world.due(), std::slice::from_ref(&through));
    assert_eq!(world.fails(TBILISI), Failed::GaveUp);
    // The next round begins with the direct path again.
    world.now += SECOND;
    assert_eq!(world.due(), [dial(TBILISI, "/t")]);
}

#[test]
fn without_any_address_a_member_is_called_through_a_relay_as_soon_as_one_is_up() {
    let mut world = World::new();
    world.learns(TBILISI, Paths::default());
    assert_eq!(world.due(), [Action::GiveUp { peer: TBILISI }]);
    world.learns(RELAY, at("/r"));
    assert_eq!(world.due(), [dial(RELAY, "/r")]);
    world.connects(RELAY);
    let through = Action::DialThrough { peer: TBILISI, relays: vec![(RELAY, "/r".into())], announced: Vec::new() };
    assert!(world.due().contains(&through));
}

#[test]
fn an_announced_circuit_is_used_even_without_a_relay_of_our_own() {
    let mut world = World::new();
    let paths = Paths { direct: Vec::new(), circuits: vec!["/r/p2p-circuit".into()] };
    world.learns(TBILISI, paths);
    let announced = vec!["/r/p2p-circuit".to_string()];
    assert_eq!(world.due(), [Action::DialThrough { peer: TBILISI, relays: Vec::new(), announced }]);
}

#[test]
fn a_dial_that_never_reports_is_given_up() {
    let mut world = World::new();
    world.learns(TBILISI, at("/t"));
    world.due();
    assert_eq!(world.elapses_until_due(), DIAL_DEADLINE);
    assert_eq!(world.due(), [Action::GiveUp { peer: TBILISI }]);
    world.elapses_until_due();
    assert_eq!(world.due(), [dial(TBILISI, "/t")]);
}

#[test]
fn a_slot_is_asked_for_on_one_relay_and_on_the_other_when_it_is_lost() {
    let mut world = World::new();
    world.learns(RELAY, at("/r"));
    world.learns(RELAY_TOO, at("/r"));
    assert_eq!(world.due().len(), 2);
    world.connects(RELAY);
    world.connects(RELAY_TOO);
    let reserved = |actions: Vec<Action>| match &actions[..] {
        [Action::Reserve { relay, .. }] => Some(*relay),
        _ => None,
    };
    let first = reserved(world.due());
    let Some(first) = first else { panic!("one slot is asked for") };
    assert_eq!(reserved(world.due()), None);
    world.supervisor.reserved(first, world.now);
    assert_eq!(world.due(), []);
    world.supervisor.reservation_lost(first, world.now);
    let second = reserved(world.due()).expect("the other relay is asked");
    assert_ne!(second, first);
    world.supervisor.reservation_lost(second, world.now);
    world.elapses_until_due();
    assert!(reserved(world.due()).is_some(), "after a pause either is asked again");
}

#[test]
fn a_slot_comes_back_with_its_relay() {
    let mut world = World::new();
    world.learns(RELAY, at("/r"));
    world.due();
    world.connects(RELAY);
    let reserve = Action::Reserve { relay: RELAY, address: "/r".into() };
    assert_eq!(world.due(), std::slice::from_ref(&reserve));
    world.supervisor.reserved(RELAY, world.now);
    world.now += MINUTE;
    world.supervisor.reservation_lost(RELAY, world.now);
    world.disconnects(RELAY);
    assert!(world.elapses_until_due() <= SECOND);
    assert_eq!(world.due(), [dial(RELAY, "/r")]);
    world.connects(RELAY);
    assert_eq!(world.due(), [reserve]);
}

#[test]
fn a_held_slot_is_looked_at_every_ten_minutes_and_after_waking() {
    let mut world = World::new();
    world.learns(RELAY, at("/r"));
    world.due();
    world.connects(RELAY);
    world.due();
    world.supervisor.reserved(RELAY, world.now);
    assert_eq!(world.due(), []);
    let check = [Action::CheckReservation { relay: RELAY }];
    assert_eq!(world.elapses_until_due(), 10 * MINUTE);
    assert_eq!(world.due(), check);
    assert_eq!(world.due(), []);
    world.supervisor.woke(world.now);
    assert_eq!(world.due(), check);
}

#[test]
fn a_request_for_a_slot_that_never_reports_is_repeated() {
    let mut world = World::new();
    world.learns(RELAY, at("/r"));
    world.due();
    world.connects(RELAY);
    let reserve = Action::Reserve { relay: RELAY, address: "/r".into() };
    assert_eq!(world.due(), std::slice::from_ref(&reserve));
    world.elapses_until_due();
    assert_eq!(world.due(), []);
    world.elapses_until_due();
    assert_eq!(world.due(), [reserve]);
}

#[test]
fn a_large_network_is_not_fully_meshed_but_whoever_is_wanted_is_called() {
    let mut world = World::keeping(5);
    let member = |n: u8| TransportId([n; 32]);
    for n in 20..120 {
        world.learns(member(n), at("/m"));
    }
    let called = world.due();
    assert_eq!(called.len(), 5);
    for action in &called {
        let Action::Dial { peer, .. } = action else { panic!("{action:?}") };
        world.connects(*peer);
    }
    assert_eq!(world.due(), []);
    let idle = (20..120).map(member).find(|id| !called.contains(&dial(*id, "/m"))).expect("ninety-five are idle");
    assert_eq!(world.supervisor.next_due(world.now), None, "those who are not called wake nobody");
    world.supervisor.want(idle, world.now);
    assert_eq!(world.due(), [dial(idle, "/m")]);
}

#[test]
fn not_everybody_is_called_in_the_same_instant() {
    let mut world = World::new();
    for n in 20..120 {
        world.learns(TransportId([n; 32]), at("/m"));
    }
    assert_eq!(world.due().len(), MAX_DIALS);
    assert_eq!(world.due(), []);
}

#[test]
fn wanting_a_member_overrides_its_backoff_and_forgetting_ends_everything() {
    let mut world = World::new();
    world.learns(BERLIN, at("/b"));
    for _ in 0..10 {
        world.due();
        world.fails(BERLIN);
        world.elapses_until_due();
    }
    world.due();
    world.fails(BERLIN);
    world.supervisor.want(BERLIN, world.now);
    assert_eq!(world.due(), [dial(BERLIN, "/b")]);
    world.supervisor.forget(BERLIN);
    assert_eq!(world.fails(BERLIN), Failed::GaveUp);
    assert_eq!(world.supervisor.next_due(world.now), None);
}
