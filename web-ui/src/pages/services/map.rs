//! The map beside the list: the same matches, where they are. Every move of it is a link, so that it works without
//! script; the script only spares the loading of the whole page.

use marshrut_protocol::gazetteer;
use marshrut_protocol::local_api::{ServiceMap, SpotCount};
use marshrut_protocol::spot::Spot;
use marshrut_protocol::text::Country;

use super::filters::Search;
use crate::assets;
use crate::map::{Cluster, HEIGHT, Label, Labels, Place, STEPS, View, WIDTH, clusters, lands, project, radius};
use crate::texts::Texts;

/// How far a step to the side goes, in parts of the frame.
const STRIDE: f64 = 1.0 / 3.0;
/// Countries whose name has room to spare of its size only.
const NAME_WITHIN: f64 = 1.1;

/// What the template draws.
pub(crate) struct MapView {
    /// The file of the base map.
    pub(crate) base: &'static str,
    pub(crate) script: &'static str,
    /// Where the base map stands in this view, and how wide its borders are.
    pub(crate) transform: String,
    pub(crate) border: String,
    /// The ids of countries with matches.
    pub(crate) countries: Vec<String>,
    pub(crate) names: Vec<Label>,
    pub(crate) circles: Vec<Circle>,
    pub(crate) moves: Vec<Move>,
    /// The address of this view, for the script.
    pub(crate) here: String,
    /// What is not to be seen in this view, in words.
    pub(crate) elsewhere: Vec<String>,
}

/// One or several places.
pub(crate) struct Circle {
    pub(crate) href: String,
    /// What it is, in words.
    pub(crate) words: String,
    pub(crate) count: usize,
    pub(crate) x: String,
    pub(crate) y: String,
    pub(crate) radius: f64,
    pub(crate) name: Option<Label>,
}

/// A link that moves the map.
pub(crate) struct Move {
    pub(crate) id: &'static str,
    pub(crate) href: String,
    pub(crate) sign: &'static str,
    pub(crate) words: String,
}

impl MapView {
    /// The map of all matches of `search`.
    pub(super) fn new(t: Texts, search: &Search, found: &ServiceMap) -> Self {
        let places: Vec<Place> = found.spots.iter().map(place).collect();
        let points: Vec<_> = places.iter().map(|place| place.at).collect();
        let view = search.view().unwrap_or_else(|| View::fitting(&points));
        let clusters = clusters(view, &places);
        let mut labels = Labels::default();
        clusters.iter().for_each(|cluster| labels.keep_off(cluster.at, radius(cluster.count)));
        let drawing = Drawing { t, search, view, places: &places };
        let circles: Vec<Circle> = clusters.iter().map(|cluster| drawing.circle(cluster, &mut labels)).collect();
        let corner = view.place(crate::map::At { x: 0.0, y: 0.0 });
        Self {
            base: &assets::MAP.path,
            script: &assets::MAP_SCRIPT.path,
            transform: format!("translate({:.1} {:.1}) scale({:.5})", corner.x, corner.y, view.scale() / STEPS),
            border: format!("{:.3}", 0.7 * STEPS / view.scale()),
            countries: with_matches(&places),
            names: drawing.names(&mut labels),
            circles,
            moves: drawing.moves(),
            here: drawing.address(view),
            elsewhere: drawing.elsewhere(&clusters, found.nowhere),
        }
    }
}

fn place(spot: &SpotCount) -> Place {
    Place { country: spot.country.clone(), spot: spot.spot, at: project(spot.spot), count: spot.count }
}

/// The countries that have matches and that the base map draws.
fn with_matches(places: &[Place]) -> Vec<String> {
    let drawn = lands().filter(|land| places.iter().any(|place| place.country.as_str() == land.code));
    drawn.map(|land| land.code.to_owned()).collect()
}

/// What all parts of the map need to know.
struct Drawing<'a> {
    t: Texts,
    search: &'a Search,
    view: View,
    places: &'a [Place],
}

impl Drawing<'_> {
    fn circle(&self, cluster: &Cluster, labels: &mut Labels) -> Circle {
        let radius = radius(cluster.count);
        let name = self.name(cluster);
        Circle {
            href: self.href(cluster),
            words: self.words(cluster, &name),
            count: cluster.count,
            x: format!("{:.1}", cluster.at.x),
            y: format!("{:.1}", cluster.at.y),
            radius,
            name: labels.beside(cluster.at, radius, &name),
        }
    }

    /// One place leads to its services; several lead nearer.
    fn href(&self, cluster: &Cluster) -> String {
        match &cluster.places[..] {
            [one] => format!("{}#results", self.search.near(self.places[*one].spot, self.view).address()),
            several => {
                let points: Vec<_> = several.iter().map(|number| self.places[*number].at).collect();
                format!("{}#map", self.address(self.view.closing_in(&points)))
            }
        }
    }

    /// The name of the place with the most services.
    fn name(&self, cluster: &Cluster) -> String {
        let first = &self.places[cluster.places[0]];
        spot_name(self.t, first.spot, &first.country)
    }

    /// What is said aloud, beginning with what is seen.
    fn words(&self, cluster: &Cluster, name: &str) -> String {
        let services = self.t.count("map-services", cluster.count);
        match cluster.places.len() - 1 {
            0 => format!("{name}: {services}"),
            more => format!("{name}: {services}, {}", self.t.count("map-places", more)),
        }
    }

    /// The names of countries, the largest first, where there is room.
    fn names(&self, labels: &mut Labels) -> Vec<Label> {
        let mut lands: Vec<_> = lands().collect();
        lands.sort_by(|a, b| b.area.total_cmp(&a.area));
        let name = |land: &crate::map::Land| {
            let country = Country::new(land.code).ok()?;
            let room = land.area.sqrt() * self.view.scale() * NAME_WITHIN;
            labels.around(self.view.place(land.at), &self.t.country(&country), room)
        };
        lands.iter().filter_map(name).collect()
    }

    fn moves(&self) -> Vec<Move> {
        let view = self.view;
        let (across, along) = (WIDTH * STRIDE, HEIGHT * STRIDE);
        let whole = (view != View::whole()).then(View::whole);
        let all = [
            ("nearer", "+", view.nearer()),
            ("farther", "−", view.farther()),
            ("west", "←", view.moved(-across, 0.0)),
            ("east", "→", view.moved(across, 0.0)),
            ("north", "↑", view.moved(0.0, -along)),
            ("south", "↓", view.moved(0.0, along)),
            ("whole", "", whole),
        ];
        let link = |(id, sign, view): (&'static str, &'static str, Option<View>)| {
            let href = format!("{}#map", self.address(view?));
            Some(Move { id, href, sign, words: self.t.say(&format!("map-{id}")) })
        };
        all.into_iter().filter_map(link).collect()
    }

    /// The same search, looked at so.
    fn address(&self, view: View) -> String {
        self.search.looking_at(view).address()
    }

    fn elsewhere(&self, clusters: &[Cluster], nowhere: usize) -> Vec<String> {
        let drawn: usize = clusters.iter().map(|cluster| cluster.count).sum();
        let all: usize = self.places.iter().map(|place| place.count).sum();
        let said = [("map-outside", all - drawn), ("map-nowhere", nowhere)];
        said.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| self.t.count(key, count)).collect()
    }
}

/// What a place of the map is called: its town, else its country.
pub(super) fn spot_name(t: Texts, spot: Spot, country: &Country) -> String {
    gazetteer::at(spot).map_or_else(|| t.country(country), |town| town.name_in(t.tag()).to_owned())
}
