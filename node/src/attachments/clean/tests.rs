use std::io::Cursor;

use super::samples::{self, TELLTALES};
use super::*;

fn cleaned(file: &[u8]) -> Result<Vec<u8>, Unclean> {
    let mut source = Cursor::new(file);
    let media = recognise(&mut source)?;
    let mut clean_file = Vec::new();
    clean(media, &mut source, &mut clean_file, true)?;
    Ok(clean_file)
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// Cleans a file that tells on its owner, and checks that it does not any more, and that cleaning again changes nothing.
fn tells_nothing(file: &[u8], kept: &[&[u8]]) -> Vec<u8> {
    assert!(TELLTALES.iter().any(|word| holds(file, word.as_bytes())), "a sample without metadata proves nothing");
    let clean_file = cleaned(file).expect("a good file");
    for word in TELLTALES {
        assert!(!holds(&clean_file, word.as_bytes()), "{word} is still in it");
    }
    for part in kept {
        assert!(holds(&clean_file, part), "{:?} is lost", String::from_utf8_lossy(part));
    }
    assert_eq!(recognise(&mut Cursor::new(&clean_file)).ok(), recognise(&mut Cursor::new(file)).ok());
    clean_file
}

#[test]
fn a_photograph_tells_neither_where_nor_with_what_it_was_taken() {
    let scan = [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0x00];
    let file = samples::jpeg();
    let clean_file = tells_nothing(&file, &[&scan, b"JFIF\0", b"Adobe\0"]);
    assert_eq!(clean_file.windows(scan.len()).filter(|window| *window == scan).count(), 2, "both scans");
    assert!(holds(&clean_file, b"\x01\x12\0\x03\0\0\0\x01\0\x06"), "which way is up");
    assert!(clean_file.ends_with(&[0xFF, 0xD9]));
    assert_eq!(cleaned(&clean_file).expect("clean"), clean_file);
}

#[test]
fn pictures_keep_what_draws_them_and_nothing_else() {
    let png = tells_nothing(&samples::png(), &[b"IHDR", b"IDAT", b"picture", b"IEND"]);
    assert_eq!(cleaned(&png).expect("clean"), png);
    let webp = tells_nothing(&samples::webp(), &[b"VP8X", b"ALPH", b"picture"]);
    assert_eq!(cleaned(&webp).expect("clean"), webp);
    let stated = u32::from_le_bytes(*webp[4..].first_chunk().expect("a length"));
    assert_eq!(stated as usize + 8, webp.len());
    assert!(holds(&webp, b"VP8X\x0A\0\0\0\x10"), "of the flags only transparency is left");
}

#[test]
fn a_document_says_nothing_of_its_author_and_its_past() {
    let file = samples::pdf();
    let clean_file = tells_nothing(&file, &[b"Hello", b"seen", b"/Image"]);
    assert!(!holds(&clean_file, b"/Info") && !holds(&clean_file, b"/Prev") && !holds(&clean_file, b"D:20261101"));
    let document = lopdf::Document::load_mem(&clean_file).expect("still a document");
    assert_eq!(document.get_pages().len(), 1);
}

/// The bytes in hexadecimal, as the filter of that name has them.
fn in_hexadecimal(bytes: &[u8]) -> Vec<u8> {
    let digits: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{digits}>").into_bytes()
}

fn names(names: &[&str]) -> lopdf::Object {
    lopdf::Object::Array(names.iter().map(|name| (*name).into()).collect())
}

#[test]
fn a_photograph_in_a_document_tells_nothing_however_it_is_packed() {
    let scan: &[u8] = &[0x12, 0xFF, 0x00, 0x34];
    let in_two = samples::pdf_packed(|_, photograph| {
        photograph.dict.set("Filter", names(&["ASCIIHexDecode", "DCTDecode"]));
        photograph.set_content(in_hexadecimal(&photograph.content));
    });
    let elsewhere = samples::pdf_packed(|document, photograph| {
        let filter = document.add_object("DCTDecode");
        photograph.dict.set("Filter", filter);
    });
    let both = samples::pdf_packed(|document, photograph| {
        let last = document.add_object("DCTDecode");
        let filters = document.add_object(lopdf::Object::Array(vec!["ASCIIHexDecode".into(), last.into()]));
        photograph.dict.set("Filter", filters);
        photograph.set_content(in_hexadecimal(&photograph.content));
    });
    for file in [in_two, elsewhere, both] {
        let clean_file = cleaned(&file).expect("a good file");
        for word in TELLTALES {
            assert!(!holds(&clean_file, word.as_bytes()), "{word} is still in it");
            let packed = in_hexadecimal(word.as_bytes());
            assert!(!holds(&clean_file, &packed[..packed.len() - 1]), "{word} is still in it, packed");
        }
        assert!(holds(&clean_file, scan), "the picture is there");
    }
}

#[test]
fn pictures_that_cannot_be_looked_into_are_refused() {
    for filter in [names(&["JPXDecode"]), "JPXDecode".into(), names(&["DCTDecode", "FlateDecode"])] {
        let file = samples::pdf_packed(|_, photograph| photograph.dict.set("Filter", filter));
        assert!(matches!(cleaned(&file), Err(Unclean::Holds(..))));
    }
    let unknown = samples::pdf_packed(|_, photograph| photograph.dict.set("Filter", names(&["Own", "DCTDecode"])));
    assert!(matches!(cleaned(&unknown), Err(Unclean::Holds(..))));
}

#[test]
fn documents_that_act_or_carry_other_files_are_refused() {
    let names = |key: &str| lopdf::Object::Dictionary(lopdf::dictionary! { key => lopdf::Object::Array(vec![]) });
    let bad = [
        samples::pdf_with("OpenAction", samples::action("JavaScript")),
        samples::pdf_with("OpenAction", samples::action("Launch")),
        samples::pdf_with("OpenAction", samples::action("SubmitForm")),
        samples::pdf_with("Names", names("EmbeddedFiles")),
        samples::pdf_with("Names", names("JavaScript")),
        samples::pdf_with("AcroForm", names("XFA")),
    ];
    for file in bad {
        let refused = cleaned(&file).expect_err("refused");
        assert!(matches!(refused, Unclean::Holds(..)), "{refused}");
        assert!(refused.to_string().contains("print it into a new PDF"), "{refused}");
    }
    assert!(cleaned(&samples::pdf_with("PageMode", "UseNone".into())).is_ok());
}

#[test]
fn a_file_is_what_its_content_says() {
    let none: [&[u8]; 7] = [
        b"MZ\x90\0\x03",
        b"PK\x03\x04\x14\0",
        b"\x7FELF\x02\0",
        b"GIF89a\x01\0",
        &[0; 40],
        b"\xFF\xFEh\0i\0",
        b"RIFF\0\0\0\0WAVE",
    ];
    for file in none {
        assert!(matches!(cleaned(file), Err(Unclean::Kind)), "{file:?}");
    }
    assert!(matches!(cleaned(b""), Err(Unclean::Empty)));
    let known = [
        (samples::jpeg(), Media::Jpeg),
        (samples::png(), Media::Png),
        (samples::webp(), Media::Webp),
        (samples::pdf(), Media::Pdf),
        ("Привет\r\n".into(), Media::Text),
    ];
    for (file, media) in known {
        assert_eq!(recognise(&mut Cursor::new(file)).ok(), Some(media));
    }
}

#[test]
fn a_text_is_looked_through_like_any_other() {
    assert_eq!(cleaned("\u{FEFF}Needs a bed.".as_bytes()).expect("a text"), b"Needs a bed.");
    let number = b"Passport AB1234567, born 01.02.1990";
    let refused = cleaned(number).expect_err("an identifier");
    assert!(matches!(refused, Unclean::Identifier(_)), "{refused}");
    let mut kept = Vec::new();
    clean(Media::Text, &mut Cursor::new(number), &mut kept, false).expect("shared once, under a consent of its own");
    assert_eq!(kept, number);
    assert!(matches!(cleaned(&vec![b'a'; 300_000]), Err(Unclean::LongText(_))));
}

#[test]
fn files_that_are_cut_anywhere_are_refused_and_never_panic() {
    for file in [samples::jpeg(), samples::png(), samples::webp()] {
        let whole = file.len() - "CANARY-BEHIND the end, as a film of a moving photograph".len().min(file.len() / 8);
        for kept in 13..whole.min(file.len() - 60) {
            assert!(cleaned(&file[..kept]).is_err(), "{kept} of {}", file.len());
        }
    }
    let pdf = samples::pdf();
    for kept in (5..pdf.len()).step_by(97) {
        let _refused_or_mended = cleaned(&pdf[..kept]).is_err();
    }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(200))]

    #[test]
    fn changed_bytes_never_panic(which in 0usize..4, changes in proptest::collection::vec((proptest::prelude::any::<proptest::sample::Index>(), proptest::prelude::any::<u8>()), 1..6)) {
        let mut file = [samples::jpeg, samples::png, samples::webp, samples::pdf][which]();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        let _refused_or_cleaned = cleaned(&file).is_err();
    }
}
