//! Questions about made-up services, for measurements: words as they stand in the services, common ones as often as
//! they are written, in every script, alone and with filters.

use crate::catalogue::Query;
use crate::id::OrgId;
use crate::record::service::Service;

use super::Dice;

/// Shorter words are seldom what somebody looks for.
const SHORTEST: usize = 3;

/// A kind of question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asking {
    /// One word.
    Word,
    /// Two words of one service; both must be found.
    TwoWords,
    /// A word, in the country of the service that it stands in.
    WordInCountry,
    /// A word, in that country, where one of its languages is spoken.
    WordInCountryAndLanguage,
}

impl Asking {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Word, Self::TwoWords, Self::WordInCountry, Self::WordInCountryAndLanguage];

    /// The kind in words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Word => "one word",
            Self::TwoWords => "two words",
            Self::WordInCountry => "a word and a country",
            Self::WordInCountryAndLanguage => "a word, a country and a language",
        }
    }
}

/// `count` questions of a kind about these services, the same each time; `audience` asks them. Without services there
/// are none.
pub fn questions(asking: Asking, services: &[Service], count: usize, audience: OrgId) -> Vec<Query> {
    if services.is_empty() {
        return Vec::new();
    }
    let mut dice = Dice(17);
    (0..count).map(|_| question(asking, dice.pick(services), audience, &mut dice)).collect()
}

fn question(asking: Asking, service: &Service, audience: OrgId, dice: &mut Dice) -> Query {
    let words = words(service, dice);
    let mut query = Query { text: (*dice.pick(&words)).to_owned(), ..Query::new(audience) };
    if asking == Asking::TwoWords {
        query.text = format!("{} {}", query.text, dice.pick(&words));
    }
    if matches!(asking, Asking::WordInCountry | Asking::WordInCountryAndLanguage) {
        query.country = service.places.first().map(|place| place.country.clone());
    }
    if asking == Asking::WordInCountryAndLanguage {
        query.languages = service.languages.iter().flatten().take(1).cloned().collect();
    }
    query
}

/// The words of one of its descriptions; of its name if the description has none.
fn words<'s>(service: &'s Service, dice: &mut Dice) -> Vec<&'s str> {
    let descriptions: Vec<&str> = service.description.values().map(|text| text.as_str()).collect();
    let long = |text: &'s str| text.split_whitespace().filter(|word| word.chars().count() >= SHORTEST);
    let description = *dice.pick(&descriptions);
    let words: Vec<&str> = long(description).collect();
    if words.is_empty() { service.name.values().flat_map(|name| name.as_str().split(' ')).collect() } else { words }
}

#[cfg(test)]
mod tests {
    use super::super::Services;
    use super::*;
    use crate::catalogue::{Catalogue, Locator};
    use crate::id::{Digest, EntryId};

    const US: OrgId = OrgId([1; 32]);

    #[test]
    fn every_question_finds_something_and_no_two_runs_differ() {
        let services: Vec<Service> = Services::new(1).take(300).collect();
        let mut catalogue = Catalogue::new(1);
        for (seq, service) in (0_u64..).zip(&services) {
            let entry = EntryId(Digest::of(&seq.to_be_bytes()).0);
            catalogue.apply(service, US, Locator { log: 0, seq }, entry);
        }
        for asking in Asking::ALL {
            let questions = questions(asking, &services, 50, US);
            assert_eq!(questions, super::questions(asking, &services, 50, US));
            let any = |query: &Query| Query { statuses: Vec::new(), ..query.clone() };
            let unanswered = questions.iter().filter(|query| catalogue.search(&any(query)).total == 0).count();
            assert_eq!(unanswered, 0, "{}", asking.name());
        }
    }

    #[test]
    fn questions_come_in_every_script() {
        let services: Vec<Service> = Services::new(1).take(300).collect();
        let all: String = questions(Asking::Word, &services, 300, US).into_iter().map(|query| query.text).collect();
        for sample in ['a', 'о', 'ა'] {
            assert!(all.contains(sample), "no {sample}");
        }
    }
}
