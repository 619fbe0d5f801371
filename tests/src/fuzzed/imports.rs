//! Files of others: HSDS as JSON, JSON Lines or CSV, and FHIR bundles.

use marshrut_protocol::fhir;
use marshrut_protocol::hsds::{
    ExportAudience, ExportFormat, ExportItem, Format, ImportOptions, Imported, Importer, MAX_RECORD_BYTES, export,
};
use marshrut_protocol::id::OrgId;
use marshrut_protocol::record::Record;
use marshrut_protocol::record::service::Service;
use marshrut_protocol::text::Lang;

use super::{NOW, choose};

const PUBLISHER: OrgId = OrgId([7; 32]);
/// How many kinds of bytes there are.
pub(super) const READERS: u8 = 4;

/// However the bytes are cut, the same comes out; what comes out can be published, and survives our own format.
pub fn imports(bytes: &[u8]) {
    match choose(bytes, READERS) {
        Some((0, file)) => bundle(file),
        Some((reader, file)) => {
            let format = [Format::Auto, Format::JsonLines, Format::Csv][usize::from(reader - 1) % 3];
            services(file, format);
        }
        None => {}
    }
}

fn read(file: &[u8], piece: usize, format: Format) -> Vec<Imported> {
    let language = Lang::new("en").expect("a tag");
    let mut importer = Importer::new(ImportOptions { format, ..ImportOptions::new(PUBLISHER, language) });
    let mut all = Vec::new();
    for piece in file.chunks(piece) {
        all.extend(importer.push(piece));
        assert!(importer.held_bytes() <= MAX_RECORD_BYTES + piece.len(), "it holds more than a record");
    }
    all.extend(importer.finish());
    all
}

fn services(file: &[u8], format: Format) {
    let whole = read(file, file.len().max(1), format);
    assert_eq!(whole, read(file, 7, format), "it depends on where the bytes are cut");
    for imported in &whole {
        if let Imported::Record { service, .. } = imported {
            publishable(service);
        }
    }
}

fn publishable(service: &Service) {
    let record = Record::Service(Box::new(service.clone()));
    let body = record.encode().expect("an imported service can be written");
    assert!(body.len() <= marshrut_protocol::entry::MAX_BODY, "longer than an entry may be");
    let read = Record::read(record.kind().code(), marshrut_protocol::commit::LogClass::Services, &body);
    assert_eq!(read, Ok(Some(record)));
    let language = Lang::new("en").expect("a tag");
    let item = ExportItem { publisher: PUBLISHER, publisher_name: "Tbilisi", service, language: &language };
    let ours = export(&[item], ExportAudience::Organisation(PUBLISHER), ExportFormat::HsdsLines);
    let again = self::read(ours.as_bytes(), ours.len().max(1), Format::JsonLines);
    let ids = again.iter().filter_map(|imported| match imported {
        Imported::Record { service, .. } => Some(service.id),
        Imported::Problem(_) => None,
    });
    assert!(ids.eq([service.id]), "our own export was not read back: {again:?}");
}

fn bundle(file: &[u8]) {
    let (one, other) = (fhir::import(file, None, NOW), fhir::import(file, Some(PUBLISHER), NOW));
    assert_eq!(one.is_ok(), other.is_ok(), "whom it is addressed to decides about the consent only");
    let (Ok(one), Ok(other)) = (one, other) else { return };
    assert!(other.notes.len() < file.len() + 64, "more notes than bytes");
    if one.receiver == Some(PUBLISHER) {
        assert_eq!(one, other);
    }
}
