//! Every way in which a file can be bad: each is reported where it is, and the good records around it are kept.

use proptest::prelude::*;

use super::*;
use crate::hsds::{Format, MAX_RECORD_BYTES, ProblemKind};
use crate::record::service::Status;

fn record(n: u32) -> String {
    format!(r#"{{"id": "00000000-0000-4000-8000-{n:012}", "name": "Service {n}", "status": "active"}}"#)
}

fn lines(records: &[(u64, Service)]) -> Vec<u64> {
    records.iter().map(|(line, _)| *line).collect()
}

/// The kind, line and path of the only problem.
fn only(problems: &[Problem]) -> (ProblemKind, u64, &str) {
    assert_eq!(problems.len(), 1, "{problems:#?}");
    (problems[0].kind, problems[0].line, problems[0].path.as_str())
}

#[test]
fn a_broken_line_is_named_by_line_and_column_and_the_others_are_kept() {
    let broken = r#"{"id": "x", "name": "Тест" "status": "active"}"#;
    for position in 0..3 {
        let mut all = [record(1), record(2), record(3)];
        all[position] = broken.to_owned();
        let (records, problems) = import(&format!("{}\n", all.join("\n")));
        assert_eq!(records.len(), 2, "broken line {}", position + 1);
        assert_eq!(only(&problems), (ProblemKind::Syntax, position as u64 + 1, "$"));
        assert_eq!(problems[0].column, Some(28), "counted in characters: {}", problems[0].message);
    }
}

#[test]
fn a_line_that_is_never_closed_costs_that_line_only() {
    let never_closed =
        [r#"{"id": "x", "name": "open"#, r#"{"id": "x", "attributes": ["#, r#"{"id": "x","#, "{", r#"{"a":"#];
    for broken in never_closed {
        for position in 0..3 {
            let mut all = [record(1), record(2), record(3)];
            all[position] = broken.to_owned();
            let (records, problems) = import_in(all.join("\r\n").as_bytes(), 1, options());
            let expected: Vec<u64> = (1..=3).filter(|line| *line != position as u64 + 1).collect();
            assert_eq!(lines(&records), expected, "{broken} on line {}: {problems:#?}", position + 1);
            assert_eq!(only(&problems).1, position as u64 + 1);
        }
    }
}

#[test]
fn a_first_line_that_is_never_closed_does_not_swallow_a_long_file() {
    let rest: Vec<_> = (2..8_000).map(record).collect();
    let (records, problems) = import(&format!("{{\"id\": \"x\", \"attributes\": [\n{}\n", rest.join("\n")));
    assert_eq!((records.len(), only(&problems).1), (7_998, 1));
}

#[test]
fn a_known_file_of_lines_survives_any_broken_line() {
    for broken in [r#"{"id": "x", "attributes": ["#, "{", "}", "nonsense", "\"", "]", "[1,"] {
        let text = [broken.to_owned(), record(2), record(3)].join("\n");
        let options = ImportOptions { format: Format::JsonLines, ..options() };
        let (records, problems) = import_in(text.as_bytes(), 7, options);
        assert_eq!(lines(&records), [2, 3], "{broken}: {problems:#?}");
        assert_eq!(only(&problems).1, 1);
    }
}

#[test]
fn a_line_of_a_hundred_megabytes_is_named_and_never_kept() {
    let mut importer = Importer::new(options());
    let mut found = importer.push(format!("{}\n{{\"id\": \"big\", \"name\": \"", record(1)).as_bytes());
    let chunk = vec![b'x'; 1 << 20];
    for _ in 0..100 {
        found.extend(importer.push(&chunk));
        assert!(importer.held_bytes() <= MAX_RECORD_BYTES);
    }
    found.extend(importer.push(format!("\"}}\n{}\n", record(3)).as_bytes()));
    found.extend(importer.finish());
    let [Imported::Record { line: 1, .. }, Imported::Problem(problem), Imported::Record { line: 3, .. }] = &found[..]
    else {
        panic!("{found:?}");
    };
    assert_eq!((problem.kind, problem.line), (ProblemKind::TooLarge, 2));
}

#[test]
fn a_huge_first_line_and_a_huge_item_of_a_list_are_skipped_alike() {
    let huge = format!(r#"{{"id": "big", "name": "{}"}}"#, "x".repeat(MAX_RECORD_BYTES));
    let check = |text: String| {
        let (records, problems) = import(&text);
        assert_eq!(records.len(), 2, "{problems:?}");
        assert_eq!(only(&problems).0, ProblemKind::TooLarge);
    };
    check([huge.clone(), record(2), record(3)].join("\n"));
    check(format!("[{},{huge},{}]", record(1), record(2)));
    check(format!("{{\"total_items\": 3, \"contents\": [{huge},\n{},{}], \"size\": 3}}", record(1), record(2)));
}

#[test]
fn bytes_of_latin_1_are_named_by_their_place() {
    let mut text = format!("{}\n", record(1)).into_bytes();
    text.extend(b"{\"id\": \"x\", \"name\": \"Caf\xe9\"}\n");
    text.extend(record(3).into_bytes());
    let (records, problems) = import_in(&text, 64, options());
    assert_eq!(lines(&records), [1, 3]);
    assert_eq!(only(&problems), (ProblemKind::Encoding, 2, "$"));
    assert_eq!(problems[0].column, Some(25));
    assert!(problems[0].message.contains("0xe9") && problems[0].message.contains("UTF-8"), "{}", problems[0].message);
}

#[test]
fn utf_16_is_refused_with_what_to_do() {
    let text: Vec<u8> = "[{}]".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [[b"\xff\xfe".as_slice(), &text].concat(), text] {
        let (records, problems) = import_in(&bytes, 3, options());
        assert_eq!((records.len(), only(&problems).0), (0, ProblemKind::Encoding));
    }
}

#[test]
fn a_byte_order_mark_is_no_error() {
    let (records, problems) = import(&format!("\u{feff}{}", record(1)));
    assert_eq!((records.len(), problems), (1, vec![]));
}

#[test]
fn wrong_types_are_named_by_path_and_count_as_not_stated() {
    let text = r#"[{"id": "a", "name": ["x"], "status": "active", "languages": "ru", "minimum_age": "old",
        "schedules": [{"opens_at": "08:00"}, {"opens_at": "8 o'clock"}, "daily"], "organization": "WHO",
        "service_at_locations": [{"location": {"latitude": 100, "longitude": 1, "addresses": [{"country": "GE"}]}}],
        "pn_safety": {"anonymous": "maybe", "copies_papers": false}, "phones": [{"number": {}}]}]"#;
    let (records, problems) = import(text);
    assert_eq!(records.len(), 1);
    let mut paths: Vec<_> = problems.iter().map(|p| (p.path.as_str(), p.severity)).collect();
    paths.sort();
    let dropped = |path| (path, Severity::Dropped);
    let expected = [
        "$[0].languages",
        "$[0].minimum_age",
        "$[0].name",
        "$[0].organization",
        "$[0].phones[0].number",
        "$[0].pn_safety.anonymous",
        "$[0].schedules[1].opens_at",
        "$[0].schedules[2]",
        "$[0].service_at_locations[0].location.latitude",
    ];
    assert_eq!(paths, expected.map(dropped));
    let service = &records[0].1;
    assert!(service.name.is_empty() && service.languages.is_none() && service.hours.len() == 1);
    assert_eq!(service.places[0].point, None);
}

#[test]
fn missing_parts_never_block() {
    let (records, problems) = import(r#"{"id": "17"}"#);
    assert_eq!(records[0].1.status, Status::NotStated);
    assert_eq!(records[0].1.missing().len(), 11, "all that is mandatory");
    let paths: Vec<_> = problems.iter().map(|p| (p.path.as_str(), p.kind)).collect();
    assert_eq!(paths, [("$.name", ProblemKind::Missing), ("$.status", ProblemKind::Missing)]);
}

#[test]
fn an_unknown_status_is_not_taken_for_active() {
    let (records, problems) = import(r#"{"id": "a", "name": "A", "status": "running"}"#);
    assert_eq!(records[0].1.status, Status::NotStated);
    assert_eq!(only(&problems), (ProblemKind::InvalidValue, 1, "$.status"));
    let (records, problems) = import(r#"{"id": "a", "name": "A", "status": "Temporarily Closed"}"#);
    assert_eq!((records[0].1.status, problems.len()), (Status::TemporarilyClosed, 0));
}

#[test]
fn what_is_no_service_is_refused_by_its_path() {
    let (records, problems) = import(&format!("[1, \"two\", null, {}, {{}}, [{}]]", record(1), record(2)));
    assert_eq!(records.len(), 2);
    let paths: Vec<_> = problems.iter().map(|p| (p.path.as_str(), p.kind)).collect();
    let not = |path| (path, ProblemKind::NotAService);
    assert_eq!(paths, ["$[0]", "$[1]", "$[2]", "$[4]"].map(not));
}

#[test]
fn the_same_service_twice_is_kept_once_and_both_lines_are_told() {
    let (records, problems) = import(&[record(1), record(2), record(1)].join("\n"));
    assert_eq!(lines(&records), [1, 2]);
    assert_eq!(only(&problems), (ProblemKind::DuplicateId, 3, "$.id"));
    assert!(problems[0].message.contains("line 1"));
}

#[test]
fn two_services_with_one_id_are_both_kept_the_same_way_each_time() {
    let other = record(1).replace("Service 1", "Something else");
    let text = [record(1), other].join("\n");
    let (records, problems) = import(&text);
    assert_eq!(lines(&records), [1, 2]);
    assert_eq!(only(&problems), (ProblemKind::SharedId, 2, "$.id"));
    assert_eq!(problems[0].severity, Severity::Noted);
    assert_ne!(records[0].1.id, records[1].1.id);
    assert_eq!(import(&text).0, records);
}

#[test]
fn a_record_without_an_id_is_recognised_by_what_names_it() {
    let text = r#"{"name": "A", "status": "active", "organization": {"name": "Org"}}"#;
    let (one, problems) = import(text);
    assert_eq!(only(&problems), (ProblemKind::Missing, 1, "$.id"));
    let (two, _) = import(&text.replace("active", "inactive"));
    assert_eq!(one[0].1.id, two[0].1.id);
    let (three, _) = import(&text.replace("Org", "Other"));
    assert_ne!(one[0].1.id, three[0].1.id);
}

#[test]
fn a_file_that_was_cut_off_says_so() {
    let whole = format!("{{\"total_items\": 2, \"contents\": [{}, {}]}}", record(1), record(2));
    let (records, problems) = import(&whole[..whole.len() - 2]);
    assert_eq!((records.len(), only(&problems).0), (2, ProblemKind::Syntax));
    let (records, problems) = import(&whole[..whole.len() - 10]);
    assert_eq!((records.len(), only(&problems).2), (1, "$.contents[1]"));
    let (_, problems) = import("");
    assert_eq!(only(&problems).0, ProblemKind::Missing);
}

#[test]
fn an_item_of_an_indented_list_that_is_not_closed_costs_that_item_only() {
    let text =
        format!("[\n  {{\n    \"id\": \"x\",\n    \"languages\": [\"ru\"\n  ,\n  {},\n  {}\n]", record(2), record(3));
    let (records, problems) = import(&text);
    assert_eq!(lines(&records), [6, 7], "{problems:#?}");
    assert_eq!(only(&problems).2, "$[0]");
    let text = format!("[\n  {{\n    \"id\": \"x,\n    \"name\": \"X\"\n  }},\n  {}\n]", record(2));
    assert_eq!(lines(&import(&text).0), [6]);
}

#[test]
fn depth_is_bounded() {
    let deep = format!("{}1{}", "[".repeat(50_000), "]".repeat(50_000));
    let text = format!(r#"{{"id": "x", "name": "X", "attributes": {deep}}}"#);
    let (records, problems) = import(&[text, record(2)].join("\n"));
    assert_eq!(lines(&records), [2]);
    assert_eq!(only(&problems), (ProblemKind::TooDeep, 1, "$"));
}

#[test]
fn one_record_cannot_fill_the_report_nor_a_list_the_record() {
    let many = r#"{"opens_at": "late"},"#.repeat(5_000);
    let text = format!(r#"{{"id": "x", "name": "X", "status": "active", "schedules": [{}{{}}]}}"#, many);
    let (records, problems) = import(&text);
    assert!(records[0].1.hours.is_empty());
    assert!(problems.len() <= 30, "{}", problems.len());
}

#[test]
fn texts_are_cleaned_and_shortened_never_refused() {
    let long = "ё".repeat(400);
    let text = format!(r#"{{"id": "x", "name": "{long}", "status": "active", "description": "a\u001b[2Jb\u202ec"}}"#);
    let (records, problems) = import(&text);
    assert_eq!(records[0].1.name_in(&[]).chars().count(), 150);
    assert_eq!(records[0].1.description_in(&[]), "a[2Jbc");
    let kinds: Vec<_> = problems.iter().map(|p| (p.path.as_str(), p.kind)).collect();
    assert_eq!(kinds, [("$.name", ProblemKind::Shortened), ("$.description", ProblemKind::Cleaned)]);
}

#[test]
fn a_record_that_fits_no_log_entry_is_refused_before_it_holds_up_others() {
    let long = "x".repeat(4000);
    let languages = ["de", "ka", "kk", "ky", "uz", "tg", "uk", "pl", "fr"];
    let translations = languages.map(|lang| format!("\"{lang}\": {{\"description\": \"{long}\"}}"));
    let big =
        format!(r#"{{"id": "x", "name": "X", "status": "active", "pn_translations": {{{}}}}}"#, translations.join(","));
    let (records, problems) = import(&[big, record(2)].join("\n"));
    assert_eq!(lines(&records), [2]);
    assert_eq!(only(&problems), (ProblemKind::TooLarge, 1, "$"));
}

#[test]
fn problems_never_repeat_what_would_act_on_a_terminal() {
    let text = r#"{"id": "x", "name": "X", "status": "\u001b]0;owned\u0007", "pn_translations": {"\u001b[2J": {"name": "x"}}}"#;
    let (_, problems) = import(text);
    assert_eq!(problems.len(), 3);
    let shown = |p: &Problem| format!("{}{}", p.path, p.message);
    assert!(problems.iter().all(|p| !shown(p).contains(char::is_control)), "{problems:?}");
}

/// A few valid files for mutations to start from.
fn seeds() -> Vec<Vec<u8>> {
    let list = format!("[\n {},\n {}\n]", record(1), record(2));
    let page = format!("{{\"empty\": false, \"contents\": [{}]}}", record(1));
    let table = "id;name;name:ru;phones;days\n1;\"A; b\";Тест;'+995 1;MO,TU\n2;=1+1;;;\n".to_owned();
    let jordan = include_str!("jordan-12.jsonl")[..6000].to_owned();
    [list, page, table, jordan].map(String::into_bytes).into()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..3000), chunk in 1usize..600) {
        let _ = import_in(&bytes, chunk, options());
    }

    #[test]
    fn mutated_files_never_panic_and_chunks_make_no_difference(
        seed in 0usize..4,
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0u8..3), 1..12),
        chunk in 1usize..200,
    ) {
        let mut bytes = seeds().swap_remove(seed);
        for (at, byte, action) in edits {
            let at = at.index(bytes.len());
            match action {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, b"\"{}[],:;\n\\'="[usize::from(byte) % 12]),
                _ => { bytes.remove(at); }
            }
        }
        prop_assert_eq!(import_in(&bytes, chunk, options()), import_in(&bytes, usize::MAX, options()));
    }
}
