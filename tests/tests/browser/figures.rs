//! What a browser loads of each page: `tests/pages/run figures` prints it. The budgets of two of them are asserted.

use serde_json::{Value, json};

use crate::chromium::{Driver, Person};
use crate::site::{pages_for, reads, served, signs_in, stranger};

/// Everything that the open page was loaded from, compressed as well as deflate can (brotli is smaller): the page itself,
/// then all its files, in bytes.
const LOADED: &str = "
    const done = arguments[arguments.length - 1];
    const bytes = async (address) => {
        const body = (await fetch(address)).body.pipeThrough(new CompressionStream('deflate-raw'));
        return (await new Response(body).arrayBuffer()).byteLength;
    };
    const files = performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => !name.endsWith('/events'));
    Promise.all([location.href, ...new Set(files)].map(bytes)).then(done, (error) => done(String(error)));";

/// Cold: the page and all its files; warm: the page alone, for files are kept for good. In kilobytes.
async fn loaded(person: &Person<'_>, address: &str) -> (f64, f64) {
    person.cdp("Network.clearBrowserCache", &json!({}));
    person.goes_to(address).await;
    let found = person.run_to_end(LOADED, &[]).await;
    let bytes: Vec<f64> =
        found.as_array().unwrap_or_else(|| panic!("{found}")).iter().filter_map(Value::as_f64).collect();
    (bytes.iter().sum::<f64>() / 1024.0, bytes[0] / 1024.0)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_pages_load_within_their_budgets() {
    let site = served().await;
    let driver = Driver::start();
    let person = stranger(&driver, &site, "en").await;
    signs_in(&person).await;
    for language in ["ka", "ru", "kk"] {
        reads(&person, language).await;
        for (address, most) in [("/", 90.0), ("/services", 120.0)] {
            let (cold, warm) = loaded(&person, address).await;
            assert!(cold <= most, "{address} in {language} loads {cold:.1} KB, cold");
            assert!(warm <= 8.0, "{address} in {language} loads {warm:.1} KB, warm");
        }
    }
    person.leaves().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "prints a table: `tests/pages/run figures`"]
async fn bytes_of_every_page() {
    let site = served().await;
    let driver = Driver::start();
    let person = stranger(&driver, &site, "en").await;
    signs_in(&person).await;
    for language in ["en", "ru", "ka"] {
        reads(&person, language).await;
        for page in pages_for(true) {
            let (cold, warm) = loaded(&person, &page.address).await;
            println!("{language} {cold:6.1} KB cold {warm:5.1} KB warm  {}", page.address);
        }
    }
    person.leaves().await;
}
