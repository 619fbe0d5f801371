//! Files that the API sends and the browser saves: passed on as they come, with the headers that say what they are.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// Headers of a file that go on to the browser.
const PASSED_ON: [HeaderName; 5] = [
    header::CONTENT_TYPE,
    header::CONTENT_LENGTH,
    header::CONTENT_DISPOSITION,
    header::CONTENT_SECURITY_POLICY,
    header::CACHE_CONTROL,
];

/// The file with its own headers, and none that concern the API alone.
pub(super) fn passed_on(file: Response<Body>) -> Response {
    let (mut parts, body) = file.into_parts();
    let kept: Vec<_> = PASSED_ON.iter().filter_map(|name| Some((name.clone(), parts.headers.remove(name)?))).collect();
    parts.headers.clear();
    parts.headers.extend(kept);
    Response::from_parts(parts, body)
}

/// The same, to be saved under that name.
pub(super) fn called(name: &'static str, mut file: Response) -> Response {
    if let Ok(saved) = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")) {
        file.headers_mut().insert(header::CONTENT_DISPOSITION, saved);
    }
    file
}
