//! Words for other organisations that are not about a client: identifiers of people do not belong there.

use super::Refusal;
use crate::local_api::FieldProblem;
use crate::referral::identifiers::{self, Certainty};
use crate::text::Text;

/// The text of a field, unless it is too long or certainly holds an identifier; `kind` names the refusal.
pub(super) fn plain<const MAX: usize>(kind: &str, field: &str, text: &str) -> Result<Text<MAX>, Refusal> {
    if let Some(found) = identifiers::scan(text).into_iter().find(|found| found.certainty == Certainty::Certain) {
        return Err(wrong(kind, field, found.kind.name(), found.why));
    }
    Text::new(text).map_err(|error| wrong(kind, field, "text", &error.to_string()))
}

/// A refusal of one field.
pub(super) fn wrong(kind: &str, field: &str, problem: &str, title: &str) -> Refusal {
    let problem = FieldProblem { field: field.into(), kind: problem.into(), title: title.into() };
    Refusal::Invalid { kind: kind.into(), title: title.into(), fields: vec![problem] }
}
