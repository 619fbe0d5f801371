//! PDF (ISO 32000): written anew as one revision that holds only what its pages reach. The document's information,
//! XMP metadata, editors' private data, thumbnails, ids, names and dates of annotations, and metadata of JPEG pictures
//! are left out, also of those that are packed once more. Protected documents and those with scripts, embedded files, forms of XFA, media or actions that start
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
    let mut document = load(&bytes)?;
    drop(bytes);
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Unclean::Locked(WHAT));
    }
    for key in [&b"Info"[..], b"ID", b"Prev", b"XRefStm"] {
        document.trailer.remove(key);
    }
    // Twice: what was told about the document only is reached no more once it is told no more.
    document.prune_objects();
    resolve_filters(&mut document);
    for object in document.objects.values_mut() {
        clean_object(object, 0)?;
    }
    document.prune_objects();
    if document.page_iter().next().is_none() {
        return Err(Unclean::Damaged(WHAT, "it has no pages"));
    }
    document.renumber_objects();
    let mut written = Zeroizing::new(Vec::new());
    document.save_to(&mut *written)?;
    // A page that is only claimed is lost on the way: what nobody could open is not sent.
    if load(&written)?.page_iter().next().is_none() {
        return Err(Unclean::Damaged(WHAT, "it has no pages"));
    }
    Ok(sink.write_all(&written)?)
}

fn load(bytes: &[u8]) -> Result<Document, Unclean> {
    let options = LoadOptions { max_decompressed_size: Some(MAX_UNPACKED), ..LoadOptions::default() };
    Document::load_mem_with_options(bytes, options).map_err(|_error| Unclean::Damaged(WHAT, "its parts cannot be read"))
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

/// Writes into each stream itself how it is packed, where that lies in another object.
fn resolve_filters(document: &mut Document) {
    let mut resolved = Vec::new();
    for (id, object) in &document.objects {
        let Ok(stream) = object.as_stream() else { continue };
        for key in [&b"Filter"[..], b"DecodeParms"] {
            let value = stream.dict.get(key).ok().map(|value| direct(document, value));
            resolved.extend(value.map(|value| (*id, key, value)));
        }
    }
    for (id, key, value) in resolved {
        if let Some(Object::Stream(stream)) = document.objects.get_mut(&id) {
            stream.dict.set(key, value);
        }
    }
}

fn direct(document: &Document, value: &Object) -> Object {
    match found(document, value) {
        Object::Array(items) => Object::Array(items.iter().map(|item| found(document, item)).collect()),
        other => other,
    }
}

fn found(document: &Document, value: &Object) -> Object {
    document.dereference(value).map_or(Object::Null, |(_, found)| found.clone())
}

const UNKNOWN_PACKING: Unclean = Unclean::Holds(WHAT, "a picture that is packed in an unusual way");

/// A photograph lies in a document as it came from the camera, perhaps packed once more.
fn clean_stream(stream: &mut Stream, depth: usize) -> Result<(), Unclean> {
    clean_dictionary(&mut stream.dict, depth)?;
    let filters = filters_of(&stream.dict)?;
    let is_photograph = |filter: &Vec<u8>| matches!(filter.as_slice(), b"DCTDecode" | b"DCT");
    if filters.iter().any(|filter| filter == b"JPXDecode") {
        return Err(Unclean::Holds(WHAT, "a picture of the kind JPEG 2000"));
    }
    match filters.iter().position(is_photograph) {
        None => return Ok(()),
        Some(last) if last + 1 == filters.len() => unpack(stream, &filters[..last])?,
        Some(_) => return Err(UNKNOWN_PACKING),
    }
    let mut picture = Vec::with_capacity(stream.content.len());
    jpeg::clean(&mut Cursor::new(&stream.content), &mut picture)?;
    stream.set_content(picture);
    Ok(())
}

fn filters_of(dictionary: &Dictionary) -> Result<Vec<Vec<u8>>, Unclean> {
    let name = |filter: &Object| filter.as_name().map(<[u8]>::to_vec).map_err(|_error| UNKNOWN_PACKING);
    match dictionary.get(b"Filter") {
        Err(_) | Ok(Object::Null) => Ok(Vec::new()),
        Ok(Object::Array(filters)) => filters.iter().map(name).collect(),
        Ok(filter) => Ok(vec![name(filter)?]),
    }
}

/// Undoes what a photograph was packed with around its own format.
fn unpack(stream: &mut Stream, outer: &[Vec<u8>]) -> Result<(), Unclean> {
    if outer.is_empty() {
        return Ok(());
    }
    let outer_names = outer.iter().map(|filter| Object::Name(filter.clone())).collect();
    let mut packed = Dictionary::new();
    packed.set("Filter", Object::Array(outer_names));
    let mut own = None;
    if let Ok(Object::Array(settings)) = stream.dict.get(b"DecodeParms") {
        packed.set("DecodeParms", Object::Array(settings.iter().take(outer.len()).cloned().collect()));
        own = settings.get(outer.len()).filter(|own| own.as_dict().is_ok()).cloned();
    }
    let packed = Stream::new(packed, std::mem::take(&mut stream.content));
    let content = packed.decompressed_content_with_limit(MAX_UNPACKED).map_err(|_error| UNKNOWN_PACKING)?;
    stream.dict.remove(b"DecodeParms");
    own.into_iter().for_each(|own| stream.dict.set("DecodeParms", own));
    stream.dict.set("Filter", "DCTDecode");
    stream.set_content(content);
    Ok(())
}
