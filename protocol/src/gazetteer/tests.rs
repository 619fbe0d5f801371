//! Towns are found in four scripts, where they are; what was written is read again, for any towns.

use proptest::prelude::*;

use super::*;

fn country(code: &str) -> Country {
    Country::new(code).expect("a country")
}

fn place_of(code: &str, name: &str) -> Option<String> {
    find(&country(code), name).map(|town| town.spot.to_string())
}

/// Each of these names is the same town.
fn same(code: &str, spot: &str, names: &[&str]) {
    for name in names {
        assert_eq!(place_of(code, name).as_deref(), Some(spot), "{name}");
    }
}

#[test]
fn a_town_is_found_by_its_name_in_four_scripts() {
    same("GE", "41.69,44.83", &["Tbilisi", "ТБИЛИСИ", "თბილისი", "Թբիլիսի", "Тбілісі", "Tiflis"]);
    same("AM", "40.18,44.51", &["Yerevan", "Ереван", "ერევანი", "Երևան", "Erevan", "Erywań"]);
    same("KZ", "43.25,76.91", &["Almaty", "Алматы", "Алма-Ата", "ალმატი", "Ալմաթի"]);
    same("UA", "50.45,30.52", &["Kyiv", "Kiev", "Київ", "Киев", "Kijów", "Kiew", "კიევი", "Կիև"]);
    same("PL", "52.23,21.01", &["Warszawa", "Warsaw", "Варшава", "Warschau", "Varsovie", "ვარშავა", "Վարշավա"]);
    same("DE", "52.52,13.41", &["Berlin", "Берлин", "ბერლინი", "Բեռլին"]);
    same("EE", "59.44,24.75", &["Tallinn", "Таллин", "Таллинн", "ტალინი"]);
    same("MD", "47.01,28.86", &["Chisinau", "Chişinău", "Кишинёв", "Кишинев"]);
    same("FR", "48.85,2.35", &["Paris", "Париж", "პარიზი"]);
}

/// Towns that were called so once do not stand before those that are called so now.
#[test]
fn a_name_that_another_town_once_had_is_the_town_that_has_it_now() {
    for name in ["Ставрополь", "Новороссийск", "Тольятти"] {
        let town = find(&country("RU"), name).expect(name);
        assert!(town.is_called(&sound_of_name(name)), "{name} is taken for {}", town.name_in("en"));
    }
    assert_ne!(place_of("RU", "Stavropol"), place_of("RU", "Tolyatti"));
}

#[test]
fn a_town_is_in_its_country_only() {
    assert_eq!(place_of("DE", "Tbilisi"), None);
    assert_eq!(place_of("GE", "Xyzzy"), None);
    assert_eq!(place_of("GE", ""), None);
    assert_eq!(place_of("DE", "Frankfurt am Main").as_deref(), Some("50.12,8.68"));
}

#[test]
fn disputed_towns_are_where_the_united_nations_have_them() {
    for (code, name) in
        [("UA", "Симферополь"), ("UA", "Sevastopol"), ("GE", "Сухуми"), ("GE", "Цхинвали"), ("MD", "Тирасполь")]
    {
        let town = find(&country(code), name).unwrap_or_else(|| panic!("{name} is in {code}"));
        assert_eq!(town.country(), Some(country(code)));
        assert_eq!(find(&country("RU"), name).filter(|other| other.spot == town.spot), None, "{name}");
    }
}

#[test]
fn a_town_is_shown_in_the_readers_language_where_that_is_known() {
    let tbilisi = find(&country("GE"), "Tbilisi").expect("known");
    assert_eq!(
        ["en", "ru", "ka", "hy", "pl"].map(|language| tbilisi.name_in(language)),
        ["Tbilisi", "Тбилиси", "თბილისი", "Թբիլիսի", "Tbilisi"]
    );
    assert_eq!(at(tbilisi.spot), Some(tbilisi));
    assert_eq!(at("0,0".parse().expect("a spot")), None);
}

#[test]
fn every_town_can_be_read_and_no_two_share_a_spot() {
    let places = built_in().expect("the data fits together");
    let mut spots: Vec<Spot> = (0..places.rows.len()).map(|number| places.town(number).expect("whole").spot).collect();
    assert!(spots.len() > 10_000);
    spots.sort();
    assert!(spots.windows(2).all(|pair| pair[0] != pair[1]));
}

/// When names sound otherwise than when the data was made, it must be made again.
#[test]
fn every_latin_name_still_finds_its_town() {
    let places = built_in().expect("the data fits together");
    for number in 0..places.rows.len() {
        let town = places.town(number).expect("whole");
        let found = places.named(&sound_of_name(town.labels[0])).any(|other| other == town);
        assert!(found, "{} is not found: make protocol/gazetteer/places.bin again", town.labels[0]);
    }
}

#[test]
fn damaged_data_is_no_gazetteer() {
    for damaged in [&[][..], b"mrshgaz1", b"mrshgaz1\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"] {
        assert!(Gazetteer::read(damaged).is_none());
    }
    assert!(Line::parse("GE\t1\t2\tTbilisi").is_err());
}

fn lines() -> impl Strategy<Value = Vec<Line>> {
    let name = "[a-d]{1,4}( [a-c]{1,3})?";
    let line = (-9_000i16..9_000, -18_000i16..18_000, prop::collection::vec(name, 1..5));
    let line = line.prop_map(|(lat, lon, names)| Line {
        country: country(if lat < 0 { "GE" } else { "AM" }),
        spot: Spot::new(lat, lon).expect("on the globe"),
        labels: [names[0].clone(), String::new(), "თ".into(), String::new()],
        names,
    });
    prop::collection::vec(line, 0..120)
}

proptest! {
    #[test]
    fn what_was_written_is_read(lines in lines()) {
        let bytes = encode(&lines);
        let places = Gazetteer::read(&bytes).expect("whole");
        for name in lines.iter().flat_map(|line| &line.names) {
            let sound = sound_of_name(name);
            let having = lines.iter().filter(|line| line.names.iter().any(|other| sound_of_name(other) == sound));
            let expected: Vec<Spot> = having.map(|line| line.spot).collect();
            prop_assert_eq!(places.named(&sound).map(|town| town.spot).collect::<Vec<_>>(), expected);
        }
    }

    #[test]
    fn what_is_not_there_is_not_found(lines in lines(), name in "[e-h]{1,5}") {
        let bytes = encode(&lines);
        prop_assert_eq!(Gazetteer::read(&bytes).expect("whole").named(&sound_of_name(&name)).count(), 0);
    }
}
