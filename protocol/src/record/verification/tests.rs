use super::*;
use crate::commit::LogClass;
use crate::record::{Kind, Record};

fn text<const MAX: usize>(text: &str) -> Text<MAX> {
    Text::new(text).expect("short and plain")
}

fn code(text: &str) -> Code {
    Code::new(text).expect("a code")
}

fn subject() -> Subject {
    Subject { publisher: OrgId([1; 32]), service: ServiceId([2; 16]), revision: EntryId([3; 32]) }
}

fn findings(pairs: &[(&str, Finding)]) -> BTreeMap<Code, Finding> {
    pairs.iter().map(|(item, finding)| (code(item), *finding)).collect()
}

fn attestation() -> Attestation {
    let found = findings(&[("exists", Finding::Confirmed), ("hours", Finding::Refuted)]);
    Attestation {
        subject: subject(),
        level: Level::Independent,
        method: Method::SiteVisit,
        observed: Timestamp(1_000),
        findings: found.try_into().expect("exists is stated"),
        fields: BTreeMap::from([(code("hours"), Fingerprint([4; 8]))]),
        quality: BTreeMap::from([(Quality::Dignity, 3)]),
        conflict: Conflict::SameCountry,
        conflict_words: text("we share a landlord"),
        valid_from: Timestamp(2_000),
        valid_until: Timestamp(3_000),
        respondents: None,
        evidence: vec![Digest([5; 32])],
        supersedes: None,
        request: Some(EntryId([6; 32])),
        words: text("ask for Nino"),
    }
}

fn records() -> Vec<Record> {
    let (subject, entry) = (subject(), EntryId([7; 32]));
    vec![
        Record::Attestation(Box::new(attestation())),
        Record::AttestationRevocation(AttestationRevocation { attestation: entry, subject, words: text("moved") }),
        Record::Dispute(Box::new(Dispute {
            subject,
            attestation: None,
            reason: DisputeReason::Unsafe,
            items: vec![code("no-police")],
            words: text("a patrol waits outside"),
        })),
        Record::DisputeAnswer(DisputeAnswer {
            dispute: entry,
            subject,
            kind: AnswerKind::Rejected,
            words: text("it does not"),
        }),
        Record::VerificationRequest(VerificationRequest {
            subject,
            to: Some(OrgId([8; 32])),
            method: Some(Method::SiteVisit),
            due: Timestamp(9_000),
            words: text("visit by 1 March"),
        }),
        Record::Assignment(Assignment { request: entry, subject, taken: true }),
    ]
}

/// Bytes that other nodes hold already: they never change.
#[test]
fn golden_bytes() {
    let golden = include_str!("golden.txt");
    let ours: String = records()
        .iter()
        .map(|record| {
            let body = record.encode().expect("encodable");
            format!("{} {}\n", record.kind().code(), data_encoding::HEXLOWER.encode(&body))
        })
        .collect();
    assert_eq!(ours, golden);
}

#[test]
fn records_are_read_in_their_own_log_only() {
    for record in records() {
        let body = record.encode().expect("encodable");
        let read = |class| Record::read(record.kind().code(), class, &body);
        assert_eq!(read(LogClass::Attestations), Ok(Some(record.clone())));
        assert_eq!(read(LogClass::Services), Ok(None));
        assert_eq!(read(LogClass::Governance), Ok(None));
    }
}

#[test]
fn what_breaks_a_limit_means_nothing() {
    let good = attestation();
    let evidence = vec![Digest([0; 32]); MAX_EVIDENCE + 1];
    let bad = [
        Attestation { valid_until: good.valid_from, ..good.clone() },
        Attestation { valid_until: good.valid_from.plus(Span::days(732)), ..good.clone() },
        Attestation { observed: Timestamp(2_001), ..good.clone() },
        Attestation { quality: BTreeMap::from([(Quality::Access, 5)]), ..good.clone() },
        Attestation { level: Level::ClientFeedback, respondents: Some(4), ..good.clone() },
        Attestation { evidence, ..good },
    ];
    for attestation in bad {
        let body = Record::Attestation(Box::new(attestation.clone())).encode().expect("encodable");
        let read = Record::read(Kind::Attestation.code(), LogClass::Attestations, &body);
        assert!(read.is_err(), "{attestation:?}");
    }
}

#[test]
fn whether_it_exists_must_be_said() {
    assert_eq!(
        Findings::try_from(findings(&[("hours", Finding::Confirmed)])),
        Err(findings::InvalidFindings::Existence)
    );
    let unlooked = findings(&[("exists", Finding::NotChecked)]);
    assert_eq!(Findings::try_from(unlooked), Err(findings::InvalidFindings::Existence));
    let mut many: BTreeMap<Code, Finding> =
        (0..MAX_FINDINGS).map(|n| (code(&format!("i{n}")), Finding::Partial)).collect();
    many.insert(code("exists"), Finding::Confirmed);
    assert_eq!(Findings::try_from(many), Err(findings::InvalidFindings::TooMany));
}

#[test]
fn there_is_no_attestation_without_a_statement_on_conflicts() {
    let mut value = serde_json::to_value(attestation()).expect("JSON");
    value.as_object_mut().expect("an object").remove("conflict");
    assert!(serde_json::from_value::<Attestation>(value).is_err());
}
