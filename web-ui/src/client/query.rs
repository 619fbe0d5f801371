//! URL queries, written as RFC 3986 §2.1 percent-encodes them.

use serde::Serialize;
use serde_json::Value;

/// `value`'s fields as a query with its `?`; empty, zero and absent ones are left out. Lists join with commas.
pub(crate) fn query_string(value: &impl Serialize) -> String {
    let fields = match serde_json::to_value(value) {
        Ok(Value::Object(fields)) => fields,
        _ => return String::new(),
    };
    let stated = fields.iter().filter_map(|(name, value)| Some((name, stated(value)?)));
    let pairs: Vec<String> = stated.map(|(name, value)| format!("{}={}", encoded(name), encoded(&value))).collect();
    if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
}

fn stated(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) if number.as_i64() != Some(0) => Some(number.to_string()),
        Value::Bool(true) => Some("true".to_owned()),
        Value::Array(items) if !items.is_empty() => Some(items.iter().filter_map(stated).collect::<Vec<_>>().join(",")),
        _ => None,
    }
}

/// `text` with everything but RFC 3986's unreserved characters percent-encoded.
pub(crate) fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(byte.into()),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use marshrut_protocol::local_api::ServiceQuery;

    use super::*;

    #[test]
    fn only_what_is_stated_is_sent() {
        assert_eq!(query_string(&ServiceQuery::default()), "");
        let query =
            ServiceQuery {
                search: "приют & еда".into(), page: 2, accepts_referrals: true, ..Default::default()
            };
        let expected =
            "?accepts_referrals=true&page=2&search=%D0%BF%D1%80%D0%B8%D1%8E%D1%82%20%26%20%D0%B5%D0%B4%D0%B0";
        assert_eq!(query_string(&query), expected);
    }
}
