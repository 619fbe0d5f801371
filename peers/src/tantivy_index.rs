//! Tantivy's side: all texts of a service in one field, its countries and languages as terms, everything in RAM, its
//! own tokenizer. One field, no status and no audience, so it does less than the catalogue for the same question.
//!
//! Asked for words it finds exactly these; asked for beginnings ([`Beginnings`]) it finds inflected forms as the
//! catalogue does, without ranking them and in the script of the question only.

use anyhow::Context as _;
use marshrut_protocol::catalogue::Query;
use marshrut_protocol::record::service::Service;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, FuzzyTermQuery, Occur, Query as TantivyQuery, QueryParser, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STRING, Schema, TEXT};
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use crate::{Growing, Searchable};

/// What the writer may gather before it writes a segment, in bytes; enough for all of 100,000 services.
const WRITER: usize = 500_000_000;

#[derive(Clone, Copy)]
struct Fields {
    text: Field,
    country: Field,
    language: Field,
}

/// See the module.
pub struct Tantivy {
    fields: Fields,
    writer: IndexWriter,
    reader: IndexReader,
    parser: QueryParser,
}

impl Tantivy {
    /// The index of these services.
    pub fn of(services: &[Service]) -> anyhow::Result<Self> {
        let mut schema = Schema::builder();
        let fields = Fields {
            text: schema.add_text_field("text", TEXT),
            country: schema.add_text_field("country", STRING),
            language: schema.add_text_field("language", STRING),
        };
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, WRITER)?;
        for service in services {
            writer.add_document(document(fields, service))?;
        }
        writer.commit()?;
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let mut parser = QueryParser::for_index(&index, vec![fields.text]);
        parser.set_conjunction_by_default();
        Ok(Self { fields, writer, reader, parser })
    }

    /// What its files hold in RAM.
    pub fn memory_mb(&self) -> anyhow::Result<f64> {
        Ok(self.reader.searcher().space_usage()?.total().get_bytes() as f64 / 1e6)
    }

    fn words(&self, query: &Query) -> anyhow::Result<Box<dyn TantivyQuery>> {
        self.parser.parse_query(&query.text).with_context(|| format!("tantivy on {:?}", query.text))
    }

    fn beginnings(&self, query: &Query) -> Box<dyn TantivyQuery> {
        let text = query.text.to_lowercase();
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let term = |word| Term::from_field_text(self.fields.text, beginning(word));
        let part = |word| Box::new(FuzzyTermQuery::new_prefix(term(word), 0, true)) as Box<dyn TantivyQuery>;
        Box::new(BooleanQuery::new(words.map(|word| (Occur::Must, part(word))).collect()))
    }

    /// Finds what `words` does where the query's filters hold.
    fn find(&self, words: Box<dyn TantivyQuery>, query: &Query) -> anyhow::Result<usize> {
        let country = query.country.iter().map(|country| (self.fields.country, country.as_str()));
        let language = query.languages.iter().map(|language| (self.fields.language, language.as_str()));
        let all = std::iter::once(words).chain(country.chain(language).map(term));
        let all = BooleanQuery::new(all.map(|part| (Occur::Must, part)).collect());
        let (best, total) = self.reader.searcher().search(&all, &(TopDocs::with_limit(20).order_by_score(), Count))?;
        std::hint::black_box(best);
        Ok(total)
    }
}

/// The same index, asked for words that begin as those of the question do, as the catalogue is (decision 10).
pub struct Beginnings<'t>(pub &'t Tantivy);

/// What must be the same in all forms of a word: all but three letters, at least four; all of a number.
fn beginning(word: &str) -> &str {
    let letters = word.chars().count();
    let kept = if word.chars().any(|c| c.is_ascii_digit()) { letters } else { letters.saturating_sub(3).max(4) };
    word.char_indices().nth(kept).map_or(word, |(end, _)| &word[..end])
}

fn term((field, value): (Field, &str)) -> Box<dyn TantivyQuery> {
    Box::new(TermQuery::new(Term::from_field_text(field, value), IndexRecordOption::Basic))
}

fn document(fields: Fields, service: &Service) -> TantivyDocument {
    let mut document = TantivyDocument::default();
    let provider = service.provider.iter().map(|provider| provider.name.as_str());
    let cities = service.places.iter().flat_map(|place| &place.city).map(|city| city.as_str());
    let categories = service.categories.iter().map(|category| category.as_str());
    let descriptions = service.description.values().map(|text| text.as_str());
    let names = service.name.values().map(|name| name.as_str());
    for text in names.chain(provider).chain(cities).chain(categories).chain(descriptions) {
        document.add_text(fields.text, text);
    }
    for place in &service.places {
        document.add_text(fields.country, place.country.as_str());
    }
    for language in service.languages.iter().flatten() {
        document.add_text(fields.language, language.as_str());
    }
    document
}

impl Searchable for Tantivy {
    fn ask(&self, query: &Query) -> anyhow::Result<usize> {
        self.find(self.words(query)?, query)
    }
}

impl Growing for Tantivy {
    fn add(&mut self, service: &Service) -> anyhow::Result<()> {
        self.writer.add_document(document(self.fields, service))?;
        self.writer.commit()?;
        Ok(self.reader.reload()?)
    }
}

impl Searchable for Beginnings<'_> {
    fn ask(&self, query: &Query) -> anyhow::Result<usize> {
        self.0.find(self.0.beginnings(query), query)
    }
}
