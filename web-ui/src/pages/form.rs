//! Questions of a form as plain data, so that every form asks in the same way: label, hint, problem, input.

use super::services::Pick;
use crate::forms::Fields;
use crate::texts::Texts;

/// Something wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    /// The field's name, which is also the API's path of it (`person.birth_year`).
    pub(crate) field: String,
    /// What is wrong, in words.
    pub(crate) text: String,
}

/// Options of a group, before it is known which are chosen.
pub(crate) struct Offer {
    pub(crate) label: String,
    /// (value, label).
    pub(crate) options: Vec<(String, String)>,
    /// Whether to fold them away while none is chosen.
    pub(crate) folded: bool,
}

/// Choices under a heading; an empty heading is not shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choices {
    pub(crate) label: String,
    pub(crate) picks: Vec<Choice>,
    /// Whether they are folded away until asked for.
    pub(crate) folded: bool,
}

/// One choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) id: String,
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    pub(crate) chosen: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Input {
    /// One line; `kind` is the HTML input type.
    Line { kind: &'static str, value: String, max: usize, narrow: bool },
    /// One line of text; some answers are offered, and any other may be typed.
    Offered { value: String, max: usize, offers: Vec<String> },
    /// Several lines.
    Area { value: String, max: usize },
    /// One of many, in a list that opens.
    List { picks: Vec<Pick> },
    /// One of a few.
    One { choices: Vec<Choice> },
    /// Any number. Folded groups lie together under these words, or without such words each under its own.
    Many { groups: Vec<Choices>, together: Option<String> },
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    pub(crate) error: Option<String>,
    /// Needed before the referral can be sent.
    pub(crate) required: bool,
    pub(crate) input: Input,
}

impl Question {
    /// Folds what is rarely chosen together, under these words.
    pub(crate) fn folded_together(mut self, words: String) -> Self {
        if let Input::Many { groups, together } = &mut self.input
            && groups.iter().any(|group| group.folded)
        {
            *together = Some(words);
        }
        self
    }
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) title: String,
    pub(crate) hint: Option<String>,
    pub(crate) questions: Vec<Question>,
    /// Folded away until asked for; open if something in it is filled in or wrong.
    pub(crate) folded: bool,
    pub(crate) open: bool,
}

/// Makes questions out of the catalogue's texts and the values of a form.
pub(crate) struct Asking<'a> {
    pub(crate) t: Texts,
    pub(crate) values: &'a Fields,
    pub(crate) wrong: &'a [Wrong],
}

impl Asking<'_> {
    /// The catalogue's key of a field: `field-birth-year` for `person.birth_year`. Numbers of rows are no part of it.
    pub(crate) fn key(name: &str) -> String {
        let last = name.strip_prefix("person.").unwrap_or(name);
        let is_row = |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let parts: Vec<&str> = last.split(['.', '_']).filter(|part| !is_row(part)).collect();
        format!("field-{}", parts.join("-"))
    }

    fn ask(&self, name: &str, required: bool, input: Input) -> Question {
        let key = Self::key(name);
        let error = self.wrong.iter().find(|wrong| wrong.field == name).map(|wrong| wrong.text.clone());
        let hint = self.t.optional(&format!("{key}-hint"));
        Question { name: name.to_owned(), label: self.t.say(&key), hint, error, required, input }
    }

    /// One line of text.
    pub(crate) fn line(&self, name: &str, max: usize) -> Question {
        self.ask(name, false, Input::Line { kind: "text", value: self.values.one(name).to_owned(), max, narrow: false })
    }

    /// One line of text, with answers to choose from.
    pub(crate) fn offered(&self, name: &str, max: usize, offers: Vec<String>) -> Question {
        self.ask(name, false, Input::Offered { value: self.values.one(name).to_owned(), max, offers })
    }

    /// A few characters of text.
    pub(crate) fn short(&self, name: &str, max: usize) -> Question {
        self.ask(name, false, Input::Line { kind: "text", value: self.values.one(name).to_owned(), max, narrow: true })
    }

    /// A day.
    pub(crate) fn day(&self, name: &str, required: bool) -> Question {
        let input = Input::Line { kind: "date", value: self.values.one(name).to_owned(), max: 10, narrow: true };
        self.ask(name, required, input)
    }

    /// Several lines of text.
    pub(crate) fn area(&self, name: &str, max: usize) -> Question {
        self.ask(name, false, Input::Area { value: self.values.one(name).to_owned(), max })
    }

    /// One of many (value, label).
    pub(crate) fn list(&self, name: &str, required: bool, all: Vec<(String, String)>) -> Question {
        let current = self.values.one(name);
        let picks = all.into_iter().map(|(value, label)| Pick { chosen: value == current, value, label }).collect();
        self.ask(name, required, Input::List { picks })
    }

    /// One of a few codes, labelled by `<key>-<code>` with its hint, if there is one.
    pub(crate) fn one(&self, name: &str, required: bool, codes: &[&str]) -> Question {
        let (key, current) = (Self::key(name), self.values.one(name));
        let choice = |code: &&str| Choice {
            id: format!("{name}-{code}"),
            value: (*code).to_owned(),
            label: self.t.code(&key, code, code),
            hint: self.t.optional(&format!("{key}-{code}-hint")),
            chosen: *code == current,
        };
        self.ask(name, required, Input::One { choices: codes.iter().map(choice).collect() })
    }

    /// Any of several groups.
    pub(crate) fn many(&self, name: &str, required: bool, groups: Vec<Offer>) -> Question {
        let current: Vec<&str> = self.values.all(name).collect();
        let choice = |(value, label): (String, String)| Choice {
            id: format!("{name}-{value}"),
            chosen: current.contains(&value.as_str()),
            value,
            label,
            hint: None,
        };
        let group = |offer: Offer| {
            let picks: Vec<Choice> = offer.options.into_iter().map(choice).collect();
            let folded = offer.folded && !picks.iter().any(|pick| pick.chosen);
            Choices { label: offer.label, folded, picks }
        };
        self.ask(name, required, Input::Many { groups: groups.into_iter().map(group).collect(), together: None })
    }

    /// Questions under a title; `folded` ones open when something is in them.
    pub(crate) fn section(&self, key: &str, folded: bool, questions: Vec<Question>) -> Section {
        let filled = |question: &Question| question.error.is_some() || self.values.has_text(&question.name);
        Section {
            title: self.t.say(key),
            hint: self.t.optional(&format!("{key}-hint")),
            open: questions.iter().any(filled),
            folded,
            questions,
        }
    }
}
