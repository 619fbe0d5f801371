//! The map of services: where things are on it, which of them stand together, and which names have room.
//!
//! Pure functions over spots and numbers. It decides nothing about which services there are, has no texts and knows
//! no page: [`crate::pages`] says what links lead to. The base map is a file of its own, made by `web-ui/map/build.py`.

mod clusters;
mod labels;
mod projection;
mod view;

#[cfg(test)]
mod tests;

pub(crate) use clusters::{Cluster, Place, clusters, radius};
pub(crate) use labels::{Label, Labels};
pub(crate) use projection::{At, HEIGHT, WIDTH, project};
pub(crate) use view::View;

/// Parts of a unit in which the paths of the base map count.
pub(crate) const STEPS: f64 = 8.0;

/// Where the name of a country may stand, and how large the country is in square units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Land {
    /// ISO 3166-1 alpha-2, and the id of its path.
    pub(crate) code: &'static str,
    /// On the whole map.
    pub(crate) at: At,
    pub(crate) area: f64,
}

/// The countries that the base map draws.
pub(crate) fn lands() -> impl Iterator<Item = Land> {
    include_str!("../map/labels.tsv").lines().filter_map(|line| {
        let mut fields = line.split('\t');
        let code = fields.next()?;
        let mut number = || fields.next()?.parse().ok();
        Some(Land { code, at: At { x: number()?, y: number()? }, area: number()? })
    })
}
