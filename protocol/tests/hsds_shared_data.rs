//! The whole real data set and the official HSDS schemas, where they lie beside the project; a clone without passes too.

use std::path::PathBuf;

use marshrut_protocol::hsds::{ImportOptions, Imported, Importer, Problem, ProblemKind, Severity};
use marshrut_protocol::id::OrgId;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::taxonomy;
use marshrut_protocol::text::Lang;

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
