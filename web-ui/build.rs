//! Packs the message catalogue: for each directory under `locales` one compressed blob of all its files, and a table of
//! them for `src/texts/catalogue.rs`. A language that nobody uses costs its few kilobytes of the program and no memory.
//! Lists the fonts of the pages for `src/assets/fonts.rs`.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use flate2::Compression;
use flate2::write::ZlibEncoder;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed=fonts/pages");
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut packed = Vec::new();
    for directory in sorted(Path::new("locales"))? {
        let file = out.join(format!("{}.z", name(&directory)?));
        fs::write(&file, compressed(&text(&directory)?)?)?;
        packed.push((name(&directory)?, file));
    }
    fs::write(out.join("catalogues.rs"), table(&packed)?)?;
    let fonts = sorted(&PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?).join("fonts/pages"))?;
    let named = fonts.into_iter().map(|font| Ok((name(&font)?, font)));
    fs::write(out.join("fonts.rs"), table(&named.collect::<Result<Vec<_>, Box<dyn Error>>>()?)?)?;
    Ok(())
}

fn name(path: &Path) -> Result<String, Box<dyn Error>> {
    Ok(path.file_name().and_then(|name| name.to_str()).ok_or("a name in ASCII")?.to_owned())
}

/// Rust source of a list of names and the bytes of files.
fn table(files: &[(String, PathBuf)]) -> Result<String, Box<dyn Error>> {
    let mut table = String::from("&[\n");
    for (name, path) in files {
        writeln!(table, "    ({name:?}, include_bytes!({path:?})),")?;
    }
    Ok(table + "]\n")
}

/// What a directory holds, by name, so that the same sources give the same program.
fn sorted(directory: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() || path.extension().is_some_and(|extension| extension == "ftl" || extension == "woff2") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// All files of a language, one after the other.
fn text(directory: &Path) -> Result<String, Box<dyn Error>> {
    let mut whole = String::new();
    for file in sorted(directory)? {
        whole.push_str(&fs::read_to_string(&file)?);
        whole.push('\n');
    }
    Ok(whole)
}

fn compressed(text: &str) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes())?;
    Ok(encoder.finish()?)
}
