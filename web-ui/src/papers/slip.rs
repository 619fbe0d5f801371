//! The slip: sixteen digits, the same as a QR code, what to do with them, and two empty lines to write on by hand.
//!
//! What a person wants to remember (where, when) they may write there themselves, or not: the program does not.

use jiff::tz::TimeZone;
use marshrut_protocol::local_api;
use marshrut_protocol::text::Lang;

use super::pdf::{Page, broken, width_of};
use super::qr::Qr;
use super::texts_in;
use crate::languages::Language;
use crate::texts::{Clock, Texts};

/// A6, in points: a quarter of the usual sheet, small enough for a pocket.
const WIDTH: f32 = 298.0;
const HEIGHT: f32 = 420.0;
const MARGIN: f32 = 26.0;

/// What stands on a slip.
pub(crate) struct Slip {
    pub(crate) t: Texts,
    pub(crate) title: String,
    /// In groups of four.
    pub(crate) code: String,
    pub(crate) qr: Qr,
    pub(crate) words: Vec<String>,
    /// In front of the empty lines.
    pub(crate) blanks: [String; 2],
    pub(crate) until: String,
}

impl Slip {
    /// The slip in the client's language, else in English: a paper in a language of the office would tell where the
    /// office is.
    pub(crate) fn new(slip: &local_api::Slip, language: Option<&Lang>) -> Self {
        let t = language.and_then(texts_in).unwrap_or(Texts { language: Language::En });
        let clock = Clock::new(t, TimeZone::UTC, slip.issued_at);
        let groups: Vec<&str> = (0..4).filter_map(|group| slip.code.get(group * 4..group * 4 + 4)).collect();
        Self {
            t,
            title: t.say("slip-title"),
            code: groups.join(" "),
            qr: Qr::of_digits(&slip.code),
            words: vec![t.say("slip-how"), t.say("slip-nothing"), t.say("slip-lost")],
            blanks: [t.say("slip-where"), t.say("slip-when")],
            until: t.with("slip-until", "date", &clock.day(slip.expires)),
        }
    }

    /// The QR code for a page.
    pub(crate) fn path(&self) -> String {
        self.qr.path()
    }

    /// Units on a side of [`Slip::path`].
    pub(crate) fn side(&self) -> usize {
        self.qr.side()
    }
}

/// A slip as a PDF of one small page.
pub fn slip_pdf(slip: &local_api::Slip, language: Option<&Lang>) -> Vec<u8> {
    let slip = Slip::new(slip, language);
    let mut page = Page::new(WIDTH, HEIGHT);
    let mut y = HEIGHT - MARGIN - 14.0;
    centred(&mut page, y, 16.0, &slip.title);
    y -= 150.0;
    draw(&mut page, &slip.qr, (WIDTH - 145.0) / 2.0, y, 145.0);
    y -= 18.0;
    centred(&mut page, y, 20.0, &slip.code);
    y -= 24.0;
    for words in &slip.words {
        for line in broken(words, 9.5, WIDTH - 2.0 * MARGIN) {
            page.text(MARGIN, y, 9.5, &line);
            y -= 13.0;
        }
        y -= 3.0;
    }
    for blank in &slip.blanks {
        y -= 17.0;
        page.text(MARGIN, y, 9.5, blank);
        let start = MARGIN + width_of(blank, 9.5) + 6.0;
        page.rectangle(start, y - 2.0, WIDTH - MARGIN - start, 0.6);
    }
    page.text(MARGIN, y - 20.0, 8.0, &slip.until);
    page.finish()
}

fn centred(page: &mut Page, y: f32, size: f32, text: &str) {
    page.text((WIDTH - width_of(text, size)) / 2.0, y, size, text);
}

/// The QR code with its lower left corner at (x, y).
fn draw(page: &mut Page, qr: &Qr, x: f32, y: f32, width: f32) {
    let module = width / qr.side() as f32;
    for (column, row, length) in qr.runs() {
        let from_below = (qr.side() - row - 1) as f32;
        page.rectangle(x + column as f32 * module, y + from_below * module, length as f32 * module, module);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::font::find;
    use marshrut_protocol::id::ReferralId;
    use marshrut_protocol::time::Timestamp;

    fn example() -> local_api::Slip {
        local_api::Slip {
            referral: ReferralId([2; 16]),
            code: "1234567890123456".into(),
            contact: "+995 32 canary".into(),
            answers: Default::default(),
            issued_at: Timestamp(1_795_305_600_000),
            expires: Timestamp(1_803_081_600_000),
        }
    }

    fn everything(slip: &Slip) -> String {
        let texts = [&slip.title, &slip.code, &slip.until].into_iter().chain(&slip.words).chain(&slip.blanks);
        texts.cloned().collect::<Vec<_>>().join("\n")
    }

    fn in_each_language() -> impl Iterator<Item = Slip> {
        Language::offered().map(|language| Slip::new(&example(), Lang::new(language.tag()).ok().as_ref()))
    }

    #[test]
    fn every_character_of_a_slip_has_its_glyph() {
        for slip in in_each_language() {
            for character in everything(&slip).chars().filter(|c| *c != '\n') {
                assert!(find(character).is_some(), "{character} in {}", slip.t.tag());
            }
        }
    }

    /// Beginnings of words for health, kinds of organisation, people on the move, and the network.
    fn told(language: Language) -> &'static str {
        match language {
            Language::Pseudo | Language::En => {
                "aids tb tubercul hepat health treat test clinic doctor organi ngo partner network shelter migrant refer client"
            }
            Language::De => {
                "aids tuberk hepat gesund behandl klinik arzt ärzt organis partner netz obdach migr überweis vermitt klient"
            }
            Language::Et => {
                "aids tuberk hepat tervis ravi kliinik arst organis partner võrg varjupai rändaj suuna klient"
            }
            Language::Fr => {
                "sida tubercul hépat santé soin clini médec organis parten réseau hébergement migr orient client"
            }
            Language::Pl => {
                "aids gruźl zapaleni zdrow lecz klini lekarz organiz partner sieć sieci schron migr skierow klient"
            }
            Language::Ro => {
                "sida tubercul hepat sănăt tratament clini medic organiz parten rețea adăpost migr trimis refer îndrum client"
            }
            Language::Be => {
                "віч снід туберк гепат здаро лячэн лекав клінік лекар арганіз партн сетк прытул мігр накірав кліент"
            }
            Language::Kk => "аитв житс туберк гепат денсау емде клиник дәріг ұйым серікт желі баспан мигр жолда клиент",
            Language::Ru => {
                "вич спид тубер гепат здоров лечен клиник врач организ партн сеть сети приют мигрант направлен клиент"
            }
            Language::Uk => {
                "віл снід туберк гепат здоров лікув клінік лікар організ партн мереж притул мігр направл клієнт"
            }
            Language::Ka => {
                "აივ შიდს ტუბერ ჰეპატ ჯანმრთ მკურნ კლინიკ ექიმ ორგანიზ პარტნ ქსელ თავშესაფ მიგრანტ მიმართვ გადამისამართ კლიენტ"
            }
            Language::Hy => {
                "միավ ձիահ տուբերկ հեպատ առողջ բուժ կլինիկ բժիշ կազմակերպ գործընկ ցանց կացար միգր ուղղոր շահառ"
            }
        }
    }

    /// A word of the text that begins with one of these.
    fn telling<'a>(text: &'a str, told: &str) -> Option<&'a str> {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.find(|word| told.split(' ').any(|beginning| word.starts_with(beginning)))
    }

    #[test]
    fn nothing_on_a_slip_says_why_or_from_whom() {
        assert_eq!(telling("go to the clinic", told(Language::En)), Some("clinic"));
        for slip in in_each_language() {
            let text = everything(&slip).to_lowercase();
            for told in [told(slip.t.language), "hiv vih marshrut маршрут მარშრუტ canary"] {
                assert_eq!(telling(&text, told), None, "{}: {text}", slip.t.tag());
            }
        }
    }

    #[test]
    fn a_language_without_texts_gets_english_and_each_language_fits_the_page() {
        assert_eq!(Slip::new(&example(), Lang::new("uz").ok().as_ref()).t.tag(), "en");
        for slip in in_each_language() {
            let lines: usize = slip.words.iter().map(|words| broken(words, 9.5, WIDTH - 2.0 * MARGIN).len()).sum();
            assert!(lines <= 10, "{} has {lines} lines", slip.t.tag());
            let pdf = slip_pdf(&example(), Lang::new(slip.t.tag()).ok().as_ref());
            assert!(pdf.starts_with(b"%PDF-1.7") && pdf.len() < 48 * 1024, "{} bytes", pdf.len());
        }
    }
}
