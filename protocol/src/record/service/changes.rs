//! What differs between two revisions of a service, by the names of its fields.

use serde_json::Value;

use super::Service;

/// Fields that the node keeps itself: nobody changes them.
const KEPT_BY_THE_NODE: [&str; 3] = ["id", "revision", "last_modified"];

impl Service {
    /// The names of the fields (as in its JSON) in which `other` says something else, in alphabetical order.
    pub fn changed_fields(&self, other: &Self) -> Vec<String> {
        let (ours, theirs) = (fields(self), fields(other));
        let mut names: Vec<&String> = ours.keys().chain(theirs.keys()).collect();
        names.sort_unstable();
        names.dedup();
        let changed =
            |name: &&String| !KEPT_BY_THE_NODE.contains(&name.as_str()) && ours.get(*name) != theirs.get(*name);
        names.into_iter().filter(changed).cloned().collect()
    }
}

fn fields(service: &Service) -> serde_json::Map<String, Value> {
    match serde_json::to_value(service) {
        Ok(Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::record::service::Status;
    use crate::synthetic::Services;

    #[test]
    fn only_what_a_person_changed_is_named() {
        let before = Services::new(1).next().expect("endless");
        let mut after = before.clone();
        after.revision += 1;
        assert_eq!(before.changed_fields(&after), [""; 0]);
        after.status = Status::Defunct;
        after.documents = None;
        assert_eq!(before.changed_fields(&after), ["documents", "status"]);
        assert_eq!(after.changed_fields(&before), ["documents", "status"]);
    }
}
