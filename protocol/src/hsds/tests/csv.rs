//! Tables: headers in three languages, quoting, formulas, broken rows, and our own tables read back.

use super::*;
use crate::hsds::{ColumnRole, ExportAudience, ExportFormat, ExportItem, Format, ProblemKind, export};
use crate::record::service::{CostKind, Status, Weekday};

fn import_table(text: &str) -> (Vec<(u64, Service)>, Vec<Problem>) {
    let options = ImportOptions { format: Format::Csv, ..options() };
    import_in(text.as_bytes(), 5, options)
}

fn kinds(problems: &[Problem]) -> Vec<(ProblemKind, u64, &str)> {
    problems.iter().map(|p| (p.kind, p.line, p.path.as_str())).collect()
}

#[test]
fn columns_are_recognised_by_their_names() {
    let text = "id,Name,Описание,Status,Категория,Страна,Город,Phone,Languages,Fees,Documents,Days,Opens,Closes,Lat,Lon\r\n\
        1,HIV test,\"Быстро, \"\"анонимно\"\"\",active,hiv.testing; HIV testing,Georgia,Tbilisi,'+995 32 000 00 00,\"ka, ru\",\
        free,none,\"MO,FR\",9:00,18:00,\"41,7151\",44.8271\r\n";
    let (records, problems) = import_table(text);
    assert_eq!(kinds(&problems), []);
    let service = &records[0].1;
    assert_eq!(service.description_in(&[]), "Быстро, \"анонимно\"");
    assert_eq!(service.status, Status::Active);
    assert_eq!(service.categories.iter().map(|c| c.as_str()).collect::<Vec<_>>(), ["hiv.testing"]);
    assert_eq!(service.places[0].country.as_str(), "GE");
    assert_eq!(service.places[0].point.map(|p| p.lat_micro), Some(41_715_100));
    assert_eq!(service.contact.as_ref().map(|c| c.phones[0].as_str()), Some("+995 32 000 00 00"));
    assert_eq!(service.languages.as_deref(), Some(&[lang("ka"), lang("ru")][..]));
    assert_eq!(service.cost.as_ref().map(|c| c.kind), Some(CostKind::Free));
    assert_eq!(service.documents, Some(vec![]));
    let rule = &service.hours[0];
    assert_eq!((rule.days.as_slice(), rule.opens_min), (&[Weekday::Mo, Weekday::Fr][..], Some(540)));
}

#[test]
fn names_may_have_a_column_for_each_language() {
    let text = "id;name:ru;name (ka);Description_en\n7;Приют;თავშესაფარი;Shelter\n";
    let (records, _) = import_table(text);
    let service = &records[0].1;
    assert_eq!(service.name_in(&[lang("ka")]), "თავშესაფარი");
    assert_eq!(service.name_in(&[lang("ru")]), "Приют");
    assert_eq!(service.description_in(&[lang("en")]), "Shelter");
}

#[test]
fn a_mapping_says_what_columns_mean() {
    let role = |text: &str| text.parse::<ColumnRole>().expect("a role");
    let columns =
        vec![("Wie heißt es".into(), role("name:de")), ("x".into(), role("city")), ("gone".into(), role("url"))];
    let options =
        ImportOptions { columns, format: Format::Csv, country: crate::text::Country::new("DE").ok(), ..options() };
    let (records, problems) = import_in("id\tWie heißt es\tx\tsecret\n1\tTest\tBerlin\t1\n".as_bytes(), 3, options);
    assert_eq!(records[0].1.name_in(&[lang("de")]), "Test");
    assert_eq!(records[0].1.places[0].city.as_ref().map(|c| c.as_str()), Some("Berlin"));
    let told: Vec<_> = problems.iter().map(|p| p.path.as_str()).collect();
    assert_eq!(told, ["secret", "gone", "$"], "not recognised, not there, no column for the status");
    assert!("names".parse::<ColumnRole>().is_err() && "name:русский".parse::<ColumnRole>().is_err());
}

#[test]
fn formulas_are_text_and_are_noted() {
    let text = "id,name,description,status\n1,=HYPERLINK(\"http://x\"),@SUM(A1),active\n2,\"-2+3+cmd|' /C calc'!A0\",'=safe,active\n";
    let (records, problems) = import_table(text);
    assert_eq!(records[0].1.name_in(&[]), "=HYPERLINK(\"http://x\")");
    assert_eq!(records[1].1.description_in(&[]), "=safe", "the escape of our own exports is taken away");
    let formula = |line, path| (ProblemKind::Formula, line, path);
    assert_eq!(kinds(&problems), [formula(2, "name"), formula(2, "description"), formula(3, "name")]);
}

#[test]
fn problems_name_the_column() {
    let text = "id,name,status,opens,lat,lon\n1,A,open,late,91,0\n2,B,active,,,\n";
    let (records, problems) = import_table(text);
    assert_eq!(records.len(), 2);
    let paths: Vec<_> = problems.iter().map(|p| (p.line, p.path.as_str())).collect();
    assert_eq!(paths, [(2, "status"), (2, "lat"), (2, "opens")]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_costs_its_row_only() {
    let check = |rows: &str| {
        let (records, problems) = import_table(&format!("id,name,status\n1,A,active\n2,\"B,active\n{rows}"));
        assert_eq!(kinds(&problems), [(ProblemKind::Syntax, 3, "$")]);
        records.len()
    };
    assert_eq!(check("3,C,active\n"), 2);
    let long: String = (3..20_000).map(|n| format!("{n},Name of a service {n},active\n")).collect();
    assert_eq!(check(&long), 19_998);
}

#[test]
fn quoted_cells_may_hold_line_ends() {
    let (records, problems) = import_table("id,name,description,status\n1,A,\"two\nlines\",active\n2,B,,active\n");
    assert_eq!(kinds(&problems), []);
    assert_eq!(records[0].1.description_in(&[]), "two\nlines");
    assert_eq!(records[1].0, 4, "lines of the file are counted, not rows");
}

#[test]
fn bytes_of_windows_1251_are_named_by_their_column() {
    let text = b"id,name,status\n1,\xd2\xe5\xf1\xf2,active\n2,B,active\n";
    let (records, problems) = import_in(text, 4, options());
    assert_eq!(records.len(), 1);
    assert_eq!(kinds(&problems), [(ProblemKind::Encoding, 2, "name")]);
}

#[test]
fn a_table_without_ids_says_so_once() {
    let (records, problems) = import_table("name,city,country\nA,Tbilisi,GE\nB,Batumi,GE\nA,Batumi,GE\nA,Batumi,GE\n");
    assert_eq!(records.len(), 3, "the same name in another city is another service");
    let noted = |line| (ProblemKind::NotKept, line, "$");
    assert_eq!(kinds(&problems), [noted(1), noted(1), (ProblemKind::DuplicateId, 5, "id")]);
}

#[test]
fn what_is_no_table_is_refused() {
    let (records, problems) = import("Dear colleagues,\nthe list is attached.\n");
    assert_eq!(records.len(), 0);
    assert!(problems.iter().any(|p| p.kind == ProblemKind::NotAService && p.line == 1));
}

#[test]
fn rows_longer_than_the_header_and_rows_too_large_are_told() {
    let huge = "x".repeat(300 * 1024);
    let (records, problems) = import_table(&format!("id,name,status\n1,A,active,more\n2,{huge},active\n3,C,active\n"));
    assert_eq!(records.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [2, 4]);
    assert_eq!(kinds(&problems), [(ProblemKind::NotKept, 2, "$"), (ProblemKind::TooLarge, 3, "$")]);
}

#[test]
fn our_own_table_is_read_back() {
    let jordan = include_str!("jordan-12.jsonl");
    let (records, _) = import(jordan);
    let working = lang("en");
    let item =
        |(_, service)| ExportItem { publisher: OrgId([7; 32]), publisher_name: "P", service, language: &working };
    let items: Vec<_> = records.iter().map(|(line, service)| item((line, service))).collect();
    let table = export(&items, ExportAudience::Network, ExportFormat::Csv);
    let (again, problems) = import_table(&table);
    assert_eq!(kinds(&problems), []);
    assert_eq!(again.len(), records.len());
    for ((_, one), (_, two)) in records.iter().zip(&again) {
        assert_eq!((one.id, &one.name, &one.description), (two.id, &two.name, &two.description));
        assert_eq!((&one.places, &one.hours, &one.cost), (&two.places, &two.hours, &two.cost));
        assert_eq!((&one.categories, &one.areas, &one.languages), (&two.categories, &two.areas, &two.languages));
    }
}
