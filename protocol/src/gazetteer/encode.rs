//! Writes the gazetteer's data from lines of towns. Used when the data is made, never by a node.

use std::collections::BTreeSet;

use super::{BLOCK, MAGIC};
use crate::catalogue::sound_of_name;
use crate::spot::Spot;
use crate::text::Country;

/// A town as `protocol/gazetteer/places.py` writes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its country.
    pub country: Country,
    /// Where it is.
    pub spot: Spot,
    /// In Latin, Russian, Georgian and Armenian letters; empty where it is not known for certain.
    pub labels: [String; 4],
    /// What finds it.
    pub names: Vec<String>,
}

/// A line that is not a town.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not country, latitude, longitude, four labels and names: {0}")]
pub struct NotALine(String);

impl Line {
    /// Reads a line: fields with tabs between them, names with `|`.
    pub fn parse(line: &str) -> Result<Self, NotALine> {
        Self::of(&line.split('\t').collect::<Vec<_>>()).ok_or_else(|| NotALine(line.to_owned()))
    }

    fn of(fields: &[&str]) -> Option<Self> {
        let [country, lat, lon, latin, russian, georgian, armenian, names] = *fields else { return None };
        Some(Self {
            country: Country::new(country).ok()?,
            spot: Spot::new(lat.parse().ok()?, lon.parse().ok()?).ok()?,
            labels: [latin, russian, georgian, armenian].map(str::to_owned),
            names: names.split('|').map(str::to_owned).collect(),
        })
    }
}

/// The data of these towns, the most populous first. What does not fit is left out: towns beyond 65,535, labels and
/// names beyond 255 bytes.
pub fn encode(lines: &[Line]) -> Vec<u8> {
    let lines = &lines[..lines.len().min(usize::from(u16::MAX))];
    let (mut rows, mut labels) = (Vec::new(), Vec::new());
    let mut by_spot: Vec<usize> = (0..lines.len()).collect();
    by_spot.sort_by_key(|rank| lines[*rank].spot);
    for line in by_spot.iter().map(|rank| &lines[*rank]) {
        rows.extend_from_slice(&line.spot.lat_centi.to_le_bytes());
        rows.extend_from_slice(&line.spot.lon_centi.to_le_bytes());
        rows.extend_from_slice(line.country.as_str().as_bytes());
        rows.extend_from_slice(&(labels.len() as u32).to_le_bytes());
        line.labels.iter().for_each(|label| push_short(&mut labels, label.as_bytes()));
    }
    let mut numbers = vec![0u16; lines.len()];
    by_spot.iter().zip(0..).for_each(|(rank, number)| numbers[*rank] = number);
    let (offsets, names) = encode_names(&sounds(lines), &numbers);
    let head = [lines.len(), offsets.len() / 4, labels.len()].map(|number| (number as u32).to_le_bytes());
    [&MAGIC[..], head.as_flattened(), &rows, &labels, &offsets, &names].concat()
}

/// Text with its length before it; nothing if it is too long.
fn push_short(out: &mut Vec<u8>, text: &[u8]) {
    let text = if text.len() <= usize::from(u8::MAX) { text } else { &[] };
    out.push(text.len() as u8);
    out.extend_from_slice(text);
}

/// Every sound with the rank of its town, in order: one spelling in four scripts is one sound.
fn sounds(lines: &[Line]) -> BTreeSet<(Vec<u8>, usize)> {
    let ranked = lines.iter().enumerate();
    let named = ranked.flat_map(|(rank, line)| line.names.iter().map(move |name| (sound_of_name(name), rank)));
    named.filter(|(sound, _)| !sound.is_empty() && sound.len() <= usize::from(u8::MAX)).collect()
}

/// The offsets of the blocks, and the blocks; `numbers` are those of towns by their rank.
fn encode_names(sounds: &BTreeSet<(Vec<u8>, usize)>, numbers: &[u16]) -> (Vec<u8>, Vec<u8>) {
    let (mut offsets, mut names) = (Vec::new(), Vec::new());
    let mut before: &[u8] = &[];
    for (at, (sound, rank)) in sounds.iter().enumerate() {
        if at % BLOCK == 0 {
            offsets.extend_from_slice(&(names.len() as u32).to_le_bytes());
            before = &[];
        }
        let shared = before.iter().zip(sound).take_while(|(a, b)| a == b).count();
        names.push(shared as u8);
        push_short(&mut names, &sound[shared..]);
        names.extend_from_slice(&numbers[*rank].to_le_bytes());
        before = sound;
    }
    (offsets, names)
}
