//! Names beside circles and on countries, where there is room for them: no name lies on a circle or on another name.

use super::projection::{At, HEIGHT, WIDTH};

/// The height of a line of text, in units.
const LINE: f64 = 15.0;
/// From the middle of a line to its base.
const TO_BASE: f64 = 4.0;
/// Between a circle and its name.
const GAP: f64 = 4.0;
/// The widest that a character is on average, in units: other scripts are wider than Latin.
const WIDE: f64 = 9.0;
const NARROW: f64 = 7.6;

/// On which side of its point a text stands, as SVG's `text-anchor` says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    /// SVG's word for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A text with the point of its base line that it is anchored at.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Label {
    pub(crate) text: String,
    pub(crate) at: At,
    pub(crate) anchor: Anchor,
}

impl Label {
    /// Its place as an attribute, to a tenth of a unit.
    pub(crate) fn x(&self) -> String {
        format!("{:.1}", self.at.x)
    }

    /// Its place as an attribute, to a tenth of a unit.
    pub(crate) fn y(&self) -> String {
        format!("{:.1}", self.at.y)
    }

    /// The room that it takes.
    pub(super) fn room(&self) -> Room {
        let width = width(&self.text);
        let left = match self.anchor {
            Anchor::Start => self.at.x,
            Anchor::Middle => self.at.x - width / 2.0,
            Anchor::End => self.at.x - width,
        };
        let middle = self.at.y - TO_BASE;
        Room { left, top: middle - LINE / 2.0, right: left + width, bottom: middle + LINE / 2.0 }
    }
}

/// An upright box.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Room {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Room {
    pub(super) fn of_circle(at: At, radius: f64) -> Self {
        Self { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius }
    }

    pub(super) fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(super) fn is_in_frame(&self) -> bool {
        self.left >= 0.0 && self.top >= 0.0 && self.right <= WIDTH && self.bottom <= HEIGHT
    }
}

/// How wide a text is at most, in units.
pub(crate) fn width(text: &str) -> f64 {
    let of = |c: char| if c < '\u{400}' { NARROW } else { WIDE };
    text.chars().map(of).sum()
}

/// What is on the map already.
#[derive(Debug, Default)]
pub(crate) struct Labels {
    taken: Vec<Room>,
}

impl Labels {
    /// Nothing may lie on this circle.
    pub(crate) fn keep_off(&mut self, at: At, radius: f64) {
        self.taken.push(Room::of_circle(at, radius));
    }

    /// The name of a circle: to its right, left, below or above, where there is room.
    pub(crate) fn beside(&mut self, at: At, radius: f64, text: &str) -> Option<Label> {
        let label =
            |x: f64, y: f64, anchor| Label { text: text.to_owned(), at: At { x: at.x + x, y: at.y + y }, anchor };
        let middle = LINE / 2.0;
        let sides = [
            label(radius + GAP, TO_BASE, Anchor::Start),
            label(-radius - GAP, TO_BASE, Anchor::End),
            label(0.0, radius + middle + TO_BASE + 2.0, Anchor::Middle),
            label(0.0, -radius - middle + TO_BASE - 2.0, Anchor::Middle),
        ];
        self.first_with_room(sides)
    }

    /// A name around a point, not wider than `most` units.
    pub(crate) fn around(&mut self, at: At, text: &str, most: f64) -> Option<Label> {
        if width(text) > most {
            return None;
        }
        let tries = [0.0, LINE, -LINE];
        let label =
            |down: f64| Label { text: text.to_owned(), at: At { x: at.x, y: at.y + down }, anchor: Anchor::Middle };
        self.first_with_room(tries.map(label))
    }

    fn first_with_room(&mut self, labels: impl IntoIterator<Item = Label>) -> Option<Label> {
        let free = |label: &Label| {
            let room = label.room();
            room.is_in_frame() && !self.taken.iter().any(|taken| taken.meets(&room))
        };
        let found = labels.into_iter().find(free)?;
        self.taken.push(found.room());
        Some(found)
    }
}
