//! Where a form leads after it is saved: on, back, to another step, or away for now.

use super::Draft;
use super::step::Step;
use crate::forms::Fields;

/// Where a person wants to go from a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Leaving {
    /// To the next step: what is wrong here is said first.
    Onward,
    /// To another step.
    To(Step),
    /// To the list of drafts.
    Later,
    /// Back to where a service is chosen.
    Back,
    /// Nowhere: the script saves while somebody types.
    Staying,
}

impl Leaving {
    pub(super) fn by(fields: &Fields) -> Self {
        match fields.one("to") {
            _ if fields.has("background") => Self::Staying,
            _ if fields.has("later") => Self::Later,
            "back" => Self::Back,
            "" => Self::Onward,
            name => Step::named(name).map_or(Self::Onward, Self::To),
        }
    }

    /// Its address, for a draft that is saved.
    pub(super) fn address(self, draft: &Draft, from: Step) -> String {
        let service = draft.address().map(|place| format!("/services/{}/{}", place.publisher, place.service));
        let step = match self {
            Self::Later => return "/referrals/drafts".to_owned(),
            Self::Back => return service.unwrap_or_else(|| "/referrals/drafts".to_owned()),
            Self::Onward => from.next(draft.service.is_some()),
            Self::To(step) => step,
            Self::Staying => from,
        };
        draft.id.as_ref().map_or_else(|| "/referrals/drafts".to_owned(), |id| step.address(id))
    }
}
