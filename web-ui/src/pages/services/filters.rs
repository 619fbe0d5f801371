//! The search form: what the address says, and what can be chosen.

use marshrut_protocol::id::ReferralId;
use marshrut_protocol::local_api::{ServiceList, ServiceQuery};
use marshrut_protocol::spot::Spot;
use marshrut_protocol::taxonomy::{self, Kind};
use marshrut_protocol::text::{Code, Country, Lang};
use marshrut_protocol::verification::State;
use serde::{Deserialize, Serialize};

use super::map::spot_name;
use crate::client::query_string;
use crate::map::View;
use crate::pages::parts::interface_lang;
use crate::texts::Texts;

/// A search as the address has it. What cannot be understood is left out, not refused: addresses are edited by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Search {
    search: String,
    country: String,
    category: String,
    language: String,
    target_group: String,
    legal_status: String,
    /// `free` for those only that cost nothing.
    cost: String,
    /// Only those in this state of verification.
    verdict: String,
    /// Only this member's services: linked from the partners' page.
    publisher: String,
    /// `yes` to show only those that accept referrals.
    referrals: String,
    /// `yes` to show those only that are known to be open now.
    open: String,
    /// `yes` to show closed ones too.
    closed: String,
    /// The declined or expired referral for which another service is looked for.
    reroute: String,
    page: String,
    /// Only at this spot of the map.
    near: String,
    /// Which part of the map is looked at; without it, the one that shows all matches.
    map: String,
    /// How far a mouse has dragged the map, in its units. Only on its way here: addresses hold where it has come to.
    #[serde(skip_serializing)]
    drag: String,
}

impl Search {
    /// What to ask the API.
    pub(super) fn query(&self, per_page: usize) -> ServiceQuery {
        ServiceQuery {
            search: self.search.chars().take(200).collect(),
            country: Country::new(&self.country).ok(),
            category: Code::new(&self.category).ok(),
            language: Lang::new(&self.language).ok(),
            target_group: Code::new(&self.target_group).ok(),
            legal_status: Code::new(&self.legal_status).ok(),
            free: self.cost == "free",
            publisher: self.publisher.parse().ok(),
            verdict: State::ALL.into_iter().find(|state| state.name() == self.verdict),
            accepts_referrals: self.referrals == "yes",
            open_now: self.open == "yes",
            all_statuses: self.closed == "yes",
            near: self.near.parse().ok(),
            map: true,
            page: self.page.parse().unwrap_or(1),
            per_page,
        }
    }

    /// The same search, another page.
    pub(super) fn at_page(&self, page: usize) -> Self {
        Self { page: page.to_string(), ..self.clone() }
    }

    /// Whether a service for a referral is being chosen.
    pub(super) fn choosing(&self) -> bool {
        self.referrals == "yes"
    }

    /// Whether nothing is asked for but the list.
    pub(super) fn is_empty(&self) -> bool {
        Self { page: String::new(), map: String::new(), drag: String::new(), ..self.clone() } == Self::default()
    }

    /// Whether a mouse has just moved the map.
    pub(super) fn is_dragged(&self) -> bool {
        !self.drag.is_empty()
    }

    /// Where this search is on the site.
    pub(super) fn address(&self) -> String {
        format!("/services{}", query_string(self))
    }

    /// The same search, its map looked at so.
    pub(super) fn looking_at(&self, view: View) -> Self {
        Self { map: view.to_string(), ..self.clone() }
    }

    /// Of the same search what is at a spot, the map as it is.
    pub(super) fn near(&self, spot: Spot, view: View) -> Self {
        Self { near: spot.to_string(), map: view.to_string(), page: String::new(), ..self.clone() }
    }

    /// The same search everywhere.
    pub(super) fn anywhere(&self) -> Self {
        Self { near: String::new(), page: String::new(), ..self.clone() }
    }

    /// Which part of the map is asked for, if any.
    pub(super) fn view(&self) -> Option<View> {
        let view: View = self.map.parse().ok()?;
        let drag = self.drag.split_once(',').and_then(|(right, down)| Some((right.parse().ok()?, down.parse().ok()?)));
        let moved = drag.filter(|(right, down): &(f64, f64)| right.is_finite() && down.is_finite());
        moved.and_then(|(right, down)| view.moved(right, down)).or(Some(view))
    }

    /// The referral for which another service is looked for.
    pub(super) fn reroute(&self) -> Option<ReferralId> {
        self.reroute.parse().ok()
    }
}

/// One choice of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pick {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) chosen: bool,
}

/// Choices under a common heading; no heading if it is empty.
pub(crate) struct PickGroup {
    pub(crate) label: String,
    pub(crate) picks: Vec<Pick>,
}

/// A place of the map that a search is limited to.
pub(crate) struct Near {
    pub(crate) value: String,
    pub(crate) words: String,
    /// The search without it.
    pub(crate) without: String,
}

/// The form, with what is chosen now.
pub(crate) struct Filters {
    pub(crate) search: String,
    pub(crate) publisher: String,
    pub(crate) countries: Vec<Pick>,
    pub(crate) categories: Vec<PickGroup>,
    pub(crate) languages: Vec<Pick>,
    pub(crate) target_groups: Vec<Pick>,
    pub(crate) legal_statuses: Vec<Pick>,
    pub(crate) free: bool,
    pub(crate) verdicts: Vec<Pick>,
    pub(crate) referrals: bool,
    pub(crate) open: bool,
    pub(crate) closed: bool,
    pub(crate) reroute: Option<ReferralId>,
    /// The place of the map that the search is limited to.
    pub(crate) near: Option<Near>,
    /// Whether a filter other than words, country and category is set.
    pub(crate) more: bool,
}

impl Filters {
    pub(super) fn new(t: Texts, search: &Search, list: &ServiceList) -> Self {
        Self {
            search: search.search.clone(),
            publisher: search.publisher.clone(),
            countries: countries(t, search, list),
            categories: categories(t, search, list),
            languages: picks(t.languages(), &search.language),
            target_groups: terms_of_kind(t, Kind::Population, &search.target_group),
            legal_statuses: terms_of_kind(t, Kind::LegalStatus, &search.legal_status),
            free: search.cost == "free",
            verdicts: verdicts(t, search),
            referrals: search.referrals == "yes",
            open: search.open == "yes",
            closed: search.closed == "yes",
            reroute: search.reroute(),
            near: near(t, search, list),
            more: [&search.language, &search.target_group, &search.legal_status, &search.cost, &search.verdict]
                .iter()
                .any(|chosen| !chosen.is_empty())
                || search.closed == "yes",
        }
    }
}

fn picks(all: Vec<(String, String)>, chosen: &str) -> Vec<Pick> {
    all.into_iter().map(|(value, label)| Pick { chosen: value == chosen, value, label }).collect()
}

fn near(t: Texts, search: &Search, list: &ServiceList) -> Option<Near> {
    let spot: Spot = search.near.parse().ok()?;
    let country = list.countries.first().map(|(country, _)| country);
    let name = country.map_or_else(|| spot.to_string(), |country| spot_name(t, spot, country));
    Some(Near {
        value: spot.to_string(),
        words: t.with("services-near", "place", &name),
        without: search.anywhere().address(),
    })
}

/// The countries in which there are matches, with their numbers, and the chosen one even if it has none.
fn countries(t: Texts, search: &Search, list: &ServiceList) -> Vec<Pick> {
    let mut found: Vec<(Country, usize)> = list.countries.clone();
    if let Ok(chosen) = Country::new(&search.country)
        && !found.iter().any(|(country, _)| *country == chosen)
    {
        found.push((chosen, 0));
    }
    let mut all: Vec<_> =
        found.iter().map(|(code, count)| (code.to_string(), format!("{} ({count})", t.country(code)))).collect();
    t.sort(&mut all, |(_, name)| name);
    picks(all, &search.country.to_ascii_uppercase())
}

/// Our categories by group, then codes of other taxonomies that the matches have.
fn categories(t: Texts, search: &Search, list: &ServiceList) -> Vec<PickGroup> {
    let lang = interface_lang(t);
    let of_kind = taxonomy::groups().iter().filter(|group| group.kind == Kind::Category);
    let mut groups: Vec<PickGroup> = of_kind
        .map(|group| PickGroup {
            label: group.label(&lang).to_owned(),
            picks: terms_of(t, group.code, list, &search.category),
        })
        .collect();
    let foreign = list.categories.iter().filter(|(code, _)| taxonomy::by_code(code).is_none());
    let foreign = foreign.map(|(code, count)| pick(t, code, Some(*count), &search.category)).collect();
    groups.push(PickGroup { label: t.say("services-other-categories"), picks: foreign });
    groups.retain(|group| !group.picks.is_empty());
    groups
}

/// A group's terms that have matches, or that are chosen.
fn terms_of(t: Texts, group: &str, list: &ServiceList, chosen: &str) -> Vec<Pick> {
    let counted = |code: &Code| list.categories.iter().find(|(found, _)| found == code).map(|(_, count)| *count);
    let terms = taxonomy::all().iter().filter(|term| term.group == group);
    let shown = terms.filter(|term| counted(&term.code).is_some() || term.code.as_str() == chosen);
    shown.map(|term| pick(t, &term.code, counted(&term.code), chosen)).collect()
}

fn pick(t: Texts, code: &Code, count: Option<usize>, chosen: &str) -> Pick {
    let label = format!("{} ({})", crate::pages::parts::term(t, code), count.unwrap_or(0));
    Pick { value: code.to_string(), label, chosen: code.as_str() == chosen }
}

fn terms_of_kind(t: Texts, kind: Kind, chosen: &str) -> Vec<Pick> {
    let terms = taxonomy::all().iter().filter(|term| term.kind() == kind);
    let all = terms.map(|term| (term.code.to_string(), term.label(&interface_lang(t)).to_owned())).collect();
    picks(all, chosen)
}

fn verdicts(t: Texts, search: &Search) -> Vec<Pick> {
    let all = State::ALL.iter().map(|state| (state.name().to_owned(), t.code("verdict", state.name(), state.name())));
    picks(all.collect(), &search.verdict)
}
