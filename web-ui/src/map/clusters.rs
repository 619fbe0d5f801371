//! Which places of a view are drawn as one, so that no circle lies on another.

use std::collections::BTreeMap;

use marshrut_protocol::spot::Spot;
use marshrut_protocol::text::Country;

use super::projection::{At, HEIGHT, WIDTH};
use super::view::View;

/// Between the centres of two circles: twice the largest, and a gap.
const APART: f64 = 40.0;
/// How often room beside a place is looked for in the nearest view.
const TRIES: u32 = 400;

/// Services at one spot of a country.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Place {
    pub(crate) country: Country,
    pub(crate) spot: Spot,
    /// On the whole map.
    pub(crate) at: At,
    /// How many services.
    pub(crate) count: usize,
}

/// Places that are drawn as one circle.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Cluster {
    /// In the view.
    pub(crate) at: At,
    /// Numbers of its places, the one with the most services first.
    pub(crate) places: Vec<usize>,
    /// Services of all of them.
    pub(crate) count: usize,
}

/// The radius of a circle for so many services. The smallest is still wide enough for a finger's or a mouse's aim
/// (24 pixels, WCAG 2.2 criterion 2.5.8) where the map is drawn somewhat smaller.
pub(crate) fn radius(count: usize) -> f64 {
    match count {
        0..10 => 14.0,
        10..100 => 15.0,
        100..1_000 => 17.0,
        _ => 19.0,
    }
}

/// The circles of a view, those of the most services first; what is outside of the view is in none.
///
/// A place joins the nearest circle that it would touch, else it gets its own. In the nearest view nothing can be
/// taken apart any more: there, places that would touch move aside.
pub(crate) fn clusters(view: View, places: &[Place]) -> Vec<Cluster> {
    let mut clusters = Circles::default();
    for number in by_count(places) {
        let Some(at) = within(view.place(places[number].at)) else { continue };
        let near = clusters.touching(at);
        match near.filter(|_| !view.is_nearest()) {
            Some(cluster) => clusters.join(cluster, number, places),
            None => match clusters.room_beside(at) {
                Some(room) => clusters.add(room, number, places),
                None => clusters.join(near.unwrap_or_default(), number, places),
            },
        }
    }
    let mut all = clusters.all;
    all.sort_by(|a, b| b.count.cmp(&a.count).then(a.places.cmp(&b.places)));
    all
}

/// The numbers of places, the greatest first: it is their names that are shown.
fn by_count(places: &[Place]) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..places.len()).collect();
    numbers.sort_by_key(|number| {
        let place = &places[*number];
        (std::cmp::Reverse(place.count), place.spot, place.country.clone())
    });
    numbers
}

/// A point of the view, moved from its edge so that a circle is whole; `None` outside.
fn within(at: At) -> Option<At> {
    let edge = radius(usize::MAX) + 1.0;
    let inside = (0.0..=WIDTH).contains(&at.x) && (0.0..=HEIGHT).contains(&at.y);
    inside.then(|| At { x: at.x.clamp(edge, WIDTH - edge), y: at.y.clamp(edge, HEIGHT - edge) })
}

/// Circles, and which are near a point.
#[derive(Default)]
struct Circles {
    all: Vec<Cluster>,
    /// Numbers of circles by the square that their centre is in.
    squares: BTreeMap<(i32, i32), Vec<usize>>,
}

impl Circles {
    fn square(at: At) -> (i32, i32) {
        ((at.x / APART) as i32, (at.y / APART) as i32)
    }

    /// The nearest circle that a circle at that point could touch.
    fn touching(&self, at: At) -> Option<usize> {
        let (column, row) = Self::square(at);
        let around = (-1..=1).flat_map(|dx| (-1..=1).map(move |dy| (column + dx, row + dy)));
        let near = around.filter_map(|square| self.squares.get(&square)).flatten().copied();
        let apart = |number: &usize| self.all[*number].at.distance(at);
        near.filter(|number| apart(number) < APART).min_by(|a, b| apart(a).total_cmp(&apart(b)))
    }

    /// The first point on a spiral around this one where a circle touches nothing.
    fn room_beside(&self, at: At) -> Option<At> {
        let turn = |step: u32| {
            let (step, golden_angle) = (f64::from(step), 2.399_963);
            let (sine, cosine) = (step * golden_angle).sin_cos();
            At { x: at.x + 14.0 * step.sqrt() * cosine, y: at.y + 14.0 * step.sqrt() * sine }
        };
        (0..TRIES).map(turn).find(|room| within(*room) == Some(*room) && self.touching(*room).is_none())
    }

    fn add(&mut self, at: At, number: usize, places: &[Place]) {
        self.squares.entry(Self::square(at)).or_default().push(self.all.len());
        self.all.push(Cluster { at, places: vec![number], count: places[number].count });
    }

    fn join(&mut self, cluster: usize, number: usize, places: &[Place]) {
        if let Some(cluster) = self.all.get_mut(cluster) {
            cluster.places.push(number);
            cluster.count += places[number].count;
        }
    }
}
