//! The projection: Albers' conic, which keeps areas equal (Snyder, Map Projections, USGS 1987, section 14), with its
//! centre at 45° E 52° N, on a sphere. `web-ui/map/build.py` draws the base map with the same numbers.

use marshrut_protocol::spot::Spot;

/// The width of the map in units; of the whole map, one is a pixel.
pub(crate) const WIDTH: f64 = 960.0;
/// The height of the map in units.
pub(crate) const HEIGHT: f64 = 520.0;

const CENTRE_LON: f64 = 45.0;
const CENTRE_LAT: f64 = 52.0;
const PARALLELS: (f64, f64) = (40.0, 62.0);
/// The globe's radius in units, and where the centre is.
const SCALE: f64 = 560.0;
const LEFT: f64 = 405.0;
const TOP: f64 = 302.0;

/// A point, in units to the right and down.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct At {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

impl At {
    /// How far it is to another point.
    pub(crate) fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// The cone: its constant, and Snyder's C.
fn cone() -> (f64, f64) {
    let (south, north) = (PARALLELS.0.to_radians(), PARALLELS.1.to_radians());
    let n = f64::midpoint(south.sin(), north.sin());
    (n, south.cos().powi(2) + 2.0 * n * south.sin())
}

/// How far a parallel is from the cone's tip, in radii.
fn reach(lat: f64) -> f64 {
    let (n, c) = cone();
    (c - 2.0 * n * lat.to_radians().sin()).max(0.0).sqrt() / n
}

/// Where a spot is on the whole map.
pub(crate) fn project(spot: Spot) -> At {
    let (lat, lon) = spot.degrees();
    let turn = cone().0 * ((lon - CENTRE_LON + 180.0).rem_euclid(360.0) - 180.0).to_radians();
    let reach_here = reach(lat);
    At { x: LEFT + SCALE * reach_here * turn.sin(), y: TOP - SCALE * (reach(CENTRE_LAT) - reach_here * turn.cos()) }
}

/// The spot at a point of the map; `None` off the globe.
pub(crate) fn unproject(at: At) -> Option<Spot> {
    let (n, c) = cone();
    let (x, y) = ((at.x - LEFT) / SCALE, reach(CENTRE_LAT) - (TOP - at.y) / SCALE);
    let sine = (c - (x.hypot(y) * n).powi(2)) / (2.0 * n);
    let lat = (-1.0..=1.0).contains(&sine).then(|| sine.asin().to_degrees())?;
    let lon = CENTRE_LON + (x.atan2(y) / n).to_degrees();
    let lon = (lon + 180.0).rem_euclid(360.0) - 180.0;
    // A float's cast saturates; what is off the globe is refused.
    Spot::new((lat * 100.0).round() as i16, (lon * 100.0).round() as i16).ok()
}
