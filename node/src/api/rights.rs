//! Who may do what, on one page: each path and method with the roles that may use it, and what the audit log says of
//! it. The extractors of [`super::access`] look here, so that no handler can forget to ask; what is not in the table is
//! refused to everybody but administrators, and a test holds the table and the API's description to each other.

use axum::http::Method;
use marshrut_protocol::local_api::{AuditAction, StaffRole, VerificationAction, path};

use AuditAction::{
    AttachmentSaved, BackedUp, Erased, Exported, NetworkChanged, ReferralChanged, ReferralViewed, ServiceChanged,
    SignInChanged,
};
use StaffRole::{Administrator, Caseworker, Coordinator, Verifier};

/// Everybody with an account.
const ALL: &[StaffRole] = &StaffRole::ALL;
const CASEWORK: &[StaffRole] = &[Caseworker];
const ADMINISTRATION: &[StaffRole] = &[Administrator];
const COORDINATION: &[StaffRole] = &[Coordinator];
const INVITING: &[StaffRole] = &[Coordinator, Administrator];
const COUNTING: &[StaffRole] = &[Caseworker, Administrator, Coordinator];
const ERASING: &[StaffRole] = &[Caseworker, Administrator];
/// Which of its actions a role may take is asked for once more, of [`verifying`].
const LOOKING: &[StaffRole] = &[Verifier, Caseworker, Administrator];

/// What the audit log names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Object {
    /// Nothing.
    None,
    /// What stands in the path for this name.
    Named(&'static str),
    /// The `id` of the answer, for what is made.
    Made,
}

/// One line of the table.
pub(super) struct Rule {
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    /// Whoever has one of them may.
    pub(super) roles: &'static [StaffRole],
    /// What is noted when it has happened.
    pub(super) noted: Option<(AuditAction, Object)>,
}

const fn rule(method: &'static str, path: &'static str, roles: &'static [StaffRole]) -> Rule {
    Rule { method, path, roles, noted: None }
}

const fn get(path: &'static str, roles: &'static [StaffRole]) -> Rule {
    rule("GET", path, roles)
}

const fn post(path: &'static str, roles: &'static [StaffRole]) -> Rule {
    rule("POST", path, roles)
}

const fn put(path: &'static str, roles: &'static [StaffRole]) -> Rule {
    rule("PUT", path, roles)
}

const fn delete(path: &'static str, roles: &'static [StaffRole]) -> Rule {
    rule("DELETE", path, roles)
}

impl Rule {
    /// The same, noted in the audit log.
    const fn noted(self, action: AuditAction, object: Object) -> Self {
        Self { noted: Some((action, object)), ..self }
    }
}

const ID: Object = Object::Named("{id}");

/// The table. Paths that need no session are not in it: how the node is, signing in, taking an invitation, the
/// description of the API, and setting a node up, where there is nobody yet.
static TABLE: &[Rule] = &[
    // One's own.
    delete(path::SESSION, ALL),
    get(path::SESSIONS, ALL),
    delete(path::SESSIONS, ALL),
    delete("/api/v1/sessions/{id}", ALL),
    get(path::ACCOUNT, ALL),
    put(path::ACCOUNT, ALL),
    post(path::ACCOUNT_PASSPHRASE, ALL),
    post(path::ACCOUNT_TOTP, ALL),
    put(path::ACCOUNT_TOTP, ALL),
    post(path::ACCOUNT_TOTP_OFF, ALL),
    post(path::ACCOUNT_PASSKEYS, ALL),
    put(path::ACCOUNT_PASSKEYS, ALL),
    post("/api/v1/account/passkeys/{id}/removal", ALL),
    get(path::EVENTS, ALL),
    get(path::TAXONOMY, ALL),
    get(path::PRACTICE, ALL),
    post(path::PRACTICE, ALL),
    delete(path::PRACTICE, ALL),
    // What members publish.
    get(path::SERVICES, ALL),
    get("/api/v1/services/{publisher}/{id}", ALL),
    get(path::SERVICES_EXPORT, ALL),
    post(path::SERVICES, ADMINISTRATION).noted(ServiceChanged, Object::None),
    post(path::SERVICES_IMPORT, ADMINISTRATION).noted(ServiceChanged, Object::None),
    post("/api/v1/services/import/{review}", ADMINISTRATION).noted(ServiceChanged, Object::None),
    get(path::SERVICES_OWN, ADMINISTRATION),
    post(path::SERVICES_CONFIRM, ADMINISTRATION).noted(ServiceChanged, Object::None),
    post("/api/v1/services/own/{id}/withdraw", ADMINISTRATION).noted(ServiceChanged, ID),
    post(path::SERVICE_DRAFTS, ADMINISTRATION),
    get("/api/v1/service-drafts/{id}", ADMINISTRATION),
    put("/api/v1/service-drafts/{id}", ADMINISTRATION),
    delete("/api/v1/service-drafts/{id}", ADMINISTRATION),
    post("/api/v1/service-drafts/{id}/publish", ADMINISTRATION).noted(ServiceChanged, ID),
    get(path::SERVICES_DUPLICATES, ALL),
    get("/api/v1/services/{publisher}/{id}/duplicates", ALL),
    post("/api/v1/services/{publisher}/{id}/duplicates", ADMINISTRATION).noted(ServiceChanged, ID),
    get("/api/v1/services/{publisher}/{id}/verification", ALL),
    post("/api/v1/services/{publisher}/{id}/verification", LOOKING).noted(ServiceChanged, ID),
    get("/api/v1/services/{publisher}/{id}/verification/export", ALL),
    get("/api/v1/services/{publisher}/{id}/verification/attestations/{entry}", ALL),
    get(path::VERIFICATIONS, ALL),
    // Casework.
    get(path::DESK, CASEWORK),
    get(path::REFERRALS, CASEWORK),
    post(path::REFERRALS, CASEWORK).noted(ReferralChanged, Object::Made),
    post(path::REFERRALS_IMPORT, CASEWORK).noted(ReferralChanged, Object::Made),
    get("/api/v1/referrals/{id}", CASEWORK).noted(ReferralViewed, ID),
    put("/api/v1/referrals/{id}", CASEWORK).noted(ReferralChanged, ID),
    delete("/api/v1/referrals/{id}", CASEWORK).noted(ReferralChanged, ID),
    post("/api/v1/referrals/{id}/actions", CASEWORK).noted(ReferralChanged, ID),
    post("/api/v1/referrals/{id}/reroute", CASEWORK).noted(ReferralChanged, ID),
    post("/api/v1/referrals/{id}/casework", CASEWORK).noted(ReferralChanged, ID),
    get("/api/v1/referrals/{id}/export", CASEWORK).noted(Exported, ID),
    get("/api/v1/referrals/{id}/slip", CASEWORK),
    post("/api/v1/referrals/{id}/slip", CASEWORK).noted(ReferralChanged, ID),
    delete("/api/v1/referrals/{id}/slip", CASEWORK).noted(ReferralChanged, ID),
    get("/api/v1/referrals/{id}/slip.pdf", CASEWORK).noted(Exported, ID),
    get("/api/v1/referrals/{id}/consent-form", CASEWORK).noted(ReferralViewed, ID),
    get("/api/v1/referrals/{id}/attachments", CASEWORK),
    post("/api/v1/referrals/{id}/attachments", CASEWORK).noted(ReferralChanged, ID),
    delete("/api/v1/referrals/{id}/attachments/{attachment}", CASEWORK).noted(ReferralChanged, ID),
    get("/api/v1/referrals/{id}/attachments/{attachment}/content", CASEWORK)
        .noted(AttachmentSaved, Object::Named("{attachment}")),
    post("/api/v1/referrals/{id}/attachments/{attachment}/content", CASEWORK),
    post("/api/v1/referrals/{id}/attachments/{attachment}/finish", CASEWORK).noted(ReferralChanged, ID),
    post(path::SUGGESTIONS, CASEWORK),
    get(path::CAPACITY, CASEWORK),
    post(path::CAPACITY, CASEWORK),
    post("/api/v1/capacity-queries/{id}/answer", CASEWORK),
    get(path::LOGGED, CASEWORK),
    post(path::LOGGED, CASEWORK).noted(ReferralChanged, Object::Made),
    post("/api/v1/logged-referrals/{id}/outcome", CASEWORK).noted(ReferralChanged, ID),
    post(path::SLIPS_RESOLVE, CASEWORK),
    post(path::CLIENTS_EXPORT, CASEWORK).noted(Exported, Object::None),
    post(path::CLIENTS_ERASE, ERASING).noted(Erased, Object::None),
    get(path::INDICATORS, COUNTING),
    // The network.
    get(path::NETWORK, ALL),
    get(path::GOVERNANCE, ALL),
    get(path::NETWORK_CARD, ALL),
    get(path::PROPOSALS, ALL),
    get("/api/v1/network/proposals/{id}", ALL),
    get(path::INVITATIONS, INVITING),
    post(path::INVITATIONS, INVITING).noted(NetworkChanged, Object::None),
    post(path::PROPOSALS, COORDINATION).noted(NetworkChanged, Object::Made),
    post("/api/v1/network/proposals/{id}/vote", COORDINATION).noted(NetworkChanged, ID),
    post(path::SPONSORSHIPS, COORDINATION).noted(NetworkChanged, Object::None),
    post(path::DEPARTURE, COORDINATION).noted(NetworkChanged, Object::None),
    // The node and its people; what concerns people is noted where it is done, with whom it concerned.
    get(path::KEYS, ADMINISTRATION),
    post(path::KEYS_RECOVERY_CODE, ADMINISTRATION),
    post(path::KEYS_SHARES, ADMINISTRATION),
    post(path::KEYS_REPLACEMENT, ADMINISTRATION),
    post(path::BACKUP, ADMINISTRATION).noted(BackedUp, Object::None),
    post(path::BACKUP_CHECK, ADMINISTRATION),
    // Whoever sits before a node that fails can tell an administrator what it is.
    get(path::DOCTOR, ALL),
    get(path::ACCOUNTS, ADMINISTRATION),
    post(path::ACCOUNTS_INVITE, ADMINISTRATION),
    put("/api/v1/accounts/{id}", ADMINISTRATION),
    post("/api/v1/accounts/{id}/removal", ADMINISTRATION),
    post("/api/v1/accounts/{id}/second-factor", ADMINISTRATION),
    get(path::SETTINGS, ALL),
    put(path::SETTINGS, ADMINISTRATION),
    post(path::NODE_LOCK, ADMINISTRATION),
    get(path::AUDIT, ADMINISTRATION),
    post(path::AUDIT_CHECK, ADMINISTRATION),
    post("/api/v1/audit/sign-ins/{id}", ADMINISTRATION).noted(SignInChanged, ID),
];

impl Rule {
    /// How many segments of `path` the pattern names, if it fits.
    fn fits(&self, path: &str) -> Option<usize> {
        let (mut named, mut segments) = (0, path.split('/'));
        for part in self.path.split('/') {
            let segment = segments.next()?;
            if part == segment {
                named += 1;
            } else if !part.starts_with('{') || segment.is_empty() {
                return None;
            }
        }
        segments.next().is_none().then_some(named)
    }

    /// What stands in `path` where the pattern has `name`.
    pub(super) fn segment<'p>(&self, path: &'p str, name: &str) -> &'p str {
        let at = self.path.split('/').position(|part| part == name);
        at.and_then(|at| path.split('/').nth(at)).unwrap_or_default()
    }
}

/// The line of a path and method: as the router does, the one that names most of the path.
pub(super) fn of(method: &Method, path: &str) -> Option<&'static Rule> {
    // A route for GET answers HEAD too.
    let method = if *method == Method::HEAD { Method::GET.as_str() } else { method.as_str() };
    let fitting = TABLE.iter().filter(|rule| rule.method == method);
    fitting.filter_map(|rule| Some((rule.fits(path)?, rule))).max_by_key(|(named, _)| *named).map(|(_, rule)| rule)
}

/// The roles that may use a path and method.
pub(super) fn roles(method: &Method, path: &str) -> &'static [StaffRole] {
    of(method, path).map_or(ADMINISTRATION, |rule| rule.roles)
}

/// What a role may say of a service: attesting is a verifier's, confirming our own an administrator's; whoever works
/// with services may dispute, answer and ask others to look.
pub(super) fn verifying(action: &VerificationAction) -> &'static [StaffRole] {
    match action {
        VerificationAction::Attest(_) | VerificationAction::Revoke { .. } => &[Verifier],
        VerificationAction::Confirm { .. } => &[Administrator, Verifier],
        _ => LOOKING,
    }
}

#[cfg(test)]
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    TABLE.iter()
}
