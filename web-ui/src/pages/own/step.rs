//! The steps of the editor, their order, and which field each asks for.

use marshrut_protocol::id::ServiceId;

use crate::texts::Texts;

/// A page of the editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Words,
    Help,
    Place,
    Contact,
    Check,
}

impl Step {
    const ALL: [Self; 5] = [Self::Words, Self::Help, Self::Place, Self::Contact, Self::Check];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::Help => "help",
            Self::Place => "place",
            Self::Contact => "contact",
            Self::Check => "check",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.name() == name)
    }

    pub(super) fn next(self) -> Self {
        let at = Self::ALL.iter().position(|step| *step == self).unwrap_or_default();
        Self::ALL.get(at + 1).copied().unwrap_or(Self::Check)
    }

    pub(super) fn address(self, id: &ServiceId) -> String {
        format!("/services/own/{id}/edit/{}", self.name())
    }

    /// The step that asks for a field, by the API's name of it.
    pub(super) fn of_field(field: &str) -> Option<Self> {
        match field.split('.').next().unwrap_or_default() {
            "text" | "name" | "description" | "provider" | "status" => Some(Self::Words),
            "categories" | "target_groups" | "cost" | "documents" | "languages" | "eligibility" => Some(Self::Help),
            "place" | "areas" | "access" | "access_notes" | "hours" => Some(Self::Place),
            "contact" | "capacity" | "referral_terms" | "safety" | "continuity" | "visibility" | "confirmed_until" => {
                Some(Self::Contact)
            }
            _ => None,
        }
    }
}

/// A step in the row above the form.
pub(super) struct Passed {
    pub(super) number: usize,
    pub(super) label: String,
    pub(super) current: bool,
    pub(super) href: Option<String>,
}

/// The row of steps.
pub(super) fn row(t: Texts, id: &ServiceId, current: Step) -> Vec<Passed> {
    let passed = |(at, step): (usize, Step)| Passed {
        number: at + 1,
        label: t.say(&format!("own-step-{}", step.name())),
        current: step == current,
        href: (step != current).then(|| step.address(id)),
    };
    Step::ALL.into_iter().enumerate().map(passed).collect()
}
