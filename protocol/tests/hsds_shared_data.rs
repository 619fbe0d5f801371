//! The whole real data set and the official HSDS schemas, where they lie beside the project; a clone without passes too.

use std::path::PathBuf;

use marshrut_protocol::catalogue::{Sign, likeness};
use marshrut_protocol::hsds::{
    ExportAudience, ExportFormat, ExportItem, ImportOptions, Imported, Importer, Problem, ProblemKind, Severity, export,
};
use marshrut_protocol::id::OrgId;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::taxonomy;
use marshrut_protocol::text::Lang;
use serde_json::Value;

/// The folder of shared data, beside the project or one further up.
fn shared(file: &str) -> Option<String> {
    let beside = ["../../shared/data", "../../../shared/data"].map(PathBuf::from);
    beside.iter().find_map(|folder| std::fs::read_to_string(folder.join(file)).ok())
}

fn import(text: &str) -> (Vec<Service>, Vec<Problem>) {
    let mut importer = Importer::new(ImportOptions::new(OrgId([7; 32]), Lang::new("en").expect("a language")));
    let mut found: Vec<_> = text.as_bytes().chunks(10_000).flat_map(|chunk| importer.push(chunk)).collect();
    found.extend(importer.finish());
    let (mut services, mut problems) = (Vec::new(), Vec::new());
    for imported in found {
        match imported {
            Imported::Record { service, .. } => services.push(*service),
            Imported::Problem(problem) => problems.push(problem),
        }
    }
    (services, problems)
}

#[test]
fn all_of_the_real_set_is_imported_and_its_shared_ids_are_told_apart() {
    let Some(text) = shared("services-jordan.hsds.jsonl") else { return };
    let (services, problems) = import(&text);
    assert_eq!(services.len(), 562);
    assert!(problems.iter().all(|problem| problem.severity != Severity::Refused));
    let shared: Vec<_> = problems.iter().filter(|p| p.kind == ProblemKind::SharedId).map(|p| p.line).collect();
    assert_eq!(shared, (417..=429).collect::<Vec<_>>());
    assert_eq!(problems.len(), shared.len());
    let mut ids: Vec<_> = services.iter().map(|service| service.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 562);
}

#[test]
fn every_category_of_the_real_set_has_a_term_of_ours() {
    let Some(text) = shared("services-jordan.hsds.jsonl") else { return };
    let (services, _) = import(&text);
    let known = |service: &Service| service.categories.iter().all(|code| taxonomy::by_code(code).is_some());
    assert!(services.iter().all(|service| !service.categories.is_empty() && known(service)));
}

#[test]
fn importing_twice_gives_the_same_services() {
    let Some(text) = shared("services-jordan.hsds.jsonl") else { return };
    let ((first, _), (second, _)) = (import(&text), import(&text));
    assert!(first.iter().zip(&second).all(|(one, two)| one.id == two.id && one.same_content(two)));
}

/// The parts of JSON Schema that say what an HSDS service must have: types, required fields, enumerations.
fn check(schema: &Value, value: &Value, path: &str) {
    let fits = match schema["type"].as_str() {
        Some("string") => value.is_string(),
        Some("number") => value.is_number(),
        Some("array") => value.is_array(),
        Some("object") => value.is_object(),
        _ => true,
    };
    assert!(fits, "{path} is no {}", schema["type"]);
    let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
    required.for_each(|key| assert!(value.get(key).is_some(), "{path}.{key} is missing"));
    if let Some(allowed) = schema["enum"].as_array() {
        assert!(allowed.contains(value), "{path} is {value}");
    }
    for (key, child) in value.as_object().into_iter().flatten() {
        if let Some(schema) = schema["properties"].get(key) {
            check(schema, child, &format!("{path}.{key}"));
        }
    }
    for (index, item) in value.as_array().into_iter().flatten().enumerate() {
        check(&schema["items"], item, &format!("{path}[{index}]"));
    }
}

#[test]
fn exports_of_the_real_set_keep_to_the_official_schema() {
    let (Some(text), Some(schema)) =
        (shared("services-jordan.hsds.jsonl"), shared("hsds-3.1/schema/compiled/service.json"))
    else {
        return;
    };
    let schema: Value = serde_json::from_str(&schema).expect("JSON");
    let (services, _) = import(&text);
    let language = Lang::new("en").expect("a language");
    let item =
        |service| ExportItem { publisher: OrgId([7; 32]), publisher_name: "Publisher", service, language: &language };
    let items: Vec<_> = services.iter().map(item).collect();
    let lines = export(&items, ExportAudience::Network, ExportFormat::HsdsLines);
    assert_eq!(lines.lines().count(), 562);
    for (number, line) in lines.lines().enumerate() {
        check(&schema, &serde_json::from_str(line).expect("JSON"), &format!("service {number} $"));
    }
}

#[test]
fn the_official_examples_are_imported() {
    for (file, expected) in [("service_full.json", 1), ("service_list.json", 1)] {
        let Some(text) = shared(&format!("hsds-3.1/examples/{file}")) else { return };
        let (services, problems) = import(&text);
        assert_eq!(services.len(), expected, "{file}");
        assert!(problems.iter().all(|problem| problem.severity != Severity::Refused), "{file}: {problems:?}");
    }
}

/// As if each record were another member's: only those are called alike that say the same in the same words of the same
/// place.
#[test]
fn of_the_real_records_only_repetitions_are_called_alike() {
    let Some(text) = shared("services-jordan.hsds.jsonl") else { return };
    let (services, _) = import(&text);
    let mut alike = 0;
    for (n, one) in services.iter().enumerate() {
        for other in &services[n + 1..] {
            let Some(signs) = likeness(one, other) else { continue };
            alike += 1;
            let same = [Sign::Name, Sign::Provider, Sign::Description, Sign::City].map(|sign| signs.contains(&sign));
            assert_eq!(same, [true; 4], "{:?} and {:?}: {signs:?}", one.name, other.name);
        }
    }
    assert!((150..300).contains(&alike), "{alike} of {} pairs are called alike", 562 * 561 / 2);
}
