//! How reliably referrals are answered: per partner and service, as this node alone can tell.

use askama::Template;
use axum::response::Response;
use marshrut_protocol::local_api::{
    Figures, IndicatorQuery, OrganisationFigures, OutsideFigures, ServiceFigures, Side, StaffRole,
};

use super::referrals::{Tab, tabs};
use crate::failure::Failure;
use crate::frame::{Frame, Section, page};
use crate::texts::Texts;
use crate::visitor::SignedIn;

/// One line of the table.
struct Row {
    name: String,
    href: Option<String>,
    /// Whether it sums up the lines below it.
    sum: bool,
    cells: [String; 6],
}

/// One direction.
struct Direction {
    title: String,
    hint: String,
    rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "indicators.html")]
struct IndicatorsPage {
    frame: Frame,
    tabs: Vec<Tab>,
    heads: [String; 7],
    directions: Vec<Direction>,
}

/// `GET /referrals/indicators`.
pub(super) async fn show(person: SignedIn) -> Result<Response, Failure> {
    let t = person.texts();
    let casework = person.me.is(StaffRole::Caseworker);
    let found = person.client().indicators(&IndicatorQuery::default()).await.map_err(|error| person.failure(error))?;
    let of_side = |side: Side| found.organisations.iter().filter(move |of| of.side == side);
    let rows = |side| of_side(side).flat_map(|of| organisation(t, of)).collect::<Vec<Row>>();
    let sent = rows(Side::Sender).into_iter().chain(found.outside.iter().map(|of| outside(t, of))).collect();
    page(IndicatorsPage {
        frame: Frame::new(
            &person,
            if casework { Section::Referrals } else { Section::Partners },
            t.say("indicators-title"),
        ),
        // Whoever only sees the figures is not led to the referrals behind them.
        tabs: if casework { tabs(t, "/referrals/indicators") } else { Vec::new() },
        heads: heads(t),
        directions: vec![
            direction(t, "sent", &found.sent, sent),
            direction(t, "received", &found.received, rows(Side::Receiver)),
        ],
    })
}

fn heads(t: Texts) -> [String; 7] {
    ["who", "referrals", "in-time", "median", "expired", "undecided", "completed"]
        .map(|head| t.say(&format!("indicators-{head}")))
}

fn direction(t: Texts, name: &str, all: &Figures, rows: Vec<Row>) -> Direction {
    let sum = Row { name: t.say("indicators-all"), href: None, sum: true, cells: cells(t, all) };
    Direction {
        title: t.say(&format!("indicators-{name}")),
        hint: t.say(&format!("indicators-{name}-hint")),
        rows: if rows.is_empty() { rows } else { std::iter::once(sum).chain(rows).collect() },
    }
}

/// The organisation, then each of its services.
fn organisation(t: Texts, of: &OrganisationFigures) -> Vec<Row> {
    let sum = Row { name: of.organisation.name.clone(), href: None, sum: true, cells: cells(t, &of.figures) };
    let services = of.services.iter().map(|service| service_row(t, of, service));
    std::iter::once(sum).chain(services).collect()
}

fn outside(t: Texts, of: &OutsideFigures) -> Row {
    let name = t.with("indicators-outside", "partner", &of.partner);
    Row { name, href: None, sum: true, cells: cells(t, &of.figures) }
}

fn service_row(t: Texts, of: &OrganisationFigures, service: &ServiceFigures) -> Row {
    let named = !service.service_name.is_empty();
    Row {
        name: if named { service.service_name.clone() } else { t.say("service-nameless") },
        href: named.then(|| format!("/services/{}/{}", of.organisation.id, service.service)),
        sum: false,
        cells: cells(t, &service.figures),
    }
}

fn cells(t: Texts, figures: &Figures) -> [String; 6] {
    let none = || "–".to_owned();
    [
        figures.referrals.to_string(),
        figures.decided_by_deadline_percent.map_or_else(none, |percent| format!("{percent} %")),
        figures.median_minutes_to_decision.map_or_else(none, |minutes| hours(t, minutes)),
        figures.expired.to_string(),
        figures.undecided.to_string(),
        figures.completed.to_string(),
    ]
}

/// Hours with one digit after the point where that says something.
fn hours(t: Texts, minutes: i64) -> String {
    let (whole, tenth) = (minutes / 60, minutes % 60 / 6);
    let number = if whole < 10 && tenth > 0 { format!("{whole}.{tenth}") } else { whole.to_string() };
    t.with("indicators-hours", "hours", &number)
}
