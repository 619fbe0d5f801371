//! What a person is told of how far setting up is.

use marshrut_protocol::engine::{Command, Reply};
use marshrut_protocol::local_api::{
    FirstRun as Told, FirstRunStep, FirstRunWay, HeldInvitation, Problem, Welcome, WelcomeFounder,
};
use marshrut_protocol::record::charter::CheckedCharter;
use marshrut_protocol::text::Text;

use super::{FirstRun, FirstRunError, Opened, State, admission};
use crate::join;
use crate::node::Phase;

impl FirstRun {
    /// How far it is; `problem` says in what words an attempt that failed is told.
    pub(crate) async fn told(&self, problem: impl Fn(&FirstRunError) -> Problem) -> Told {
        let state = self.state.lock().await;
        let step = self.step(&state);
        let mut told = blank(step);
        told.backup = state.backup.as_ref().map(super::HeldFile::told);
        told.groups = state.sheet.as_ref().map(super::Sheet::groups).unwrap_or_default();
        let Some(opened) = &state.opened else { return told };
        let way = opened.progress.way;
        told.way = Some(way);
        if opened.is_named() {
            told.name = opened.organisation.profile.name.to_string();
            told.country = Some(opened.organisation.profile.country.clone());
        }
        if step == FirstRunStep::Network {
            told.invitation = invitation(&state, opened, problem);
            told.welcome = admission::charter(&opened.progress).as_ref().map(welcome);
            told.declaration =
                if way == FirstRunWay::Found { join::DECLARATION.trim().to_owned() } else { String::new() };
        }
        if step == FirstRunStep::Check {
            told.admitted = self.admitted().await;
        }
        told
    }

    fn step(&self, state: &State) -> FirstRunStep {
        let Some(opened) = &state.opened else { return FirstRunStep::Keys };
        match (opened.progress.written_down, opened.is_named(), self.is_running()) {
            (false, ..) => FirstRunStep::RecoveryCode,
            (true, false, _) => FirstRunStep::Organisation,
            (true, true, false) => FirstRunStep::Network,
            (true, true, true) => FirstRunStep::Check,
        }
    }

    async fn admitted(&self) -> Option<bool> {
        let Phase::Running(node) = self.node.phase() else { return None };
        match node.command(Command::Status).await {
            Ok(Reply::Status { details, .. }) => Some(details.organisation.standing.is_member()),
            _ => None,
        }
    }
}

fn blank(step: FirstRunStep) -> Told {
    Told {
        step,
        way: None,
        groups: Vec::new(),
        name: String::new(),
        country: None,
        invitation: None,
        welcome: None,
        backup: None,
        declaration: String::new(),
        admitted: None,
    }
}

fn invitation(state: &State, opened: &Opened, problem: impl Fn(&FirstRunError) -> Problem) -> Option<HeldInvitation> {
    let ticket = admission::ticket(&opened.progress)?;
    Some(HeldInvitation {
        network: ticket.network,
        expires: ticket.expires,
        addresses: ticket.addresses.iter().map(Text::to_string).collect(),
        asking: state.admission.asking,
        failed: state.admission.failed.as_ref().map(problem),
    })
}

fn welcome(charter: &CheckedCharter) -> Welcome {
    let founder = |(_, profile): &(_, marshrut_protocol::record::governance::Profile)| WelcomeFounder {
        name: profile.name.to_string(),
        country: profile.country.clone(),
    };
    Welcome {
        network_name: charter.charter().name.to_string(),
        founders: charter.founders().iter().map(founder).collect(),
        declaration: charter.charter().declaration.to_string(),
        sponsors: charter.charter().policy.sponsors,
    }
}
