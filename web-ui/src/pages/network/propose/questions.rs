//! What each kind of proposal asks for, and nothing else.

use marshrut_protocol::local_api::{Governance, MotionKind, Network, OfficeHolder, Organisation};

use crate::forms::Fields;
use crate::pages::form::{Asking, Input, Question, Wrong};
use crate::pages::network::motion::{NUMBERS, OFFICES, office};
use crate::texts::Texts;

/// The longest reason in letters; shorter where a file goes with it.
const LONGEST_REASON: usize = 8_000;
const LONGEST_REASON_BESIDE_A_FILE: usize = 2_000;

/// The questions of a kind, with what was answered and what is wrong with that.
pub(super) fn questions(
    t: Texts,
    kind: MotionKind,
    values: &Fields,
    wrong: &[Wrong],
    network: &Network,
    stands: &Governance,
) -> Vec<Question> {
    let asking = Asking { t, values, wrong };
    let mut asked = of_kind(&asking, kind, network, stands);
    let longest = if kind == MotionKind::Adopt { LONGEST_REASON_BESIDE_A_FILE } else { LONGEST_REASON };
    asked.push(asking.area("motion_words", longest));
    asked.push(asking.day("motion_opens", false));
    asked.push(asking.day("motion_closes", false));
    asked
}

fn of_kind(asking: &Asking<'_>, kind: MotionKind, network: &Network, stands: &Governance) -> Vec<Question> {
    let t = asking.t;
    let others = || network.members.iter().filter(|member| !member.ours).map(|member| &member.organisation);
    let all = || network.members.iter().map(|member| &member.organisation);
    let former = || stands.former.iter().map(|former| &former.organisation);
    match kind {
        MotionKind::Admit => vec![required(asking.area("motion_application", 4_000))],
        MotionKind::Suspend => vec![asking.list("motion_organisation", true, named_in(t, others()))],
        MotionKind::Readmit => vec![asking.list("motion_organisation", true, named_in(t, former()))],
        MotionKind::ReplaceKey => vec![
            asking.list("motion_organisation", true, named_in(t, others().chain(former()))),
            required(asking.area("motion_application", 4_000)),
        ],
        MotionKind::Set => vec![
            asking.one("motion_number", true, &NUMBERS.map(|(name, _)| name)),
            required(asking.short("motion_value", 23)),
        ],
        MotionKind::Appoint => vec![
            asking.one("motion_office", true, &OFFICES.map(|(name, _)| name)),
            asking.list("motion_country", false, t.countries()),
            asking.list("motion_organisation", true, named_in(t, all())),
            asking.day("motion_until", true),
            required(asking.area("motion_mandate", 2_000)),
        ],
        MotionKind::Dismiss => vec![asking.list("motion_appointment", true, held(t, stands))],
        MotionKind::Adopt | MotionKind::Decide => vec![required(asking.line("motion_title", 300))],
    }
}

fn required(question: Question) -> Question {
    debug_assert!(matches!(question.input, Input::Line { .. } | Input::Area { .. }));
    Question { required: true, ..question }
}

fn named_in<'a>(t: Texts, organisations: impl Iterator<Item = &'a Organisation>) -> Vec<(String, String)> {
    let option = |org: &Organisation| (org.id.to_string(), format!("{}, {}", org.name, t.country(&org.country)));
    organisations.map(option).collect()
}

fn held(t: Texts, stands: &Governance) -> Vec<(String, String)> {
    let option = |holder: &OfficeHolder| {
        (holder.appointment.to_string(), format!("{}: {}", office(t, holder.office), holder.organisation.name))
    };
    stands.offices.iter().map(option).collect()
}
