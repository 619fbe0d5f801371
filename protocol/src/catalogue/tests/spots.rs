//! Stories about where services are on the map, and about towns that a word of a query names.

use super::*;

fn in_town(id: u8, country: &str, city: &str) -> Service {
    Service { places: vec![place(country, city)], ..service(id, 1, ("en", "Help"), "Help.") }
}

fn shelter(id: u8, city: &str) -> Service {
    let categories = vec![Code::new("shelter.women").expect("a code")];
    Service { categories, ..in_town(id, "GE", city) }
}

fn catalogue_of(services: &[Service]) -> Catalogue {
    let mut catalogue = Catalogue::new(0);
    services.iter().for_each(|service| {
        publish(&mut catalogue, TBILISI, service);
    });
    catalogue
}

/// Where the matches are as (country, spot, number), and how many are nowhere.
fn drawn(catalogue: &Catalogue, query: Query) -> (Vec<(String, String, usize)>, usize) {
    let Drawn { spots, nowhere } = catalogue.search(&Query { spots: true, limit: 1, ..query }).drawn;
    let spots = spots.into_iter().map(|(country, spot, count)| (country.to_string(), spot.to_string(), count));
    (spots.collect(), nowhere)
}

fn spots(spots: &[(&str, &str, usize)]) -> Vec<(String, String, usize)> {
    spots.iter().map(|(country, spot, count)| ((*country).into(), (*spot).into(), *count)).collect()
}

#[test]
fn all_matches_are_drawn_at_their_towns_whatever_the_script() {
    let catalogue = catalogue_of(&[
        in_town(1, "GE", "Tbilisi"),
        in_town(2, "GE", "თბილისი"),
        in_town(3, "AM", "Ереван"),
        in_town(4, "GE", "Xyzzy"),
        service(5, 1, ("en", "Nowhere"), ""),
    ]);
    let everywhere = spots(&[("AM", "40.18,44.51", 1), ("GE", "41.69,44.83", 2)]);
    assert_eq!(drawn(&catalogue, asking("")), (everywhere, 2));
    assert_eq!(drawn(&catalogue, asking("nowhere")), (Vec::new(), 1));
    assert_eq!(catalogue.search(&asking("")).drawn, Drawn::default(), "only if asked for");
}

#[test]
fn a_service_with_several_places_is_at_each_of_them() {
    let both = Service { places: vec![place("GE", "Batumi"), place("GE", "Kutaisi")], ..in_town(1, "GE", "") };
    assert_eq!(drawn(&catalogue_of(&[both]), asking("")).0.len(), 2);
}

#[test]
fn shelters_are_found_but_are_nowhere() {
    let catalogue = catalogue_of(&[shelter(1, "Tbilisi"), in_town(2, "GE", "Tbilisi")]);
    assert_eq!(drawn(&catalogue, asking("")), (spots(&[("GE", "41.69,44.83", 1)]), 1));
    let near = Query { near: "41.69,44.83".parse().ok(), ..asking("") };
    assert_eq!(numbers(&catalogue.search(&near)), [2]);
    assert_eq!(numbers(&catalogue.search(&Query { country: Country::new("GE").ok(), ..asking("") })), [1, 2]);
}

#[test]
fn the_map_forgets_what_was_withdrawn_or_moved_and_survives_a_checkpoint() {
    let mut catalogue = catalogue_of(&[in_town(1, "GE", "Tbilisi"), in_town(2, "GE", "Tbilisi")]);
    catalogue.remove(TBILISI, ServiceId([1; 16]));
    publish(&mut catalogue, TBILISI, &Service { revision: 2, ..in_town(2, "AM", "Երևան") });
    let yerevan = (spots(&[("AM", "40.18,44.51", 1)]), 0);
    let read = Catalogue::from_bytes(&catalogue.to_bytes(), 7).expect("whole");
    for catalogue in [&catalogue, &catalogue.compacted(), &read] {
        assert_eq!(drawn(catalogue, asking("")), yerevan);
    }
}

#[test]
fn a_town_is_found_by_another_of_its_names() {
    let catalogue = catalogue_of(&[
        in_town(1, "UA", "Kyiv"),
        in_town(2, "PL", "Warszawa"),
        in_town(3, "KZ", "Almaty"),
        shelter(4, "Tbilisi"),
    ]);
    for (text, number) in [("Киев", 1), ("Warschau", 2), ("help Varsovie", 2), ("Алма-Ата", 3), ("Тифлис", 4)]
    {
        assert_eq!(found(&catalogue, text), [number], "{text}");
    }
}
