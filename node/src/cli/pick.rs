//! Which service, referral, proposal or organisation a person means: an id may be cut short where only one begins like that.

use marshrut_protocol::id::{EntryId, OrgId, ReferralId, ServiceId};
use marshrut_protocol::local_api::{
    Governance, Network, Organisation, Proposals, ReferralList, ReferralQuery, ReferralSummary, ServiceItem,
    ServiceList, ServiceQuery, path,
};

use super::client::Client;
use super::failure::{Exit, Failure};

/// The shortest beginning of an id that is looked for.
const SHORTEST: usize = 4;
/// Items that are asked for at once: the most that the API gives.
const PER_PAGE: usize = 200;
/// Pages that are looked through for a shortened id; in a larger catalogue the whole id is needed.
const MAX_PAGES: usize = 100;

/// The service that `text` names: `ID`, or `PUBLISHER/ID`.
pub(super) async fn service(client: &Client, text: &str) -> Result<(OrgId, ServiceId), Failure> {
    let (publisher, id) = text.split_once('/').unwrap_or(("", text));
    if let (Ok(publisher), Ok(id)) = (publisher.parse(), id.parse()) {
        return Ok((publisher, id));
    }
    let wanted = Beginning::of("service", id)?;
    let publisher = if publisher.is_empty() { None } else { Some(Beginning::of("publisher", publisher)?) };
    let is_meant = |item: &ServiceItem| {
        wanted.begins(&item.service.id.to_string())
            && publisher.as_ref().is_none_or(|wanted| wanted.begins(&item.publisher.id.to_string()))
    };
    let mut found = Vec::new();
    for page in 1..=MAX_PAGES {
        let query = ServiceQuery { page, per_page: PER_PAGE, all_statuses: true, ..ServiceQuery::default() };
        let list: ServiceList = client.get(path::SERVICES, &query).await?;
        let is_last = page * PER_PAGE >= list.total;
        let meant = list.items.into_iter().filter(|item| is_meant(item));
        found.extend(meant.map(|item| (item.publisher.id, item.service.id)));
        if is_last {
            return one_publishers(found, text);
        }
    }
    Err(Failure::new(Exit::Usage, "there are too many services to look for a shortened id")
        .with_cure("give it whole, as PUBLISHER/ID"))
}

/// The proposal that `text` names.
pub(super) async fn proposal(client: &Client, text: &str) -> Result<EntryId, Failure> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let wanted = Beginning::of("proposal", text)?;
    let list: Proposals = client.get(path::PROPOSALS, &()).await?;
    let found = list.items.into_iter().map(|item| item.id).filter(|id| wanted.begins(&id.to_string()));
    one(found.collect(), "proposal", text)
}

/// The organisation that `text` names by its name or its id: members, applicants, and those that no longer belong.
pub(super) async fn organisation(client: &Client, text: &str) -> Result<OrgId, Failure> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let network: Network = client.get(path::NETWORK, &()).await?;
    let governance: Governance = client.get(path::GOVERNANCE, &()).await?;
    let members = network.members.into_iter().chain(network.bootstraps).map(|member| member.organisation);
    let applicants = governance.applicants.into_iter().map(|applicant| applicant.organisation);
    let former = governance.former.into_iter().map(|former| former.organisation);
    let wanted = Beginning::of("organisation", text);
    let is_meant = |org: &Organisation| {
        org.name.to_lowercase() == text.trim().to_lowercase()
            || wanted.as_ref().is_ok_and(|wanted| wanted.begins(&org.id.to_string()))
    };
    let found = members.chain(applicants).chain(former).filter(is_meant).map(|org| org.id);
    one(found.collect(), "organisation", text)
}

/// The referral that `text` names by its id, or by its client handle.
pub(super) async fn referral(client: &Client, text: &str) -> Result<ReferralId, Failure> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let handle = text.to_ascii_uppercase();
    let wanted = Beginning::of("referral", text);
    let is_meant = |item: &ReferralSummary| {
        item.handle == handle || wanted.as_ref().is_ok_and(|wanted| wanted.begins(&item.id.to_string()))
    };
    let mut found = Vec::new();
    for page in 1.. {
        let query = ReferralQuery { page, per_page: PER_PAGE, ..ReferralQuery::default() };
        let list: ReferralList = client.get(path::REFERRALS, &query).await?;
        found.extend(list.items.iter().filter(|item| is_meant(item)).map(|item| item.id));
        if list.items.is_empty() || page * PER_PAGE >= list.total {
            break;
        }
    }
    one(found, "referral", text)
}

/// The beginning of an id.
struct Beginning(String);

impl Beginning {
    fn of(what: &str, text: &str) -> Result<Self, Failure> {
        let digits = text.to_ascii_lowercase();
        if digits.len() < SHORTEST || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(Failure::new(Exit::Usage, format!("{text} is not the id of a {what}, nor its beginning"))
                .with_cure(format!("give at least {SHORTEST} of its hexadecimal digits")));
        }
        Ok(Self(digits))
    }

    fn begins(&self, id: &str) -> bool {
        id.starts_with(&self.0)
    }
}

/// The one service that is meant; two organisations may publish a record under one id.
fn one_publishers(found: Vec<(OrgId, ServiceId)>, text: &str) -> Result<(OrgId, ServiceId), Failure> {
    let (Some((_, id)), true) = (found.first(), found.len() > 1) else { return one(found, "service", text) };
    if found.iter().any(|(_, other)| other != id) {
        return one(found, "service", text);
    }
    let publishers: Vec<String> =
        found.iter().map(|(publisher, id)| format!("{}/{}", publisher.short(), id.short())).collect();
    Err(Failure::new(Exit::Usage, format!("{text} is published by {} organisations", found.len()))
        .with_cure(format!("say whose is meant: {}", publishers.join(" or "))))
}

fn one<T: Copy>(found: Vec<T>, what: &str, text: &str) -> Result<T, Failure> {
    match found.as_slice() {
        [one] => Ok(*one),
        [] => Err(Failure::new(Exit::NotFound, format!("there is no {what} {text}"))),
        several => Err(Failure::new(Exit::Usage, format!("{text} means {} {what}s", several.len()))
            .with_cure("give more of the id")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_one_may_be_meant() {
        assert_eq!(one(vec![7], "service", "abcd").expect("one"), 7);
        assert_eq!(one(Vec::<u8>::new(), "service", "abcd").expect_err("none").exit(), Exit::NotFound);
        assert_eq!(one(vec![7, 8], "service", "abcd").expect_err("two").exit(), Exit::Usage);
    }

    #[test]
    fn a_beginning_is_of_hexadecimal_digits() {
        assert!(Beginning::of("service", "ABCD").is_ok_and(|wanted| wanted.begins("abcdef")));
        for bad in ["abc", "xyzw", "", "abcd "] {
            assert!(Beginning::of("service", bad).is_err(), "{bad}");
        }
    }
}
