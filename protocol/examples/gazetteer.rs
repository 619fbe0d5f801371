//! Makes the gazetteer's data from lines of towns: `places.py | cargo run -p marshrut-protocol --example gazetteer >
//! places.bin`, in `protocol/gazetteer`.

use std::error::Error;
use std::io::{Read as _, Write as _};

use marshrut_protocol::gazetteer::{Line, encode};

fn main() -> Result<(), Box<dyn Error>> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let lines = text.lines().map(Line::parse).collect::<Result<Vec<_>, _>>()?;
    std::io::stdout().write_all(&encode(&lines))?;
    Ok(())
}
