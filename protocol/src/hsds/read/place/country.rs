//! Countries as files write them: ISO 3166-1 codes of two or three letters, or English names.

use crate::text::Country;

/// Two letters, three letters, English names: the countries that the Network's clients come from, live in and pass.
const COUNTRIES: &[(&str, &str, &[&str])] = &[
    ("AE", "ARE", &["United Arab Emirates"]),
    ("AF", "AFG", &["Afghanistan"]),
    ("AM", "ARM", &["Armenia"]),
    ("AT", "AUT", &["Austria"]),
    ("AZ", "AZE", &["Azerbaijan"]),
    ("BE", "BEL", &["Belgium"]),
    ("BG", "BGR", &["Bulgaria"]),
    ("BY", "BLR", &["Belarus"]),
    ("CA", "CAN", &["Canada"]),
    ("CH", "CHE", &["Switzerland"]),
    ("CN", "CHN", &["China"]),
    ("CY", "CYP", &["Cyprus"]),
    ("CZ", "CZE", &["Czechia", "Czech Republic"]),
    ("DE", "DEU", &["Germany"]),
    ("DK", "DNK", &["Denmark"]),
    ("EE", "EST", &["Estonia"]),
    ("ES", "ESP", &["Spain"]),
    ("FI", "FIN", &["Finland"]),
    ("FR", "FRA", &["France"]),
    ("GB", "GBR", &["United Kingdom", "UK", "Great Britain"]),
    ("GE", "GEO", &["Georgia"]),
    ("GR", "GRC", &["Greece"]),
    ("HU", "HUN", &["Hungary"]),
    ("IE", "IRL", &["Ireland"]),
    ("IL", "ISR", &["Israel"]),
    ("IN", "IND", &["India"]),
    ("IQ", "IRQ", &["Iraq"]),
    ("IR", "IRN", &["Iran"]),
    ("IT", "ITA", &["Italy"]),
    ("JO", "JOR", &["Jordan"]),
    ("KG", "KGZ", &["Kyrgyzstan"]),
    ("KZ", "KAZ", &["Kazakhstan"]),
    ("LB", "LBN", &["Lebanon"]),
    ("LT", "LTU", &["Lithuania"]),
    ("LV", "LVA", &["Latvia"]),
    ("MD", "MDA", &["Moldova", "Republic of Moldova"]),
    ("ME", "MNE", &["Montenegro"]),
    ("MK", "MKD", &["North Macedonia"]),
    ("MN", "MNG", &["Mongolia"]),
    ("NL", "NLD", &["Netherlands"]),
    ("NO", "NOR", &["Norway"]),
    ("PK", "PAK", &["Pakistan"]),
    ("PL", "POL", &["Poland"]),
    ("PT", "PRT", &["Portugal"]),
    ("RO", "ROU", &["Romania"]),
    ("RS", "SRB", &["Serbia"]),
    ("RU", "RUS", &["Russia", "Russian Federation"]),
    ("SE", "SWE", &["Sweden"]),
    ("SK", "SVK", &["Slovakia"]),
    ("SY", "SYR", &["Syria"]),
    ("TJ", "TJK", &["Tajikistan"]),
    ("TM", "TKM", &["Turkmenistan"]),
    ("TR", "TUR", &["Turkey", "Türkiye"]),
    ("UA", "UKR", &["Ukraine"]),
    ("US", "USA", &["United States", "United States of America"]),
    ("UZ", "UZB", &["Uzbekistan"]),
];

/// The country that `text` means.
pub(in super::super) fn country_of(text: &str) -> Option<Country> {
    let text = text.trim();
    let known = COUNTRIES.iter().find(|(_, three, names)| {
        text.eq_ignore_ascii_case(three) || names.iter().any(|name| text.to_lowercase() == name.to_lowercase())
    });
    known.map_or_else(|| Country::new(text).ok(), |(two, _, _)| Country::new(two).ok())
}
