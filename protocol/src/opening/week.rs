//! A week of opening hours as stretches of minutes, from Monday's midnight to the next, by the place's own clocks.

use super::Opening;
use crate::record::service::Hours;

/// Minutes of a day.
const DAY: u16 = 24 * 60;
/// Minutes of a week.
const WEEK: u16 = 7 * DAY;
/// Says that a stretch is one in which it may be open.
const MAYBE: u16 = 1 << 15;

/// A minute of the week, by the place's own clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(u16);

impl Moment {
    /// The moment of a day, 0 being Monday, so many minutes after midnight.
    pub fn new(day: u8, minute: u16) -> Self {
        Self((u16::from(day % 7) * DAY + minute) % WEEK)
    }

    /// The day, 0 being Monday.
    pub fn day(self) -> u8 {
        (self.0 / DAY) as u8
    }

    /// Minutes after midnight.
    pub fn minute(self) -> u16 {
        self.0 % DAY
    }
}

/// From one minute until before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Stretch {
    from: u16,
    to: u16,
}

impl Stretch {
    fn holds(self, minute: u16) -> bool {
        (self.from..self.to).contains(&minute)
    }
}

/// When a place is open in a week, and when it may be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Week {
    open: Vec<Stretch>,
    maybe: Vec<Stretch>,
}

impl Week {
    /// The week that rules of opening hours describe. A rule without days is one of every day.
    pub fn of(rules: &[Hours]) -> Self {
        let mut week = Self::default();
        for rule in rules {
            week.add(rule);
        }
        week.open = joined(week.open);
        week.maybe = joined(week.maybe);
        week
    }

    fn add(&mut self, rule: &Hours) {
        let (from, to, certain) = times(rule);
        let into = if certain { &mut self.open } else { &mut self.maybe };
        let is_of_day = |day: &u16| rule.days.is_empty() || rule.days.iter().any(|named| *named as u16 == *day);
        for midnight in (0..7).filter(is_of_day).map(|day| day * DAY) {
            // What ends after Sunday's midnight ends on Monday.
            let (from, to) = (midnight + from, midnight + to);
            into.push(Stretch { from, to: to.min(WEEK) });
            if to > WEEK {
                into.push(Stretch { from: 0, to: to - WEEK });
            }
        }
    }

    /// Whether it is open at a moment, and until or from when.
    pub(super) fn at(&self, now: Moment) -> Opening {
        if self.maybe.iter().any(|stretch| stretch.holds(now.0)) && !self.is_open(now.0) {
            return Opening::Unknown;
        }
        if self.is_open(now.0) {
            Opening::Open { until: self.closes(now) }
        } else {
            Opening::Closed { opens: self.opens(now) }
        }
    }

    fn is_open(&self, minute: u16) -> bool {
        self.open.iter().any(|stretch| stretch.holds(minute))
    }

    /// When it closes, if it does and nothing uncertain follows.
    fn closes(&self, now: Moment) -> Option<Moment> {
        let end = |minute: u16| self.open.iter().find(|stretch| stretch.holds(minute)).map(|stretch| stretch.to % WEEK);
        let mut until = end(now.0)?;
        // Past Sunday's midnight it goes on in the stretch that begins the week; around the clock it never ends.
        if until == 0 && self.is_open(0) {
            until = end(0)?;
            if until == 0 {
                return None;
            }
        }
        (!self.maybe.iter().any(|stretch| stretch.holds(until))).then_some(Moment(until))
    }

    /// When it opens next, if nothing uncertain comes before.
    fn opens(&self, now: Moment) -> Option<Moment> {
        let ahead = |stretch: &Stretch| (stretch.from + WEEK - now.0) % WEEK;
        let next = self.open.iter().min_by_key(|stretch| ahead(stretch))?;
        let before = self.maybe.iter().any(|stretch| ahead(stretch) < ahead(next));
        (!before).then_some(Moment(next.from))
    }

    /// Appends the stretches: four bytes each, beginning and end.
    pub(super) fn write_to(&self, out: &mut Vec<u8>) {
        let stretches = self.open.iter().map(|stretch| (stretch.from, stretch.to));
        let maybe = self.maybe.iter().map(|stretch| (stretch.from | MAYBE, stretch.to));
        for (from, to) in stretches.chain(maybe) {
            out.extend_from_slice(&from.to_be_bytes());
            out.extend_from_slice(&to.to_be_bytes());
        }
    }

    /// What [`Self::write_to`] wrote.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let (stretches, rest) = bytes.as_chunks::<4>();
        let mut week = Self::default();
        for [a, b, c, d] in stretches {
            let (from, to) = (u16::from_be_bytes([*a, *b]), u16::from_be_bytes([*c, *d]));
            let into = if from & MAYBE == 0 { &mut week.open } else { &mut week.maybe };
            into.push(Stretch { from: from & !MAYBE, to });
        }
        let within = |stretch: &Stretch| stretch.from < stretch.to && stretch.to <= WEEK;
        (rest.is_empty() && week.open.iter().chain(&week.maybe).all(within)).then_some(week)
    }
}

/// From when to when after midnight a rule says that it is open, and whether that is certain. What ends before it
/// begins ends on the next day.
fn times(rule: &Hours) -> (u16, u16, bool) {
    let minute = |minute: u16| minute.min(DAY);
    let weekly = rule
        .freq
        .as_ref()
        .is_none_or(|freq| ["weekly", "daily"].iter().any(|known| freq.as_str().eq_ignore_ascii_case(known)));
    match (rule.opens_min.map(minute), rule.closes_min.map(minute)) {
        (Some(from), Some(to)) if from < to => (from, to, weekly),
        (Some(from), Some(to)) if to < from && from < DAY => (from, to + DAY, weekly),
        // From nine to nine is a slip, or all day: nobody knows.
        (Some(_), Some(_)) | (None, None) => (0, DAY, false),
        (Some(from), None) => (from.min(DAY - 1), DAY, false),
        (None, Some(to)) => (0, to.max(1), false),
    }
}

/// In order, and what touches joined.
fn joined(mut stretches: Vec<Stretch>) -> Vec<Stretch> {
    stretches.sort_unstable();
    let mut joined: Vec<Stretch> = Vec::with_capacity(stretches.len());
    for stretch in stretches {
        match joined.last_mut() {
            Some(last) if stretch.from <= last.to => last.to = last.to.max(stretch.to),
            _ => joined.push(stretch),
        }
    }
    joined
}
