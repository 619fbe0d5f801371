//! Services that look like real ones, from a seed: for measurements and simulations, never for a network.
//!
//! Words follow Zipf's law (the r-th commonest comes 1/r times as often), most of them inflected stems of real words
//! in six languages and four scripts, the rest rare made-up ones; a service's canonical CBOR has about 1 KB.

mod questions;
mod words;

use crate::id::ServiceId;
use crate::record::service::{
    AccessMode, Contact, Cost, CostKind, Known, Place, Point, Provider, ReferralTerms, Safety, Service, Status,
    Translated, Visibility,
};
use crate::taxonomy::{self, Kind};
use crate::text::{Code, Country, Lang, Text};

pub use questions::{Asking, questions};

use words::{LANDS, Land, RUSSIAN, TONGUES, Tongue};

/// Rare words of each language.
const RARE_WORDS: u64 = 30_000;

/// An endless run of services, the same for the same seed.
#[derive(Debug, Clone)]
pub struct Services {
    dice: Dice,
}

impl Services {
    /// The run of this seed.
    pub fn new(seed: u64) -> Self {
        Self { dice: Dice(seed) }
    }
}

impl Iterator for Services {
    type Item = Service;

    fn next(&mut self) -> Option<Service> {
        Some(service(&mut self.dice))
    }
}

/// SplitMix64: enough for made-up text, and the same everywhere.
#[derive(Debug, Clone)]
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    /// A number below `end`, all equally likely.
    fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.roll()) * u128::from(end)) >> 64) as u64
    }

    /// A number below `end`, the r-th 1/r times as likely.
    fn zipf(&mut self, end: u64) -> u64 {
        let share = self.roll() as f64 / u64::MAX as f64;
        ((end as f64).powf(share) as u64 - 1).min(end - 1)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len() as u64) as usize]
    }

    /// One of the words of a list, earlier ones likelier.
    fn word<'t>(&mut self, list: &'t str) -> &'t str {
        let at = self.zipf(list.split_whitespace().count() as u64);
        list.split_whitespace().nth(at as usize).unwrap_or_default()
    }
}

fn service(dice: &mut Dice) -> Service {
    let land = &LANDS[dice.zipf(LANDS.len() as u64) as usize];
    let second = if land.tongue == RUSSIAN { 2 } else { RUSSIAN };
    let tongues = [&TONGUES[land.tongue], &TONGUES[second]];
    let tongues = if dice.chance(30) { &tongues[..] } else { &tongues[..1] };
    let words = 28 / tongues.len() as u64;
    Service {
        id: ServiceId(id(dice)),
        revision: 1,
        name: in_each(tongues, |tongue| words_of(dice, tongue, 3, 4)),
        description: in_each(tongues, |tongue| words_of(dice, tongue, words - 8, 16)),
        provider: dice.chance(60).then(|| provider(dice, tongues[0])),
        categories: codes(dice, Kind::Category, 2),
        target_groups: codes(dice, Kind::Population, 1),
        status: if dice.chance(92) { Status::Active } else { Status::TemporarilyClosed },
        eligibility: None,
        documents: Some(Vec::new()),
        cost: Some(Cost { kind: if dice.chance(80) { CostKind::Free } else { CostKind::Partly }, details: None }),
        languages: Some(languages(dice, land)),
        access: vec![*dice.pick(&[AccessMode::WalkIn, AccessMode::Appointment, AccessMode::Online])],
        access_notes: None,
        places: vec![place(dice, land)],
        areas: Vec::new(),
        hours: Vec::new(),
        contact: Some(contact(dice)),
        capacity: None,
        referral_terms: Some(referral_terms(dice)),
        safety: Some(safety(dice)),
        continuity: None,
        visibility: if dice.chance(20) { Visibility::Public } else { Visibility::Network },
        confirmed_until: None,
        last_modified: None,
    }
}

fn id(dice: &mut Dice) -> [u8; 16] {
    (u128::from(dice.roll()) << 64 | u128::from(dice.roll())).to_be_bytes()
}

fn in_each<const MAX: usize>(tongues: &[&Tongue], mut write: impl FnMut(&Tongue) -> String) -> Translated<MAX> {
    tongues.iter().map(|tongue| (lang(tongue.tag), text(&write(tongue)))).collect()
}

/// At least `least` words and up to `more` more.
fn words_of(dice: &mut Dice, tongue: &Tongue, least: u64, more: u64) -> String {
    let count = least + dice.below(more + 1);
    let words: Vec<String> = (0..count).map(|_| one_word(dice, tongue)).collect();
    words.join(" ")
}

fn one_word(dice: &mut Dice, tongue: &Tongue) -> String {
    match dice.below(100) {
        0..18 => dice.word(tongue.particles).to_owned(),
        18..78 => format!("{}{}", dice.word(tongue.stems), dice.word(tongue.endings)),
        78..97 => rare_word(dice.zipf(RARE_WORDS), tongue, dice),
        _ => dice.zipf(3_000).to_string(),
    }
}

/// The rare word of this rank; always the same but for its ending.
fn rare_word(rank: u64, tongue: &Tongue, dice: &mut Dice) -> String {
    let mut own = Dice(rank.wrapping_mul(0x517c_c1b7_2722_0a95));
    let syllables: Vec<&str> = tongue.syllables.split_whitespace().collect();
    let stem: String = (0..2 + own.below(3)).map(|_| *own.pick(&syllables)).collect();
    if dice.chance(50) { stem } else { stem + dice.word(tongue.endings) }
}

fn provider(dice: &mut Dice, tongue: &Tongue) -> Provider {
    Provider { name: text(&words_of(dice, tongue, 2, 2)), description: None, url: None }
}

fn codes(dice: &mut Dice, kind: Kind, most: u64) -> Vec<Code> {
    let terms: Vec<_> = taxonomy::all().iter().filter(|term| term.kind() == kind).collect();
    let mut codes: Vec<Code> = (0..1 + dice.below(most)).map(|_| dice.pick(&terms).code.clone()).collect();
    codes.dedup();
    codes
}

fn languages(dice: &mut Dice, land: &Land) -> Vec<Lang> {
    let mut tags = vec![TONGUES[land.tongue].tag, TONGUES[dice.below(TONGUES.len() as u64) as usize].tag];
    tags.dedup();
    tags.into_iter().map(lang).collect()
}

fn place(dice: &mut Dice, land: &Land) -> Place {
    let city = land.cities[dice.zipf(land.cities.len() as u64) as usize];
    let street = rare_word(dice.below(RARE_WORDS), &TONGUES[land.tongue], dice);
    Place {
        country: Country::new(land.country).expect("a country code of the list above"),
        region: None,
        city: Some(text(city)),
        address: Some(text(&format!("{street} {}", 1 + dice.below(120)))),
        postal_code: None,
        withheld: false,
        point: Some(Point { lat_micro: 40_000_000 + dice.below(1_000_000) as i32, lon_micro: 44_000_000 }),
    }
}

fn contact(dice: &mut Dice) -> Contact {
    let phone = format!("+995 32 {:07}", dice.below(10_000_000));
    Contact { phones: vec![text(&phone)], email: None, url: None }
}

fn referral_terms(dice: &mut Dice) -> ReferralTerms {
    ReferralTerms {
        accepts: dice.chance(85),
        decide_emergency_h: None,
        decide_urgent_h: None,
        decide_normal_h: Some(72),
        feedback_days: Some(30),
    }
}

fn safety(dice: &mut Dice) -> Safety {
    let mut known = || *dice.pick(&[Known::Yes, Known::No, Known::Unknown]);
    Safety { anonymous: known(), reports_to_authorities: known(), copies_papers: known(), serves_non_citizens: known() }
}

fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).expect("made-up text is short and has no control characters")
}

fn lang(tag: &str) -> Lang {
    Lang::new(tag).expect("a language tag of the list above")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_seed_gives_one_run_of_services_of_about_a_kilobyte() {
        let services: Vec<Service> = Services::new(1).take(500).collect();
        assert_eq!(services, Services::new(1).take(500).collect::<Vec<_>>());
        assert_ne!(services[0], Services::new(2).next().expect("endless"));
        let bytes: usize = services.iter().map(|s| crate::canon::to_vec(s).expect("encodes").len()).sum();
        assert!((900..1_150).contains(&(bytes / services.len())), "{} bytes each", bytes / services.len());
        assert!(services.iter().all(|service| service.missing().is_empty()));
    }
}
