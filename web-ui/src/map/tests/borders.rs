//! The base map as it is served, point by point: every place lies in the country that the United Nations have it in,
//! and in no other.

use std::collections::BTreeMap;

use super::super::STEPS;
use super::{At, HEIGHT, WIDTH, lands, project, spot};

/// What is disputed, and what stock data draws otherwise.
const DISPUTED: [(&str, &str, &str); 15] = [
    ("UA", "Simferopol", "44.95,34.10"),
    ("UA", "Sevastopol", "44.60,33.55"),
    ("UA", "Kerch", "45.35,36.40"),
    ("UA", "Dzhankoi", "45.71,34.39"),
    ("UA", "Donetsk", "48.02,37.80"),
    ("UA", "Luhansk", "48.57,39.32"),
    ("UA", "Mariupol", "47.15,37.55"),
    ("GE", "Sukhumi", "43.02,41.05"),
    ("GE", "Tskhinvali", "42.23,43.96"),
    ("MD", "Tiraspol", "46.84,29.61"),
    ("AZ", "Khankendi", "39.82,46.75"),
    ("CY", "North Nicosia", "35.25,33.35"),
    ("RS", "Pristina", "42.66,21.16"),
    ("SY", "Quneitra", "33.12,35.84"),
    ("PS", "Ramallah", "31.95,35.25"),
];

/// Capitals and other places of the network's eleven countries, and of all their neighbours.
const UNDISPUTED: [(&str, &str, &str); 60] = [
    ("AM", "Yerevan", "40.18,44.51"),
    ("AM", "Kapan", "39.21,46.41"),
    ("BY", "Minsk", "53.90,27.57"),
    ("BY", "Brest", "52.10,23.75"),
    ("DE", "Berlin", "52.52,13.41"),
    ("DE", "Munich", "48.14,11.58"),
    ("EE", "Tallinn", "59.40,24.75"),
    ("EE", "Tartu", "58.38,26.72"),
    ("FR", "Paris", "48.86,2.35"),
    ("FR", "Ajaccio", "41.93,8.80"),
    ("GE", "Tbilisi", "41.69,44.83"),
    ("GE", "Batumi", "41.62,41.68"),
    ("KZ", "Astana", "51.18,71.45"),
    ("KZ", "Almaty", "43.25,76.91"),
    ("KZ", "Aktau", "43.65,51.25"),
    ("MD", "Chisinau", "47.01,28.86"),
    ("PL", "Warsaw", "52.23,21.01"),
    ("PL", "Gdańsk", "54.33,18.60"),
    ("RU", "Moscow", "55.75,37.62"),
    ("RU", "Kaliningrad", "54.70,20.60"),
    ("RU", "Krasnodar", "45.04,38.98"),
    ("RU", "Grozny", "43.32,45.69"),
    ("RU", "Novosibirsk", "55.02,82.93"),
    ("RU", "Vladivostok", "43.25,132.00"),
    ("RU", "Murmansk", "68.90,33.10"),
    ("UA", "Kyiv", "50.45,30.52"),
    ("UA", "Lviv", "49.84,24.02"),
    ("UA", "Odesa", "46.50,30.68"),
    ("AD", "Andorra la Vella", "42.51,1.55"),
    ("AT", "Vienna", "48.21,16.37"),
    ("AZ", "Baku", "40.42,49.80"),
    ("AZ", "Nakhchivan", "39.21,45.41"),
    ("BE", "Brussels", "50.85,4.35"),
    ("CH", "Bern", "46.95,7.45"),
    ("CN", "Ürümqi", "43.80,87.60"),
    ("CZ", "Prague", "50.09,14.42"),
    ("DK", "Aarhus", "56.10,9.90"),
    ("ES", "Madrid", "40.42,-3.70"),
    ("FI", "Tampere", "61.50,23.79"),
    ("GB", "London", "51.51,-0.13"),
    ("HU", "Budapest", "47.50,19.04"),
    ("IR", "Tabriz", "38.08,46.29"),
    ("IT", "Rome", "41.89,12.55"),
    ("KG", "Bishkek", "42.80,74.57"),
    ("LT", "Vilnius", "54.69,25.28"),
    ("LU", "Luxembourg", "49.61,6.13"),
    ("LV", "Riga", "56.90,24.20"),
    ("MN", "Ulaanbaatar", "47.91,106.88"),
    ("NL", "Utrecht", "52.09,5.12"),
    ("NO", "Hamar", "60.80,11.10"),
    ("PT", "Évora", "38.57,-7.91"),
    ("RO", "Bucharest", "44.43,26.11"),
    ("RS", "Belgrade", "44.75,20.47"),
    ("SE", "Uppsala", "59.86,17.63"),
    ("SK", "Košice", "48.71,21.26"),
    ("SI", "Ljubljana", "46.05,14.51"),
    ("TJ", "Dushanbe", "38.54,68.78"),
    ("TM", "Ashgabat", "37.98,58.30"),
    ("TR", "Ankara", "39.92,32.85"),
    ("UZ", "Tashkent", "41.26,69.20"),
];

/// In the sea, where no country is drawn.
const SEA: [&str; 4] = ["43.50,34.00", "42.00,51.00", "58.50,20.00", "46.00,-10.00"];

/// The outlines of each country, in units.
fn outlines() -> BTreeMap<&'static str, Vec<Vec<At>>> {
    let svg = include_str!("../../../map/map.svg");
    let paths = svg.split("<path").skip(1).map(|path| (attribute(path, "id"), rings(attribute(path, "d"))));
    paths.collect()
}

fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let (_, value) = tag.split_once(&format!(" {name}=\"")).expect("the attribute");
    value.split_once('"').expect("its end").0
}

/// The rings of a path of `m`, `l` and `z` with whole numbers.
fn rings(data: &str) -> Vec<Vec<At>> {
    let mut pen = (0.0, 0.0);
    let rings = data.split_terminator('z').map(|ring| {
        let mut points = Vec::new();
        for pair in numbers(ring).chunks_exact(2) {
            pen = (pen.0 + pair[0], pen.1 + pair[1]);
            points.push(At { x: pen.0 / STEPS, y: pen.1 / STEPS });
        }
        // Closing brings the pen back to where the ring began.
        pen = (points[0].x * STEPS, points[0].y * STEPS);
        points
    });
    rings.collect()
}

fn numbers(ring: &str) -> Vec<f64> {
    let spaced = ring.replace('-', " -").replace(['m', 'l'], " ");
    spaced.split_whitespace().map(|number| number.parse().expect("a number")).collect()
}

/// Whether a point is inside, counting the edges that a line to the right of it crosses.
fn holds(rings: &[Vec<At>], at: At) -> bool {
    let edges = rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
    let crossed =
        edges.filter(|(a, b)| (a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x);
    crossed.count() % 2 == 1
}

fn countries_at(outlines: &BTreeMap<&'static str, Vec<Vec<At>>>, place: &str) -> Vec<&'static str> {
    let at = project(spot(place));
    outlines.iter().filter(|(_, rings)| holds(rings, at)).map(|(code, _)| *code).collect()
}

#[test]
fn every_place_is_in_the_country_that_the_united_nations_have_it_in() {
    let outlines = outlines();
    let wrong: Vec<String> = DISPUTED
        .iter()
        .chain(&UNDISPUTED)
        .map(|(code, name, place)| (code, name, countries_at(&outlines, place)))
        .filter(|(code, _, drawn)| drawn != &[**code])
        .map(|(code, name, drawn)| format!("{name} is of {code}, drawn in {drawn:?}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_sea_is_nobodys() {
    let outlines = outlines();
    for place in SEA {
        assert_eq!(countries_at(&outlines, place), Vec::<&str>::new(), "{place}");
    }
}

#[test]
fn no_country_that_the_united_nations_do_not_know_is_drawn() {
    let outlines = outlines();
    assert!(outlines.len() > 70);
    for code in outlines.keys() {
        assert!(code.len() == 2 && *code != "XK", "{code}");
    }
}

#[test]
fn names_of_countries_stand_inside_them() {
    let outlines = outlines();
    for land in lands() {
        assert!(holds(&outlines[land.code], land.at), "{} has its name elsewhere", land.code);
        assert!((0.0..=WIDTH).contains(&land.at.x) && (0.0..=HEIGHT).contains(&land.at.y));
    }
    for code in ["AM", "BY", "DE", "EE", "FR", "GE", "KZ", "MD", "PL", "RU", "UA"] {
        assert!(lands().any(|land| land.code == code), "{code} has no name");
    }
}
