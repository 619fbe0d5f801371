//! For how long things are kept: the terms that people are told, in one place for what keeps them and what tells them.

use crate::mailbox::KEPT_FOR;
use crate::referral::attachment::ONE_TIME_LIFETIME;
use crate::time::Span;

/// Content of a referral is destroyed so long after it was closed.
pub const CLOSED_CONTENT: Span = Span::days(30);
/// It can be kept so long from now at most; then somebody has to want it again.
pub const KEPT_LONGER: Span = Span::days(366);
/// One-time files are destroyed on both sides so long after they were sent or received.
pub const ONE_TIME_FILES: Span = ONE_TIME_LIFETIME;
/// A mailbox keeps a sealed message at most so long.
pub const IN_MAILBOXES: Span = KEPT_FOR;
/// A question about capacity is forgotten so long after it was asked.
pub const CAPACITY_QUESTIONS: Span = Span::days(90);
/// Records of the audit log that are kept at most: about 23 MB, years of work. Beyond that the older half is dropped.
pub const AUDIT_RECORDS: usize = 100_000;
