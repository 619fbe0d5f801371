//! Tantivy's side: all texts of a service in one field, its countries and languages as terms, everything in RAM, its
//! own tokenizer. One field, no status and no audience, so it does less than the catalogue for the same question.

use anyhow::Context as _;
use marshrut_protocol::catalogue::Query;
use marshrut_protocol::record::service::Service;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, Occur, Query as TantivyQuery, QueryParser, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STRING, Schema, TEXT};
use tantivy::{Index, IndexReader, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use crate::Searchable;

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

    fn parsed(&self, query: &Query) -> anyhow::Result<Box<dyn TantivyQuery>> {
        let words = self.parser.parse_query(&query.text).with_context(|| format!("tantivy on {:?}", query.text))?;
        let country = query.country.iter().map(|country| (self.fields.country, country.as_str()));
        let language = query.languages.iter().map(|language| (self.fields.language, language.as_str()));
        let terms: Vec<_> = country.chain(language).map(term).collect();
        if terms.is_empty() {
            return Ok(words);
        }
        let all = std::iter::once(words).chain(terms).map(|part| (Occur::Must, part)).collect();
        Ok(Box::new(BooleanQuery::new(all)))
    }
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
        let found = (TopDocs::with_limit(20).order_by_score(), Count);
        let (best, total) = self.reader.searcher().search(&self.parsed(query)?, &found)?;
        std::hint::black_box(best);
        Ok(total)
    }

    fn add(&mut self, service: &Service) -> anyhow::Result<()> {
        self.writer.add_document(document(self.fields, service))?;
        self.writer.commit()?;
        Ok(self.reader.reload()?)
    }
}
