//! Which part of the map is looked at, and how near. It can be written into an address and read from it.

use std::fmt;
use std::str::FromStr;

use super::projection::{At, HEIGHT, WIDTH, project, unproject};

/// How much nearer each level is than the one before.
const STEP: f64 = 1.5;
/// The nearest level: about 300 metres a pixel.
const NEAREST: u8 = 9;
/// The nearest level that is chosen unasked: a single town shows its surroundings.
const NEAREST_FITTING: u8 = 4;
/// Room that stays around what is fitted, in units: half a label.
const ROOM: f64 = 60.0;

/// A part of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct View {
    level: u8,
    /// On the whole map.
    centre: At,
}

impl View {
    /// All of the map.
    pub(crate) fn whole() -> Self {
        Self { level: 0, centre: At { x: WIDTH / 2.0, y: HEIGHT / 2.0 } }
    }

    /// The nearest view that shows all of these points; the whole map if there is none.
    pub(crate) fn fitting(points: &[At]) -> Self {
        Self::fitting_within(points, 0, NEAREST_FITTING)
    }

    /// The nearest view that shows these points; nearer than this one in any case.
    pub(crate) fn closing_in(self, points: &[At]) -> Self {
        Self::fitting_within(points, (self.level + 1).min(NEAREST), NEAREST)
    }

    fn fitting_within(points: &[At], farthest: u8, nearest: u8) -> Self {
        let Some((low, high)) = bounds(points) else { return Self::whole() };
        let fits = |level: &u8| {
            let scale = scale_of(*level);
            (high.x - low.x) * scale <= WIDTH - 2.0 * ROOM && (high.y - low.y) * scale <= HEIGHT - 2.0 * ROOM
        };
        let level = (farthest..=nearest).rev().find(fits).unwrap_or(farthest);
        Self::new(level, At { x: f64::midpoint(low.x, high.x), y: f64::midpoint(low.y, high.y) })
    }

    /// Never beyond the map's edges.
    fn new(level: u8, centre: At) -> Self {
        let level = level.min(NEAREST);
        let (half_width, half_height) = (WIDTH / 2.0 / scale_of(level), HEIGHT / 2.0 / scale_of(level));
        let x = centre.x.clamp(half_width, WIDTH - half_width);
        let y = centre.y.clamp(half_height, HEIGHT - half_height);
        Self { level, centre: At { x, y } }
    }

    /// How many times larger than on the whole map things are.
    pub(crate) fn scale(self) -> f64 {
        scale_of(self.level)
    }

    /// Whether nothing can be seen nearer.
    pub(crate) fn is_nearest(self) -> bool {
        self.level == NEAREST
    }

    /// Where a point of the whole map is in this view.
    pub(crate) fn place(self, at: At) -> At {
        let scale = self.scale();
        At { x: (at.x - self.centre.x) * scale + WIDTH / 2.0, y: (at.y - self.centre.y) * scale + HEIGHT / 2.0 }
    }

    /// One level nearer, if there is one.
    pub(crate) fn nearer(self) -> Option<Self> {
        (self.level < NEAREST).then(|| Self::new(self.level + 1, self.centre))
    }

    /// One level farther, if there is one.
    pub(crate) fn farther(self) -> Option<Self> {
        (self.level > 0).then(|| Self::new(self.level - 1, self.centre))
    }

    /// Moved by so many units of the view, if there is something there.
    pub(crate) fn moved(self, right: f64, down: f64) -> Option<Self> {
        let scale = self.scale();
        let moved = Self::new(self.level, At { x: self.centre.x + right / scale, y: self.centre.y + down / scale });
        (moved.centre.distance(self.centre) * scale > 1.0).then_some(moved)
    }
}

fn scale_of(level: u8) -> f64 {
    STEP.powi(i32::from(level))
}

/// The corners of the smallest box around the points.
fn bounds(points: &[At]) -> Option<(At, At)> {
    let first = *points.first()?;
    let wider = |(low, high): (At, At), at: &At| {
        (At { x: low.x.min(at.x), y: low.y.min(at.y) }, At { x: high.x.max(at.x), y: high.y.max(at.y) })
    };
    Some(points.iter().fold((first, first), wider))
}

/// Not a view such as `4/41.70/44.80`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct InvalidView;

impl fmt::Display for View {
    /// Level, latitude, longitude.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let centre = unproject(self.centre).ok_or(fmt::Error)?;
        let (lat, lon) = centre.degrees();
        write!(f, "{}/{lat:.2}/{lon:.2}", self.level)
    }
}

impl FromStr for View {
    type Err = InvalidView;

    fn from_str(text: &str) -> Result<Self, InvalidView> {
        let (level, centre) = text.split_once('/').ok_or(InvalidView)?;
        let centre = centre.replacen('/', ",", 1).parse().map_err(|_no_number| InvalidView)?;
        Ok(Self::new(level.parse().map_err(|_no_number| InvalidView)?, project(centre)))
    }
}
