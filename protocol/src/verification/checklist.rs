//! Checklists: what whoever verifies a service looks at, by the kinds of help that it offers.
//!
//! Data (`items.tsv`, `checklists.tsv`, `labels/`): every service is asked the same basic questions, one more for each of its
//! categories, and those of the categories' groups. It decides which parts of a record an item speaks of, so that an
//! attestation stops counting when just these change. It never drops an item that it does not know.

mod labels;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use crate::canon;
use crate::record::service::Service;
use crate::record::verification::Fingerprint;
use crate::taxonomy;
use crate::text::{Code, Lang};

const ITEMS: &str = include_str!("items.tsv");
const CHECKLISTS: &str = include_str!("checklists.tsv");
const LABEL: &[u8] = b"marshrut/checked/v1\0";
/// The group whose items every service is asked.
const EVERY: &str = "*";
/// What the item of a category begins with.
const CATEGORY: &str = "category:";
/// That there is such a service at all.
pub const EXISTS: &str = "exists";

/// Which part of a record an item speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Status,
    Contact,
    Hours,
    Cost,
    Languages,
    Documents,
    Anonymous,
    NonCitizens,
    Reports,
    Continuity,
    Places,
    /// Nothing that a record states.
    None,
}

/// Something to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its code.
    pub code: Code,
    field: Field,
    labels: [&'static str; 3],
}

fn items() -> &'static [Item] {
    static TABLE: LazyLock<Vec<Item>> = LazyLock::new(|| rows(ITEMS).filter_map(item).collect());
    &TABLE
}

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// A test reads the whole embedded table.
fn item(row: Vec<&'static str>) -> Option<Item> {
    let [code, field, en, ru, ka] = row[..] else { return None };
    Some(Item { code: Code::new(code).ok()?, field: field_named(field), labels: [en, ru, ka] })
}

fn field_named(name: &str) -> Field {
    match name {
        "status" => Field::Status,
        "contact" => Field::Contact,
        "hours" => Field::Hours,
        "cost" => Field::Cost,
        "languages" => Field::Languages,
        "documents" => Field::Documents,
        "anonymous" => Field::Anonymous,
        "non-citizens" => Field::NonCitizens,
        "reports" => Field::Reports,
        "continuity" => Field::Continuity,
        "places" => Field::Places,
        _ => Field::None,
    }
}

fn by_code(code: &str) -> Option<&'static Item> {
    items().iter().find(|item| item.code.as_str() == code)
}

fn of_group(group: &str) -> impl Iterator<Item = &'static Item> {
    let row = rows(CHECKLISTS).find(|row| row.first() == Some(&group));
    let codes = row.and_then(|row| row.get(1).copied()).unwrap_or_default();
    codes.split(' ').filter_map(by_code)
}

/// What to look at in this service, in the order of a form.
pub fn of(service: &Service) -> Vec<Code> {
    let mut codes: Vec<Code> = of_group(EVERY).map(|item| item.code.clone()).collect();
    codes.extend(service.categories.iter().filter_map(of_category));
    let groups = service.categories.iter().filter_map(|code| taxonomy::by_code(code)).map(|term| term.group);
    for item in groups.flat_map(of_group) {
        if !codes.contains(&item.code) {
            codes.push(item.code.clone());
        }
    }
    codes
}

/// The item by which a category is confirmed; none if its code is too long for one.
pub fn of_category(category: &Code) -> Option<Code> {
    Code::new(&format!("{CATEGORY}{category}")).ok()
}

/// What an item asks, in `lang`, else in English; of a category its name; an unknown one as it is.
pub fn label(item: &Code, lang: &Lang) -> String {
    if let Some(category) = category_of(item) {
        return taxonomy::label(&category, lang).to_owned();
    }
    if let Some(label) = labels::find(item, lang) {
        return label.to_owned();
    }
    let Some(item) = by_code(item.as_str()) else { return item.to_string() };
    let [en, ru, ka] = item.labels;
    let label = match lang.as_str().split('-').next() {
        Some("ru") => ru,
        Some("ka") => ka,
        _ => en,
    };
    label.to_owned()
}

/// The category that an item confirms, if it is one of a category.
pub fn category_of(item: &Code) -> Option<Code> {
    item.as_str().strip_prefix(CATEGORY).and_then(|category| Code::new(category).ok())
}

/// For each of `items` that speaks of something stated in the record, a fingerprint of just that.
pub fn fingerprints<'a>(service: &Service, items: impl IntoIterator<Item = &'a Code>) -> BTreeMap<Code, Fingerprint> {
    let print = |item: &Code| Some((item.clone(), fingerprint(service, item)?));
    items.into_iter().filter_map(print).collect()
}

/// The fingerprint of what `item` speaks of; none if no field of a record says it.
pub fn fingerprint(service: &Service, item: &Code) -> Option<Fingerprint> {
    if let Some(category) = category_of(item) {
        return Some(print(service, item, &service.categories.contains(&category)));
    }
    let safety = service.safety.as_ref();
    Some(match by_code(item.as_str())?.field {
        Field::Status => print(service, item, &service.status),
        Field::Contact => print(service, item, &service.contact),
        Field::Hours => print(service, item, &service.hours),
        Field::Cost => print(service, item, &service.cost),
        Field::Languages => print(service, item, &service.languages),
        Field::Documents => print(service, item, &service.documents),
        Field::Anonymous => print(service, item, &safety.map(|safety| safety.anonymous)),
        Field::NonCitizens => print(service, item, &safety.map(|safety| safety.serves_non_citizens)),
        Field::Reports => print(service, item, &safety.map(|safety| safety.reports_to_authorities)),
        Field::Continuity => print(service, item, &service.continuity),
        Field::Places => print(service, item, &service.places),
        Field::None => return None,
    })
}

fn print<T: Serialize>(service: &Service, item: &Code, stated: &T) -> Fingerprint {
    let stated = canon::to_vec(stated).expect("a service holds integers and texts only");
    let hash = Sha256::new().chain_update(LABEL).chain_update(service.id.0).chain_update([item.as_str().len() as u8]);
    let digest = hash.chain_update(item.as_str()).chain_update(stated).finalize();
    Fingerprint(*digest.first_chunk().expect("a digest has 32 bytes"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::service::Known;
    use crate::synthetic::Services;

    fn code(text: &str) -> Code {
        Code::new(text).expect("a code")
    }

    fn service() -> Service {
        let service = Services::new(4).next().expect("services never end");
        Service { categories: vec![code("hiv.art"), code("harm.nsp"), code("other:x")], ..service }
    }

    #[test]
    fn the_tables_are_whole() {
        assert_eq!(items().len(), rows(ITEMS).count());
        let lists: Vec<_> = rows(CHECKLISTS).collect();
        for row in &lists {
            let [group, codes] = row[..] else { panic!("{row:?}") };
            assert!(group == EVERY || taxonomy::group(group).is_some(), "{group}");
            assert!(codes.split(' ').all(|item| by_code(item).is_some()), "{codes}");
        }
        let kinds = taxonomy::groups().iter().filter(|group| group.kind == taxonomy::Kind::Category);
        assert!(kinds.into_iter().all(|group| of_group(group.code).count() > 0));
        for item in items() {
            assert!(item.labels.iter().all(|label| !label.is_empty()));
            let listed = |row: &Vec<&str>| row[1].split(' ').any(|code| code == item.code.as_str());
            assert!(lists.iter().any(listed), "{} is asked nowhere", item.code);
        }
    }

    #[test]
    fn each_category_adds_itself_and_what_its_group_asks() {
        let asked: Vec<String> = of(&service()).iter().map(Code::to_string).collect();
        for item in ["exists", "category:hiv.art", "category:other:x", "results-confidential", "no-police"] {
            assert!(asked.iter().any(|asked| asked == item), "{item} is missing of {asked:?}");
        }
        assert_eq!(asked.iter().filter(|item| *item == "supplies").count(), 1, "both groups ask it");
        assert!(!asked.iter().any(|item| item == "lawyer-qualified"));
    }

    #[test]
    fn a_fingerprint_changes_with_what_its_item_speaks_of_and_with_nothing_else() {
        let before = service();
        let mut after = Service { revision: 2, hours: Vec::new(), last_modified: None, ..before.clone() };
        after.safety.as_mut().expect("stated").anonymous = Known::Unknown;
        after.hours.push(Default::default());
        let (old, new) = (fingerprints(&before, &of(&before)), fingerprints(&after, &of(&before)));
        let changed: Vec<&str> =
            old.iter().filter(|(item, print)| new[item] != **print).map(|(i, _)| i.as_str()).collect();
        let anonymity_changed = before.safety.as_ref().expect("stated").anonymous != Known::Unknown;
        assert_eq!(changed, if anonymity_changed { vec!["anonymous", "hours"] } else { vec!["hours"] });
        assert_eq!(fingerprint(&before, &code("supplies")), None);
    }

    #[test]
    fn labels_are_in_the_language_asked_for() {
        let lang = |tag| Lang::new(tag).expect("a tag");
        assert_eq!(label(&code("exists"), &lang("en")), "The service exists and works");
        assert!(label(&code("exists"), &lang("ka")).starts_with("სერვისი"));
        assert_ne!(label(&code("exists"), &lang("uk-UA")), label(&code("exists"), &lang("en")));
        assert!(label(&code("category:hiv.art"), &lang("en")).contains("HIV treatment"));
        assert_eq!(label(&code("unheard-of"), &lang("ru")), "unheard-of");
    }
}
