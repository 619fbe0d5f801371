//! What a service costs: `cost_options[]`, `fees_description`, the older `fees`.

use serde_json::Value;

use super::super::problem::{ProblemKind, excerpt};
use super::node::Node;
use crate::record::service::{Cost, CostKind};
use crate::text::Text;

/// Reads it; `None` if the file says nothing about cost.
pub(super) fn cost(node: &Node<'_>) -> Option<Cost> {
    let options: Vec<_> = node.objects("cost_options").iter().map(PriceTag::of).collect();
    let words = node.text::<500>("fees_description").or_else(|| node.text("fees"));
    let kind = kind_of(&options).or_else(|| words.as_ref().map(|text| kind_in_words(text.as_str())))?;
    // "free" in words says no more than the kind does.
    let more = words.filter(|text| node.is_native() || stated_kind(text.as_str()) != Some(kind));
    let details = more.or_else(|| in_words(node, &options));
    // "Only described" without a description would say nothing.
    if kind == CostKind::Described && details.is_none() { None } else { Some(Cost { kind, details }) }
}

/// One `cost_option`.
struct PriceTag {
    kind: Option<CostKind>,
    words: String,
}

impl PriceTag {
    fn of(node: &Node<'_>) -> Self {
        let option = node.text::<200>("option").unwrap_or_default();
        let amount = amount(node);
        let stated = stated_kind(option.as_str());
        let by_amount = amount.as_deref().map(|amount| if is_zero(amount) { CostKind::Free } else { CostKind::Paid });
        let kind = stated.or(by_amount);
        Self { kind, words: words(node, option.as_str(), amount.as_deref()) }
    }
}

/// Only words that say it by themselves: "free for citizens" must not become "free".
fn stated_kind(text: &str) -> Option<CostKind> {
    match text.trim().trim_end_matches('.').to_lowercase().as_str() {
        "free" | "free of charge" | "no cost" | "бесплатно" | "უფასო" | "тегін" | "kostenlos" | "kostenfrei" => {
            Some(CostKind::Free)
        }
        "partly" | "partly paid" | "частично" | "частично платно" => Some(CostKind::Partly),
        "paid" | "платно" => Some(CostKind::Paid),
        _ => None,
    }
}

fn kind_in_words(text: &str) -> CostKind {
    stated_kind(text).unwrap_or(CostKind::Described)
}

fn kind_of(options: &[PriceTag]) -> Option<CostKind> {
    let kinds: Vec<_> = options.iter().map(|option| option.kind).collect();
    let all = |kind| kinds.iter().all(|k| *k == Some(kind));
    if kinds.is_empty() {
        None
    } else if all(CostKind::Free) {
        Some(CostKind::Free)
    } else if all(CostKind::Paid) {
        Some(CostKind::Paid)
    } else if kinds.iter().any(Option::is_none) {
        Some(CostKind::Described)
    } else {
        Some(CostKind::Partly)
    }
}

/// The amount in digits, as written; feeds give it as a number or as a text.
fn amount(node: &Node<'_>) -> Option<String> {
    let child = node.child("amount")?;
    let text = match child.value() {
        Value::Number(number) => number.to_string(),
        Value::String(text) if text.trim().is_empty() => return None,
        Value::String(text) => text.trim().replace(',', "."),
        _ => {
            node.wrong_type("amount", "a number");
            return None;
        }
    };
    let is_amount =
        text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit() || b == b'.') && text.matches('.').count() <= 1;
    if !is_amount {
        let message = format!("'{}' is no amount; kept as not stated", excerpt(&text));
        node.drop_child("amount", ProblemKind::InvalidValue, message);
    }
    is_amount.then_some(text)
}

fn is_zero(amount: &str) -> bool {
    amount.bytes().all(|b| matches!(b, b'0' | b'.'))
}

/// "Under 18s: 35 GBP per 1 hour session"; nothing for a plain "free".
fn words(node: &Node<'_>, option: &str, amount: Option<&str>) -> String {
    let currency = node.text::<16>("currency").map(|c| c.as_str().to_uppercase()).unwrap_or_default();
    let note = node.text::<300>("amount_description").unwrap_or_default();
    let price = amount.filter(|amount| !is_zero(amount)).map(|amount| format!("{amount} {currency}"));
    let label = if stated_kind(option).is_some() { "" } else { option };
    let price = [price.unwrap_or_default(), note.as_str().to_owned()].join(" ");
    [label, price.trim()].iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(": ")
}

fn in_words(node: &Node<'_>, options: &[PriceTag]) -> Option<Text<500>> {
    let words: Vec<_> = options.iter().map(|option| option.words.as_str()).filter(|words| !words.is_empty()).collect();
    node.cleaned(&words.join("; "))
}
