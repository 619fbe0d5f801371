//! What a column can mean, and the headers by which it is recognised.

use std::str::FromStr;

use crate::text::{InvalidText, Lang};

/// What a column of a CSV file means. As text: `name`, `name:ru`, `opens_at`, `ignored`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnRole {
    /// The service's id in the source.
    Id,
    /// Its name, in the import's language or the one given.
    Name(Option<Lang>),
    /// What it offers, in the import's language or the one given.
    Description(Option<Lang>),
    /// Another text or number, by its place in an HSDS service.
    Field(&'static Field),
    /// Not imported.
    Ignored,
}

/// A column that holds one text, number or list.
#[derive(Debug, PartialEq, Eq)]
pub struct Field {
    /// Name in mappings and in our own exports.
    pub(in crate::hsds) name: &'static str,
    /// Path of the value in the HSDS service.
    pub(in crate::hsds) path: &'static str,
    /// Whether a cell holds several, separated by `;` or `|`.
    pub(in crate::hsds) is_list: bool,
    headers: &'static [&'static str],
}

macro_rules! fields {
    ($($name:literal $path:literal $is_list:literal [$($header:literal),* $(,)?];)*) => {
        &[$(Field { name: $name, path: $path, is_list: $is_list, headers: &[$($header),*] }),*]
    };
}

/// All fields, in the order of our own exports. Lists name the list; its items are made by the row reader.
pub(in crate::hsds) static FIELDS: &[Field] = fields! {
    "provider" "$.organization.name" false ["organization", "organisation", "organization name", "agency", "организация", "ორგანიზაცია"];
    "provider_description" "$.organization.description" false [];
    "provider_url" "$.organization.website" false [];
    "status" "$.status" false ["статус", "სტატუსი"];
    "categories" "$.attributes:category" true ["category", "service category", "taxonomy", "sector", "категория", "категории", "კატეგორია"];
    "target_groups" "$.attributes:target_population" true ["target group", "target population", "beneficiaries", "целевая группа", "для кого", "ვისთვის"];
    "legal_statuses" "$.attributes:legal_status" true ["legal status", "правовой статус"];
    "citizenships" "$.attributes:citizenship" true ["citizenship", "nationality", "гражданство"];
    "access" "$.attributes:access_mode" true ["access mode", "доступ"];
    "access_notes" "$.application_process" false ["application process", "how to apply", "как попасть", "как обратиться"];
    "eligibility" "$.eligibility_description" false ["eligibility description", "who can use", "условия", "кто может обратиться"];
    "minimum_age" "$.minimum_age" false ["min age", "age from"];
    "maximum_age" "$.maximum_age" false ["max age", "age to"];
    "documents" "$.required_documents" true ["required documents", "documents needed", "документы", "დოკუმენტები"];
    "cost" "$.fees_description" false ["fees", "fees description", "price", "стоимость", "цена", "ფასი"];
    "languages" "$.languages" true ["language", "языки", "язык", "ენები"];
    "country" "$.service_at_locations[0].location.addresses[0].country" false ["страна", "ქვეყანა"];
    "region" "$.service_at_locations[0].location.addresses[0].state_province" false ["state", "province", "state province", "регион", "область", "რეგიონი"];
    "city" "$.service_at_locations[0].location.addresses[0].city" false ["town", "город", "ქალაქი"];
    "address" "$.service_at_locations[0].location.addresses[0].address_1" false ["address 1", "street", "адрес", "მისამართი"];
    "postal_code" "$.service_at_locations[0].location.addresses[0].postal_code" false ["postcode", "zip", "zip code", "индекс"];
    "latitude" "$.service_at_locations[0].location.latitude" false ["lat", "широта"];
    "longitude" "$.service_at_locations[0].location.longitude" false ["lon", "lng", "долгота"];
    "areas" "$.service_areas" true ["area", "service area", "coverage", "территория"];
    "days" "$.schedules[0].byday" false ["byday", "дни"];
    "opens_at" "$.schedules[0].opens_at" false ["opens", "open from", "открывается"];
    "closes_at" "$.schedules[0].closes_at" false ["closes", "open until", "закрывается"];
    "hours" "$.schedules[0].description" false ["schedule", "opening hours", "часы работы", "график", "სამუშაო საათები"];
    "phones" "$.phones" true ["phone", "telephone", "tel", "телефон", "телефоны", "ტელეფონი"];
    "email" "$.email" false ["e-mail", "mail", "почта", "эл почта", "ელფოსტა"];
    "url" "$.url" false ["website", "site", "web", "сайт", "ვებგვერდი"];
    "last_modified" "$.last_modified" false ["updated", "last updated", "обновлено"];
    "assured_date" "$.assured_date" false ["verified", "last verified"];
};

impl ColumnRole {
    /// The role that a header's name means.
    pub(super) fn by_header(header: &str) -> Option<Self> {
        let plain = plain(header);
        let (stem, lang) = split_language(&plain);
        match stem {
            "id" | "service id" | "uuid" if lang.is_none() => Some(Self::Id),
            "name" | "service name" | "service" | "title" | "название" | "услуга" | "დასახელება" => {
                Some(Self::Name(lang))
            }
            "description" | "service description" | "details" | "описание" | "აღწერა" => {
                Some(Self::Description(lang))
            }
            _ => FIELDS.iter().find(|field| field.is_called(&plain)).map(Self::Field),
        }
    }

    /// Its name.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name(_) => "name",
            Self::Description(_) => "description",
            Self::Field(field) => field.name,
            Self::Ignored => "ignored",
        }
    }

    /// Where its value stands in the HSDS service that a row becomes.
    pub(super) fn path(&self) -> Option<&'static str> {
        match self {
            Self::Id => Some("$.id"),
            Self::Name(None) => Some("$.name"),
            Self::Description(None) => Some("$.description"),
            Self::Field(field) => field.path.split(':').next(),
            Self::Name(Some(_)) | Self::Description(Some(_)) | Self::Ignored => None,
        }
    }
}

impl Field {
    fn is_called(&self, plain_header: &str) -> bool {
        plain_header == plain(self.name) || self.headers.contains(&plain_header)
    }
}

impl FromStr for ColumnRole {
    type Err = InvalidText;

    fn from_str(text: &str) -> Result<Self, InvalidText> {
        let (stem, lang) = match text.split_once(':') {
            Some((stem, lang)) => (stem, Some(Lang::new(lang)?)),
            None => (text, None),
        };
        match stem.trim() {
            "id" => Ok(Self::Id),
            "name" => Ok(Self::Name(lang)),
            "description" => Ok(Self::Description(lang)),
            "ignored" => Ok(Self::Ignored),
            name => {
                let field = FIELDS.iter().find(|field| field.name == name).map(Self::Field);
                field.ok_or_else(|| InvalidText::Code(name.chars().take(24).collect()))
            }
        }
    }
}

/// Lower case, with single blanks for `_`, `-` and `.`.
fn plain(header: &str) -> String {
    let lower = header.to_lowercase();
    lower
        .split(|c: char| c.is_whitespace() || matches!(c, '_' | '.'))
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// `name ru`, `name:ru` and `name (ru)` are the name in Russian.
fn split_language(plain: &str) -> (&str, Option<Lang>) {
    let text = plain.trim_end_matches(')');
    let Some((stem, tag)) = text.rsplit_once([':', '(', ' ']) else { return (plain, None) };
    let is_tag = (2..=3).contains(&tag.split('-').next().unwrap_or_default().len());
    match Lang::new(tag) {
        Ok(lang) if is_tag => (stem.trim(), Some(lang)),
        _ => (plain, None),
    }
}
