//! `marshrut services list`: search.

use clap::Args;
use marshrut_protocol::id::OrgId;
use marshrut_protocol::local_api::{Authenticity, ServiceItem, ServiceList, ServiceQuery, path};
use marshrut_protocol::text::{Code, Country, Lang};
use marshrut_protocol::verification::State;

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::network::name_and_standing;
use crate::cli::output::Page;
use crate::cli::words::count;

const EXAMPLES: &str = "\
Examples:
  marshrut services list --search \"тест вич\" --country DE
  marshrut services list --category hiv.art --language ru --accepts-referrals
  marshrut services list --json --page 2 | jq '.items[].service.name'";

/// Search services.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct List {
    /// Words, in any language and script
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
    /// Only in this country (two letters, as in DE)
    #[arg(long)]
    country: Option<Country>,
    /// Only of this category (a code, as in hiv.art)
    #[arg(long, value_name = "CODE")]
    category: Option<Code>,
    /// Only where this language is spoken (as in ru)
    #[arg(long)]
    language: Option<Lang>,
    /// Only for this target group (a code)
    #[arg(long, value_name = "CODE")]
    target_group: Option<Code>,
    /// Only those that accept people of this legal status, or of any (a code)
    #[arg(long, value_name = "CODE")]
    legal_status: Option<Code>,
    /// Only those that cost nothing
    #[arg(long)]
    free: bool,
    /// Only of this organisation (its whole id)
    #[arg(long, value_name = "ID")]
    publisher: Option<OrgId>,
    /// Only those that accept referrals
    #[arg(long)]
    accepts_referrals: bool,
    /// Only those in this state: verified, peer-checked, self-declared, stale, disputed or refuted
    #[arg(long, value_name = "STATE", value_parser = verdict)]
    verdict: Option<State>,
    /// Only those known to be open now, by the clocks where they are; holidays are not known
    #[arg(long)]
    open_now: bool,
    /// Also those that do not run now
    #[arg(long)]
    all_statuses: bool,
    /// Which page
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    page: u32,
    /// Services a page, 1 to 200
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=200))]
    per_page: u32,
}

impl List {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let list: ServiceList = context.client()?.get(path::SERVICES, &self.query()).await?;
        context.output.show(&list, |page| write(page, &list))?;
        Ok(Exit::Done)
    }

    fn query(self) -> ServiceQuery {
        ServiceQuery {
            search: self.search.unwrap_or_default(),
            country: self.country,
            category: self.category,
            language: self.language,
            target_group: self.target_group,
            legal_status: self.legal_status,
            free: self.free,
            publisher: self.publisher,
            accepts_referrals: self.accepts_referrals,
            verdict: self.verdict,
            open_now: self.open_now,
            all_statuses: self.all_statuses,
            page: self.page as usize,
            per_page: self.per_page as usize,
            ..ServiceQuery::default()
        }
    }
}

fn write(page: &mut Page, list: &ServiceList) {
    if list.items.is_empty() {
        page.line(if list.total == 0 { "No service matches." } else { "This page is empty." });
        return;
    }
    let rows: Vec<_> = list.items.iter().map(row).collect();
    page.table(["ID", "COUNTRY", "CITY", "SERVICE", "PUBLISHER", "SIGNED BY", "STATE"], &rows);
    let pages = list.total.div_ceil(list.per_page.max(1));
    page.line(&format!("{}, page {} of {pages}", count(list.total, "service"), list.page));
}

fn row(item: &ServiceItem) -> [String; 7] {
    let place = item.service.places.first();
    let city = place.and_then(|place| place.city.as_ref());
    [
        item.service.id.short(),
        place.map(|place| place.country.to_string()).unwrap_or_default(),
        city.map(ToString::to_string).unwrap_or_default(),
        item.service.name_in(&[]).to_owned(),
        name_and_standing(&item.publisher),
        signed_by(item.verified).to_owned(),
        item.verdict.name().to_owned(),
    ]
}

fn verdict(text: &str) -> Result<State, String> {
    let found = State::ALL.into_iter().find(|state| state.name() == text);
    found.ok_or_else(|| format!("one of {}", State::ALL.map(State::name).join(", ")))
}

/// What the record's authenticity rests on.
pub(super) fn signed_by(verified: Authenticity) -> &'static str {
    match verified {
        Authenticity::Signed => "its publisher",
        Authenticity::Own => "this node",
    }
}
