//! Languages as directories write them: ISO 639-3 and 639-2 codes and English names, as BCP 47 tags.

use crate::text::Lang;

/// BCP 47 tag, ISO 639-3 / 639-2 codes, English name.
const LANGUAGES: &[(&str, &[&str], &str)] = &[
    ("am", &["amh"], "Amharic"),
    ("ar", &["ara"], "Arabic"),
    ("az", &["aze", "azj"], "Azerbaijani"),
    ("ba", &["bak"], "Bashkir"),
    ("be", &["bel"], "Belarusian"),
    ("bg", &["bul"], "Bulgarian"),
    ("bn", &["ben"], "Bengali"),
    ("ce", &["che"], "Chechen"),
    ("cs", &["ces", "cze"], "Czech"),
    ("da", &["dan"], "Danish"),
    ("de", &["deu", "ger"], "German"),
    ("el", &["ell", "gre"], "Greek"),
    ("en", &["eng"], "English"),
    ("es", &["spa"], "Spanish"),
    ("et", &["est"], "Estonian"),
    ("fa", &["fas", "per", "pes"], "Persian"),
    ("fi", &["fin"], "Finnish"),
    ("fr", &["fra", "fre"], "French"),
    ("he", &["heb"], "Hebrew"),
    ("hi", &["hin"], "Hindi"),
    ("hr", &["hrv"], "Croatian"),
    ("hu", &["hun"], "Hungarian"),
    ("hy", &["hye", "arm"], "Armenian"),
    ("it", &["ita"], "Italian"),
    ("ja", &["jpn"], "Japanese"),
    ("ka", &["kat", "geo"], "Georgian"),
    ("kk", &["kaz"], "Kazakh"),
    ("ko", &["kor"], "Korean"),
    ("ku", &["kur", "kmr"], "Kurdish"),
    ("ky", &["kir"], "Kyrgyz"),
    ("lt", &["lit"], "Lithuanian"),
    ("lv", &["lav"], "Latvian"),
    ("mn", &["mon"], "Mongolian"),
    ("nl", &["nld", "dut"], "Dutch"),
    ("no", &["nor"], "Norwegian"),
    ("os", &["oss"], "Ossetian"),
    ("pa", &["pan"], "Punjabi"),
    ("pl", &["pol"], "Polish"),
    ("ps", &["pus"], "Pashto"),
    ("pt", &["por"], "Portuguese"),
    ("ro", &["ron", "rum"], "Romanian"),
    ("rom", &[], "Romani"),
    ("ru", &["rus"], "Russian"),
    ("sk", &["slk", "slo"], "Slovak"),
    ("sl", &["slv"], "Slovenian"),
    ("so", &["som"], "Somali"),
    ("sq", &["sqi", "alb"], "Albanian"),
    ("sr", &["srp"], "Serbian"),
    ("sv", &["swe"], "Swedish"),
    ("ta", &["tam"], "Tamil"),
    ("tg", &["tgk"], "Tajik"),
    ("ti", &["tir"], "Tigrinya"),
    ("tk", &["tuk"], "Turkmen"),
    ("tr", &["tur"], "Turkish"),
    ("tt", &["tat"], "Tatar"),
    ("ug", &["uig"], "Uyghur"),
    ("uk", &["ukr"], "Ukrainian"),
    ("ur", &["urd"], "Urdu"),
    ("uz", &["uzb", "uzn"], "Uzbek"),
    ("vi", &["vie"], "Vietnamese"),
    ("zh", &["zho", "chi", "cmn"], "Chinese"),
];

/// The tag for a code, or failing that for an English name.
pub(super) fn tag(code: &str, name: &str) -> Option<Lang> {
    let (code, name) = (code.trim(), name.trim());
    let row = |text: &str| LANGUAGES.iter().find(|row| says(row, text));
    let short = |row: &(&str, _, _)| Lang::new(row.0).ok();
    row(code).and_then(short).or_else(|| Lang::new(code).ok()).or_else(|| row(name).and_then(short))
}

fn says((tag, codes, name): &(&str, &[&str], &str), text: &str) -> bool {
    text.eq_ignore_ascii_case(tag)
        || text.eq_ignore_ascii_case(name)
        || codes.iter().any(|c| text.eq_ignore_ascii_case(c))
}

/// The English name of a language, else its tag.
pub(super) fn name(lang: &Lang) -> &str {
    LANGUAGES.iter().find(|(tag, _, _)| *tag == lang.as_str()).map_or(lang.as_str(), |(_, _, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_names_of_a_language_are_one_tag() {
        let check =
            |code, name, expect: Option<&str>| assert_eq!(tag(code, name).map(|l| l.to_string()).as_deref(), expect);
        check("ara", "Arabic", Some("ar"));
        check("", "Georgian", Some("ka"));
        check("geo", "", Some("ka"));
        check("RU", "", Some("ru"));
        check("Kyrgyz", "", Some("ky"));
        check("uz-Cyrl", "Uzbek", Some("uz-Cyrl"));
        check("lez", "Lezgian", Some("lez"));
        check("", "Dothraki", None);
    }
}
