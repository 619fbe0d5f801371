//! The map holds what it promises for any places, and draws borders where the United Nations have them.

mod borders;

use marshrut_protocol::spot::Spot;
use marshrut_protocol::text::Country;

use super::*;
use crate::map::labels::{Room, width};
use crate::map::projection::unproject;

/// A small generator, so that these tests need no other crate: Knuth's MMIX constants.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

fn spot(text: &str) -> Spot {
    text.parse().expect("a spot")
}

fn place_at(spot: Spot, count: usize) -> Place {
    Place { country: Country::new("GE").expect("a country"), spot, at: project(spot), count }
}

/// So many places of the region, some of them close together.
fn scattered(seed: u64, places: usize) -> Vec<Place> {
    let mut dice = Dice(seed);
    let mut place = || {
        let narrow = dice.roll(3) == 0;
        let (lat, lon) = if narrow {
            (4_165 + dice.roll(30), 4_470 + dice.roll(30))
        } else {
            (3_500 + dice.roll(3_000), dice.roll(9_000))
        };
        place_at(Spot::new(lat as i16, lon as i16).expect("on the globe"), 1 + dice.roll(1 << (dice.0 % 11)) as usize)
    };
    (0..places).map(|_| place()).collect()
}

fn views() -> Vec<View> {
    let near_tbilisi = View::fitting(&[project(spot("41.69,44.83"))]);
    let nearer = std::iter::successors(Some(near_tbilisi), |view| view.nearer());
    [View::whole()].into_iter().chain(nearer).collect()
}

#[test]
fn places_are_where_the_base_map_has_them() {
    for (place, x, y) in [
        ("52,45", 405.0, 302.0),
        ("41.69,44.83", 403.76, 404.13),
        ("38.72,-9.13", 25.66, 290.24),
        ("43.12,131.9", 891.85, 72.14),
    ] {
        let at = project(spot(place));
        assert!((at.x - x).abs() < 0.01 && (at.y - y).abs() < 0.01, "{place} is at {at:?}");
    }
}

#[test]
fn every_spot_of_the_map_comes_back() {
    let mut dice = Dice(7);
    for _ in 0..2_000 {
        let there =
            Spot::new(dice.roll(15_000) as i16 - 6_500, dice.roll(30_000) as i16 - 12_000).expect("on the globe");
        assert_eq!(unproject(project(there)), Some(there));
    }
    assert_eq!(unproject(At { x: 0.0, y: -5_000.0 }), None, "off the globe");
}

#[test]
fn every_place_in_view_is_in_one_circle_and_no_services_are_lost() {
    for (seed, places) in [(1, 0), (2, 1), (3, 40), (4, 300), (5, 1_500)] {
        let places = scattered(seed, places);
        for view in views() {
            let circles = clusters(view, &places);
            let mut drawn: Vec<usize> = circles.iter().flat_map(|circle| circle.places.clone()).collect();
            drawn.sort_unstable();
            let in_view = |number: &usize| {
                let at = view.place(places[*number].at);
                (0.0..=WIDTH).contains(&at.x) && (0.0..=HEIGHT).contains(&at.y)
            };
            assert_eq!(drawn, (0..places.len()).filter(in_view).collect::<Vec<_>>());
            for circle in &circles {
                assert_eq!(circle.count, circle.places.iter().map(|number| places[*number].count).sum::<usize>());
            }
        }
    }
}

#[test]
fn circles_are_whole_and_never_touch() {
    for seed in 0..20 {
        let places = scattered(seed, 120);
        for view in views() {
            let circles = clusters(view, &places);
            for (number, circle) in circles.iter().enumerate() {
                let room = Room::of_circle(circle.at, radius(circle.count));
                assert!(room.is_in_frame(), "{circle:?}");
                for other in &circles[..number] {
                    let apart = circle.at.distance(other.at) - radius(circle.count) - radius(other.count);
                    assert!(apart > 0.0, "{circle:?} and {other:?} touch in {view}");
                }
            }
        }
    }
}

#[test]
fn the_order_of_places_decides_nothing() {
    let places = scattered(9, 200);
    let mut turned = places.clone();
    turned.reverse();
    let counts = |places: &[Place]| {
        clusters(View::whole(), places).iter().map(|c| (c.at.x.to_bits(), c.count)).collect::<Vec<_>>()
    };
    let (mut one, mut other) = (counts(&places), counts(&turned));
    one.sort_unstable();
    other.sort_unstable();
    assert_eq!(one, other);
}

#[test]
fn following_a_circle_takes_it_apart() {
    let places: Vec<Place> = ["41.69,44.83", "41.56,44.98", "41.98,44.11"].map(|text| place_at(spot(text), 3)).into();
    let mut view = View::whole();
    while clusters(view, &places).len() < 3 {
        let nearer = view.closing_in(&places.iter().map(|place| place.at).collect::<Vec<_>>());
        assert!(nearer.scale() > view.scale(), "no way nearer than {view}");
        view = nearer;
    }
}

#[test]
fn in_the_nearest_view_every_place_has_a_circle() {
    let nearest = std::iter::successors(Some(View::fitting(&[project(spot("41.69,44.83"))])), |view| view.nearer());
    let nearest = nearest.last().expect("at least one");
    let places: Vec<Place> = (0..12).map(|n| place_at(Spot::new(4_169, 4_480 + n).expect("on the globe"), 1)).collect();
    assert_eq!(clusters(nearest, &places).len(), 12);
}

#[test]
fn names_lie_on_nothing() {
    for (seed, alphabet) in [(1, "Tbilisi"), (2, "ხელვაჩაური"), (3, "Սանկտ Պետերբուրգ")]
    {
        let places = scattered(seed, 150);
        let mut drawn = 0;
        for view in views() {
            let circles = clusters(view, &places);
            let mut labels = Labels::default();
            let rooms: Vec<Room> = circles.iter().map(|c| Room::of_circle(c.at, radius(c.count))).collect();
            circles.iter().for_each(|c| labels.keep_off(c.at, radius(c.count)));
            let beside = circles.iter().filter_map(|c| labels.beside(c.at, radius(c.count), alphabet));
            let mut names: Vec<Label> = beside.collect();
            names.extend(lands().filter_map(|land| labels.around(view.place(land.at), alphabet, 400.0)));
            drawn += names.len();
            for (number, name) in names.iter().enumerate() {
                let room = name.room();
                assert!(room.is_in_frame());
                assert!(rooms.iter().all(|circle| !circle.meets(&room)), "{name:?} lies on a circle");
                assert!(names[..number].iter().all(|other| !other.room().meets(&room)), "{name:?} lies on a name");
            }
        }
        assert!(drawn > 50, "{drawn} names of {alphabet}");
    }
}

#[test]
fn a_name_that_is_too_wide_for_its_country_is_left_out() {
    let at = At { x: 100.0, y: 100.0 };
    assert!(Labels::default().around(at, "Liechtenstein", 20.0).is_none());
    assert!(Labels::default().around(at, "Liechtenstein", width("Liechtenstein")).is_some());
}

#[test]
fn a_view_is_written_and_read() {
    for view in views() {
        let read: View = view.to_string().parse().expect("what was written");
        assert_eq!(read.scale(), view.scale());
        assert!(read.place(At { x: 400.0, y: 300.0 }).distance(view.place(At { x: 400.0, y: 300.0 })) < 40.0);
    }
    for text in ["", "1", "1/2", "x/1/2", "1/91/0", "1/2/3/4"] {
        assert!(text.parse::<View>().is_err(), "{text}");
    }
}

#[test]
fn a_view_ends_at_the_edges_of_the_map() {
    let whole = View::whole();
    assert_eq!(whole.farther(), None);
    assert_eq!(whole.moved(300.0, 0.0), None);
    let near = whole.nearer().and_then(View::nearer).expect("nearer");
    let east = std::iter::successors(Some(near), |view| view.moved(300.0, 0.0)).last().expect("at least one");
    assert!((east.place(At { x: WIDTH, y: 0.0 }).x - WIDTH).abs() < 1e-6);
    assert_eq!("200/52/45".parse::<View>().expect("a view").nearer(), None, "beyond the nearest is the nearest");
}

#[test]
fn what_is_found_is_in_view() {
    for seed in 0..30 {
        let places: Vec<At> = scattered(seed, 5).iter().map(|place| place.at).collect();
        let view = View::fitting(&places);
        for at in places.iter().map(|at| view.place(*at)) {
            assert!((0.0..=WIDTH).contains(&at.x) && (0.0..=HEIGHT).contains(&at.y));
        }
    }
    assert_eq!(View::fitting(&[]), View::whole());
}
