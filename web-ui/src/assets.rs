//! The style sheet, the scripts, the icons and the fonts: compiled in, served under names that contain their hash, kept for good.

mod fonts;

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::failure::Failure;

/// A file under its hashed name.
pub(crate) struct Asset {
    /// The path on the site.
    pub(crate) path: String,
    media_type: &'static str,
    pub(crate) bytes: &'static [u8],
}

impl Asset {
    fn new(name: &str, extension: &str, media_type: &'static str, bytes: &'static [u8]) -> Self {
        let hash = HEXLOWER.encode(&Sha256::digest(bytes)[..8]);
        Self { path: format!("/a/{name}-{hash}.{extension}"), media_type, bytes }
    }
}

const SHEET: &str = concat!(include_str!("../assets/fonts.css"), include_str!("../assets/style.css"));

pub(crate) static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("style", "css", "text/css; charset=utf-8", SHEET.as_bytes()));

pub(crate) static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("live", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/live.js")));

/// For pages on which a draft is written.
pub(crate) static DRAFT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("draft", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/draft.js")));

/// For pages that take files.
pub(crate) static UPLOAD: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("upload", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/upload.js"))
});

/// For the consent that is read aloud.
pub(crate) static ALOUD: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("aloud", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/aloud.js")));

/// For pages that ask the browser for a passkey.
pub(crate) static PASSKEY: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("passkey", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/passkey.js"))
});

/// For the first page of the first run.
pub(crate) static START: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("start", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/start.js")));

/// The base map: outlines of countries, each under its code.
pub(crate) static MAP: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("map", "svg", "image/svg+xml", include_bytes!("../map/map.svg")));

/// For the page with the map.
pub(crate) static MAP_SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("map", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/map.js")));

pub(crate) static ICONS: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("icons", "svg", "image/svg+xml", include_bytes!("../assets/icons.svg")));

/// `GET /a/{name}`.
pub(crate) async fn serve(Path(name): Path<String>) -> Response {
    let all: [&Asset; 10] = [&STYLE, &SCRIPT, &DRAFT, &UPLOAD, &ALOUD, &PASSKEY, &START, &ICONS, &MAP, &MAP_SCRIPT];
    match all.into_iter().find(|asset| asset.path.strip_prefix("/a/") == Some(&name)) {
        Some(asset) => file(asset),
        None => fonts::serve(&name).unwrap_or_else(|| Failure::NotFound.into_response()),
    }
}

/// `GET /favicon.ico`: browsers ask for it by themselves.
pub(crate) async fn favicon() -> Response {
    file(&ICONS)
}

fn file(asset: &'static Asset) -> Response {
    kept(asset.media_type, asset.bytes)
}

/// Bytes whose name changes with them.
fn kept(media_type: &'static str, bytes: &'static [u8]) -> Response {
    let kept = "public, max-age=31536000, immutable";
    let headers = [(header::CONTENT_TYPE, media_type), (header::CACHE_CONTROL, kept)];
    (StatusCode::OK, headers, bytes).into_response()
}
