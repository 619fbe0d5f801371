//! The local API's types: what pages, the command line and an organisation's own programs exchange with the node.
//!
//! JSON over loopback HTTP under `/api/v1`, described by `GET /api/v1/openapi.json`. These are not the network's
//! wire types and may change with the API's version only. Authorisation: `Authorization: Bearer <token>`, the token
//! being a session's (pages) or the one in the data directory's `api-token` file (command line).

mod accounts;
mod answers;
mod attachments;
mod audit;
mod capacity;
mod casework;
mod clients;
mod content;
mod desk;
mod doctor;
mod duplicates;
mod files;
mod first_run;
mod governance;
mod indicators;
mod keys;
mod logged;
mod mailbox;
mod map;
mod network;
mod own_services;
mod papers;
mod passkeys;
pub mod path;
mod practice;
mod problem;
mod proposals;
mod referrals;
mod services;
mod session;
mod slips;
mod status;
mod suggestions;
mod taxonomy;
mod verification;

pub use accounts::{
    Account, AccountState, BackupCodes, ChangeAccount, ChangeColleague, ChangePassphrase, ColleagueInvitation, Confirm,
    InviteColleague, Me, OneTimeCode, OpenSession, OwnAccount, RedeemInvitation, Removed, SessionList, Settings, Staff,
    StaffRole, TotpBegun,
};
pub use answers::{Feedback, Reroute, ServiceAddress};
pub use attachments::{Attachment, AttachmentList, AttachmentState, BeginAttachment, OneTimeForm, UploadQuery};
pub use audit::{AuditAction, AuditCheck, AuditList, AuditQuery, AuditRecord, AuditState};
pub use capacity::{AnswerCapacity, AskCapacity, CapacityAnswer, CapacityQueries, CapacityQuery};
pub use casework::{Casework, InternalNote};
pub use clients::{ClientAsk, ClientExport, ErasedReferral, ErasureReport, HeldReferral, Remains};
pub use content::{ConsentForm, HivBlock, PersonFields, ReferralContent, Typed};
pub use desk::{Desk, DeskAppointment, DeskQuery, ReferralCounts, SOON_HOURS};
pub use doctor::{Check, CheckValue, Diagnosis, Level, Symptom};
pub use duplicates::{Duplicate, Duplicates, OwnDuplicate, OwnDuplicates};
pub use files::{ComparedServices, ExportQuery, ImportChange, ImportProblem, ImportQuery, ImportReport};
pub use first_run::{
    BeginFirstRun, ChooseKeys, EnterNetwork, FirstRun, FirstRunSession, FirstRunStep, FirstRunWay, HeldBackup,
    HeldInvitation, OpenBackup, OrganisationForm, RecoverySheet, TypedBack, UseInvitation, Welcome, WelcomeFounder,
};
pub use governance::{
    Applicant, Departure, Document, FormerMember, Governance, NetworkCard, Numbers, OfficeHolder, Vouch,
};
pub use indicators::{Figures, IndicatorQuery, Indicators, OrganisationFigures, OutsideFigures, ServiceFigures};
pub use keys::{CheckedBackup, Keys, KeysState, LogCounts, NewRecoveryCode, NewShares, NodeKey, ReplaceKeys};
pub use logged::{LogOutcome, LogReferral, LoggedReferral, LoggedReferrals};
pub use mailbox::{MailboxOffer, MailboxUse, PrekeyAge};
pub use map::{ServiceMap, SpotCount};
pub use network::{
    ForkNotice, Invitation, InvitationList, Invite, Member, Network, OpenInvitation, Organisation, Standing,
};
pub use own_services::{
    Answer, BeginServiceDraft, ConfirmServices, ConfirmedServices, DraftSummary, OwnService, OwnServices,
    OwnServicesQuery, SaveServiceDraft, ServiceDraft, WithdrawService,
};
pub use papers::{ConsentText, ImportReferral, ImportedReferral, PaperQuery};
pub use passkeys::{BeginPasskey, Passkey, PasskeyAdded, PasskeyAnswer, PasskeyChallenge, SecondStep};
pub use practice::{Practice, PracticePlace};
pub use problem::{FieldProblem, Problem};
pub use proposals::{
    Ballot, CastVote, Motion, MotionForm, MotionKind, NumberName, OfficeName, Proposal, ProposalState, Proposals,
    Propose,
};
pub use referrals::{
    ActionOffer, Delivery, Due, NO_SERVICE, NOBODY, Priority, ReferralAction, ReferralDetail, ReferralList,
    ReferralQuery, ReferralSummary, Side, TimelineItem, WriteReferral, Written,
};
pub use services::{Authenticity, PublishService, Published, ServiceDetail, ServiceItem, ServiceList, ServiceQuery};
pub use session::{ForgottenPassphrase, Session, SignIn};
pub use slips::{ResolveSlip, ResolvedSlip, Slip, SlipForm, SlipState};
pub use status::{Change, NodeState, Status, StatusDetails};
pub use suggestions::{SuggestedService, Suggestions};
pub use taxonomy::{Taxonomy, TaxonomyTerm};
pub use verification::{
    AttestForm, AttestationItem, CalendarItem, CalendarTask, CredentialQuery, DisputeItem, OwnAttestation, OwnRequest,
    RequestItem, ServiceVerification, VerificationAction, VerificationCalendar,
};
