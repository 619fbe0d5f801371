//! Rows of the editor: places and opening hours, those that are there and some that are still empty.

use marshrut_protocol::gazetteer;
use marshrut_protocol::text::Country;

use super::answers::PREFIX;
use super::towns::Towns;
use crate::pages::form::{Asking, Choice, Question};
use crate::texts::Texts;

/// Empty rows that are offered after those that are there.
const MORE_PLACES: usize = 1;
const MORE_HOURS: usize = 2;
/// More rows than an import keeps are not shown; the API says so.
const MOST: usize = 64;

/// A place.
pub(super) struct PlaceRow {
    pub(super) title: String,
    /// Folded away while it is empty and not the first.
    pub(super) folded: bool,
    pub(super) questions: Vec<Question>,
    /// Whether the address is kept secret, as a field.
    pub(super) withheld: Choice,
    pub(super) withheld_field: String,
    /// Whether the map knows the town.
    pub(super) note: Option<String>,
}

/// A rule of opening hours.
pub(super) struct HoursRow {
    pub(super) title: String,
    /// The field of its days.
    pub(super) days_field: String,
    pub(super) days: Vec<Choice>,
    pub(super) times: Vec<Question>,
    /// Kept as an import brought it.
    pub(super) freq: Option<(String, String)>,
}

/// The numbers of a family's rows in the form, then of so many that are empty.
fn numbers(asking: &Asking<'_>, family: &str, more: usize) -> (Vec<usize>, usize) {
    let prefix = format!("{PREFIX}{family}.");
    let number = |name: &str| name.strip_prefix(&prefix)?.split('.').next()?.parse::<usize>().ok();
    let mut found: Vec<usize> = asking.values.pairs().filter_map(|(name, _)| number(name)).collect();
    found.sort_unstable();
    found.dedup();
    found.truncate(MOST);
    let (filled, next) = (found.len(), found.last().copied().unwrap_or(0).min(60_000));
    found.extend((1..=more).map(|more| next + more));
    (found, filled)
}

pub(super) fn places(asking: &Asking<'_>, shelter: bool, towns: &Towns) -> Vec<PlaceRow> {
    let (numbers, filled) = numbers(asking, "place", MORE_PLACES);
    let row = |(at, number): (usize, usize)| place(asking, (at, number), at >= filled.max(1), shelter, towns);
    numbers.into_iter().enumerate().map(row).collect()
}

fn place(asking: &Asking<'_>, (at, number): (usize, usize), folded: bool, shelter: bool, towns: &Towns) -> PlaceRow {
    let t = asking.t;
    let field = |part: &str| format!("{PREFIX}place.{number}.{part}");
    let questions = vec![
        asking.list(&field("country"), false, t.countries()),
        asking.offered(&field("city"), 120, towns.offered(asking.values.one(&field("country")))),
        asking.line(&field("region"), 120),
        asking.line(&field("address"), 300),
        asking.short(&field("postal_code"), 20),
    ];
    let withheld_field = field("withheld");
    let withheld = Choice {
        id: withheld_field.clone(),
        value: "yes".to_owned(),
        label: t.say("field-service-place-withheld"),
        hint: Some(t.say("field-service-place-withheld-hint")),
        chosen: asking.values.one(&withheld_field) == "yes",
    };
    let hidden = shelter || withheld.chosen;
    let note = on_the_map(t, asking.values.one(&field("country")), asking.values.one(&field("city")), hidden);
    PlaceRow { title: t.count("own-place", at + 1), folded, questions, withheld, withheld_field, note }
}

/// Where the map shows a town, or why it does not.
fn on_the_map(t: Texts, country: &str, city: &str, hidden: bool) -> Option<String> {
    if city.is_empty() {
        return None;
    }
    if hidden {
        return Some(t.say("own-place-hidden"));
    }
    let country = Country::new(country).ok()?;
    let town = gazetteer::find(&country, city).map(|town| town.name_in(t.tag()));
    Some(town.map_or_else(|| t.say("own-place-unknown"), |town| t.with("own-place-known", "town", town)))
}

pub(super) fn hours(asking: &Asking<'_>) -> Vec<HoursRow> {
    let (numbers, _) = numbers(asking, "hours", MORE_HOURS);
    numbers.into_iter().enumerate().map(|(at, number)| rule(asking, at, number)).collect()
}

fn rule(asking: &Asking<'_>, at: usize, number: usize) -> HoursRow {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let t = asking.t;
    let field = |part: &str| format!("{PREFIX}hours.{number}.{part}");
    let days_field = field("days");
    let ticked: Vec<&str> = asking.values.all(&days_field).collect();
    let day = |(day, code): (usize, &&str)| Choice {
        id: format!("{days_field}-{code}"),
        value: (*code).to_owned(),
        label: t.say(&format!("day-{}", day + 1)),
        hint: None,
        chosen: ticked.contains(code),
    };
    let freq = asking.values.one(&field("freq"));
    HoursRow {
        title: t.count("own-hours-row", at + 1),
        days: DAYS.iter().enumerate().map(day).collect(),
        times: vec![
            asking.short(&field("opens"), 8),
            asking.short(&field("closes"), 8),
            asking.line(&field("notes"), 300),
        ],
        freq: (!freq.is_empty()).then(|| (field("freq"), freq.to_owned())),
        days_field,
    }
}
