//! JSON in its canonical form (RFC 8785), for values without fractions: ours have none.

use serde_json::Value;

/// The canonical bytes. Numbers must be integers within 53 bits.
pub(super) fn canonical(value: &Value) -> Vec<u8> {
    let mut out = Vec::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Object(fields) => {
            let mut sorted: Vec<(&String, &Value)> = fields.iter().collect();
            sorted.sort_by(|(one, _), (other, _)| one.encode_utf16().cmp(other.encode_utf16()));
            list(b"{}", sorted, out, |(name, value), out| {
                out.extend_from_slice(Value::from(name.as_str()).to_string().as_bytes());
                out.push(b':');
                write(value, out);
            });
        }
        Value::Array(items) => list(b"[]", items, out, write),
        // Texts, integers, booleans and null are written as ECMAScript writes them.
        plain => out.extend_from_slice(plain.to_string().as_bytes()),
    }
}

fn list<T>(brackets: &[u8; 2], items: impl IntoIterator<Item = T>, out: &mut Vec<u8>, each: impl Fn(T, &mut Vec<u8>)) {
    out.push(brackets[0]);
    for (number, item) in items.into_iter().enumerate() {
        if number > 0 {
            out.push(b',');
        }
        each(item, out);
    }
    out.push(brackets[1]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_by_utf_16_and_texts_escaped_as_ecmascript_does() {
        let value = serde_json::json!({"\u{20ac}": 1, "\r": [true, null], "\u{fb33}": "a\u{1}\"\\/\u{7f}ж", "\u{1f600}": {}, "1": -7});
        let text = String::from_utf8(canonical(&value)).expect("JSON is UTF-8");
        let expected =
            "{\"\\r\":[true,null],\"1\":-7,\"\u{20ac}\":1,\"\u{1f600}\":{},\"\u{fb33}\":\"a\\u0001\\\"\\\\/\u{7f}ж\"}";
        assert_eq!(text, expected);
    }
}
