//! Files as cameras, scanners and office programs write them: a picture or a page, and around it everything that must
//! not be passed on, each with a word that occurs nowhere else.

use lopdf::{Document, Object, Stream, dictionary};

/// Words of which none may be left.
pub(crate) const TELLTALES: [&str; 12] = [
    "CANARY-GPS",
    "CANARY-XMP",
    "CANARY-IPTC",
    "CANARY-ICC",
    "CANARY-COMMENT",
    "CANARY-THUMBNAIL",
    "CANARY-BEHIND",
    "CANARY-TEXT",
    "CANARY-AUTHOR",
    "CANARY-OLD",
    "CANARY-NOTE",
    "CANARY-PRIVATE",
];

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u16 + 2).to_be_bytes();
    [&[0xFF, marker], &length[..], content].concat()
}

/// EXIF with a direction, and a place where a camera writes where it was.
fn exif(way: u8) -> Vec<u8> {
    let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
    exif.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, way, 0, 0, 0]);
    exif.extend_from_slice(&[0x25, 0x88, 4, 0, 1, 0, 0, 0, 0x26, 0, 0, 0]);
    exif.extend_from_slice(b"\0\0\0\0CANARY-GPS 41.69 44.80");
    exif
}

/// A photograph with `scan` as its entropy-coded data.
fn jpeg_of(way: u8, scan: &[u8]) -> Vec<u8> {
    let frame = [8, 0, 8, 0, 8, 1, 1, 0x11, 0];
    let mut parts = vec![
        vec![0xFF, 0xD8],
        segment(0xE0, b"JFIF\0\x01\x02\x01\0\x48\0\x48\x01\x01CANARY-THUMBNAIL"),
        segment(0xE1, &exif(way)),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>CANARY-XMP</x>"),
        segment(0xE2, b"ICC_PROFILE\0\x01\x01CANARY-ICC"),
        segment(0xED, b"Photoshop 3.0\08BIM CANARY-IPTC"),
        segment(0xEE, b"Adobe\0\x64\0\0\0\0\x01CANARY-PRIVATE"),
        segment(0xFE, b"CANARY-COMMENT"),
        segment(0xDB, &[vec![0], vec![1; 64]].concat()),
        segment(0xC2, &frame),
    ];
    for table in 0..2 {
        parts.push(segment(0xC4, &[&[table][..], &[0; 16]].concat()));
        parts.push(segment(0xDA, &[1, 1, 0, 0, 63, 0]));
        parts.push(scan.to_vec());
    }
    parts.push(vec![0xFF, 0xFF, 0xD9]);
    parts.push(b"CANARY-BEHIND the end, as a film of a moving photograph".to_vec());
    parts.concat()
}

/// A photograph of two scans with stuffed bytes and restart markers, taken with the camera turned.
pub(crate) fn jpeg() -> Vec<u8> {
    jpeg_of(6, &[0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0x00])
}

/// A photograph of about `bytes` bytes.
pub(crate) fn jpeg_of_size(bytes: usize) -> Vec<u8> {
    let scan: Vec<u8> = (0..bytes / 2).map(|at| (at * 7 % 250) as u8).collect();
    jpeg_of(1, &scan)
}

fn png_chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&(content.len() as u32).to_be_bytes()[..], kind, content, b"\0\0\0\0"].concat()
}

/// A picture with texts, a time and a profile.
pub(crate) fn png() -> Vec<u8> {
    [
        b"\x89PNG\r\n\x1A\n".to_vec(),
        png_chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
        png_chunk(b"iCCP", b"CANARY-ICC"),
        png_chunk(b"tEXt", b"Author\0CANARY-TEXT"),
        png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0CANARY-XMP"),
        png_chunk(b"eXIf", b"CANARY-GPS"),
        png_chunk(b"IDAT", b"picture"),
        png_chunk(b"prVt", b"CANARY-PRIVATE"),
        png_chunk(b"IEND", b""),
        b"CANARY-BEHIND".to_vec(),
    ]
    .concat()
}

fn riff_chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let padding = &[0][..content.len() % 2];
    [kind, &(content.len() as u32).to_le_bytes()[..], content, padding].concat()
}

/// A picture in the extended form, with all that it may carry.
pub(crate) fn webp() -> Vec<u8> {
    let chunks = [
        riff_chunk(b"VP8X", &[0b0011_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        riff_chunk(b"ICCP", b"CANARY-ICC"),
        riff_chunk(b"ALPH", b"see"),
        riff_chunk(b"VP8 ", b"picture"),
        riff_chunk(b"EXIF", b"CANARY-GPS"),
        riff_chunk(b"XMP ", b"CANARY-XMP."),
    ]
    .concat();
    let length = (chunks.len() as u32 + 4).to_le_bytes();
    [b"RIFF", &length[..], b"WEBP", &chunks, b"CANARY-BEHIND"].concat()
}

/// A page that says "Hello", with a photograph, a note at its margin, and all that programs add.
fn document() -> Document {
    let mut document = Document::with_version("1.5");
    let metadata = document.add_object(Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        b"<x:xmpmeta>CANARY-XMP</x:xmpmeta>".to_vec(),
    ));
    let content = document.add_object(Stream::new(dictionary! {}, b"BT (Hello) Tj ET".to_vec()));
    let picture = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => 8, "Height" => 8, "ColorSpace" => "DeviceGray",
        "BitsPerComponent" => 8, "Filter" => "DCTDecode",
    };
    let picture = document.add_object(Stream::new(picture, jpeg()));
    let note = dictionary! {
        "Type" => "Annot", "Subtype" => "Text", "Rect" => vec![0.into(), 0.into(), 9.into(), 9.into()],
        "T" => Object::string_literal("CANARY-NOTE"), "Contents" => Object::string_literal("seen"),
        "M" => Object::string_literal("D:20261101"),
    };
    let note = document.add_object(note);
    let pages = document.new_object_id();
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content, "Annots" => vec![note.into()],
        "Resources" => dictionary! { "XObject" => dictionary! { "P" => picture } },
        "PieceInfo" => dictionary! { "Editor" => Object::string_literal("CANARY-PRIVATE") },
    });
    let tree = dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 };
    document.objects.insert(pages, Object::Dictionary(tree));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "Metadata" => metadata });
    let info = document.add_object(dictionary! { "Author" => Object::string_literal("CANARY-AUTHOR") });
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", info);
    document
}

fn saved(mut document: Document) -> Vec<u8> {
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("a vector takes everything");
    bytes
}

/// A document with an earlier revision that said something else.
pub(crate) fn pdf() -> Vec<u8> {
    let mut first = document();
    let old = first.add_object(Object::string_literal("CANARY-OLD"));
    let first = saved(first);
    let before = Document::load_mem(&first).expect("our own document");
    let mut revised = lopdf::IncrementalDocument::create_from(first, before);
    revised.new_document.objects.insert(old, Object::string_literal("new"));
    let mut bytes = Vec::new();
    revised.save_to(&mut bytes).expect("a vector takes everything");
    bytes
}

/// A document whose catalogue says something more.
pub(crate) fn pdf_with(key: &str, value: Object) -> Vec<u8> {
    let mut document = document();
    document.catalog_mut().expect("a catalogue").set(key, value);
    saved(document)
}

/// A document whose photograph lies in it in another way.
pub(crate) fn pdf_packed(pack: impl FnOnce(&mut Document, &mut Stream)) -> Vec<u8> {
    let mut document = document();
    let is_photograph = |object: &Object| object.as_stream().is_ok_and(|stream| stream.dict.has(b"Filter"));
    let found = document.objects.iter().find(|(_, object)| is_photograph(object));
    let (id, mut stream) = found.map(|(id, object)| (*id, object.as_stream().cloned())).expect("it has one");
    let stream = stream.as_mut().expect("a stream");
    pack(&mut document, stream);
    document.objects.insert(id, Object::Stream(stream.clone()));
    saved(document)
}

/// What an action of that kind is in a document.
pub(crate) fn action(kind: &str) -> Object {
    Object::Dictionary(dictionary! { "S" => kind, "F" => Object::string_literal("x") })
}
