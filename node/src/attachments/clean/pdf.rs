//! PDF (ISO 32000): written anew as one revision that holds only what its pages reach. The document's information,
//! XMP metadata, editors' private data, thumbnails, ids, names and dates of annotations, and metadata of JPEG pictures
//! are left out. Protected documents and those with scripts, embedded files, forms of XFA, media or actions that start
//! something are refused.

use std::io::{Cursor, Read, Write};

use lopdf::{Dictionary, Document, LoadOptions, Object, Stream};
use marshrut_protocol::referral::attachment::MAX_FILE_BYTES;
use zeroize::Zeroizing;

use super::{Unclean, jpeg};

const WHAT: &str = "PDF document";
/// How much a compressed table of objects may unpack to.
const MAX_UNPACKED: usize = 64 * 1024 * 1024;
/// How deep objects may lie in each other.
const MAX_DEPTH: usize = 64;
/// Keys whose values tell about the document, not of it.
const ABOUT: [&[u8]; 5] = [b"Metadata", b"PieceInfo", b"LastModified", b"Thumb", b"SpiderInfo"];
/// Keys of annotations that name people and times.
const ABOUT_ANNOTATIONS: [&[u8]; 4] = [b"T", b"M", b"CreationDate", b"NM"];
/// Keys that cannot be left out without changing what the document does, and what to call them.
const REFUSED_KEYS: [(&[u8], &str); 8] = [
    (b"JS", "a script"),
    (b"JavaScript", "a script"),
    (b"EmbeddedFiles", "another file"),
    (b"EF", "another file"),
    (b"AF", "another file"),
    (b"XFA", "a form with a program in it"),
    (b"RichMedia", "a film or a sound"),
    (b"Collection", "other files"),
];
/// Kinds of actions and annotations of the same sort.
const REFUSED_KINDS: [(&[u8], &str); 11] = [
    (b"JavaScript", "a script"),
    (b"Launch", "an instruction to start a program"),
    (b"EmbeddedFile", "another file"),
    (b"FileAttachment", "another file"),
    (b"GoToE", "another file"),
    (b"ImportData", "an instruction to fetch data"),
    (b"SubmitForm", "an instruction to send data"),
    (b"RichMedia", "a film or a sound"),
    (b"Movie", "a film"),
    (b"Sound", "a sound"),
    (b"Screen", "a film or a sound"),
];

pub(super) fn clean(source: &mut impl Read, sink: &mut impl Write) -> Result<(), Unclean> {
    let mut bytes = Zeroizing::new(Vec::new());
    source.by_ref().take(MAX_FILE_BYTES).read_to_end(&mut bytes)?;
    let damaged = |_error| Unclean::Damaged(WHAT, "its parts cannot be read");
    let options = LoadOptions { max_decompressed_size: Some(MAX_UNPACKED), ..LoadOptions::default() };
    let mut document = Document::load_mem_with_options(&bytes, options).map_err(damaged)?;
    drop(bytes);
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Unclean::Holds(WHAT, "a password"));
    }
    for key in [&b"Info"[..], b"ID", b"Prev", b"XRefStm"] {
        document.trailer.remove(key);
    }
    // Twice: what was told about the document only is reached no more once it is told no more.
    document.prune_objects();
    for object in document.objects.values_mut() {
        clean_object(object, 0)?;
    }
    document.prune_objects();
    if document.page_iter().next().is_none() {
        return Err(Unclean::Damaged(WHAT, "it has no pages"));
    }
    document.renumber_objects();
    Ok(document.save_to(sink)?)
}

fn clean_object(object: &mut Object, depth: usize) -> Result<(), Unclean> {
    if depth > MAX_DEPTH {
        return Err(Unclean::Damaged(WHAT, "its parts lie too deep in each other"));
    }
    match object {
        Object::Array(items) => items.iter_mut().try_for_each(|item| clean_object(item, depth + 1)),
        Object::Dictionary(dictionary) => clean_dictionary(dictionary, depth),
        Object::Stream(stream) => clean_stream(stream, depth),
        _ => Ok(()),
    }
}

fn clean_dictionary(dictionary: &mut Dictionary, depth: usize) -> Result<(), Unclean> {
    if let Some((_, what)) = REFUSED_KEYS.iter().find(|(key, _)| dictionary.has(key)) {
        return Err(Unclean::Holds(WHAT, what));
    }
    for key in [&b"S"[..], b"Subtype", b"Type"] {
        let kind = dictionary.get(key).and_then(Object::as_name).unwrap_or_default();
        if let Some((_, what)) = REFUSED_KINDS.iter().find(|(refused, _)| *refused == kind) {
            return Err(Unclean::Holds(WHAT, what));
        }
    }
    ABOUT.iter().for_each(|key| drop(dictionary.remove(key)));
    if is_annotation(dictionary) {
        ABOUT_ANNOTATIONS.iter().for_each(|key| drop(dictionary.remove(key)));
    }
    dictionary.iter_mut().try_for_each(|(_, value)| clean_object(value, depth + 1))
}

/// Fields of forms are annotations too, but their `T` is the field's name.
fn is_annotation(dictionary: &Dictionary) -> bool {
    let subtype = dictionary.get(b"Subtype").and_then(Object::as_name).unwrap_or_default();
    dictionary.has(b"Rect") && !subtype.is_empty() && subtype != b"Widget"
}

fn clean_stream(stream: &mut Stream, depth: usize) -> Result<(), Unclean> {
    clean_dictionary(&mut stream.dict, depth)?;
    let filter = stream.dict.get(b"Filter").ok();
    let only = match filter {
        Some(Object::Array(filters)) if filters.len() == 1 => filters.first(),
        other => other,
    };
    if only.and_then(|filter| filter.as_name().ok()) == Some(&b"DCTDecode"[..]) {
        let mut picture = Vec::with_capacity(stream.content.len());
        jpeg::clean(&mut Cursor::new(&stream.content), &mut picture)?;
        stream.set_content(picture);
    }
    Ok(())
}
