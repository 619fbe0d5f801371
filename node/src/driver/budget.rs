//! How many bytes the engine may be ahead of the disk. A peer that sends faster than the disk takes makes the engine
//! thread wait, then the input queue fill, then the peer's stream stand still; memory stays bounded.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Bytes of commits that are not durable yet, up to a limit.
#[derive(Debug)]
pub(super) struct Budget {
    limit: usize,
    state: Mutex<State>,
    freed: Condvar,
}

#[derive(Debug)]
struct State {
    used: usize,
    closed: bool,
}

/// The store has stopped: nothing will ever be freed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Closed;

impl Budget {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, state: Mutex::new(State { used: 0, closed: false }), freed: Condvar::new() }
    }

    /// Waits until `bytes` fit. What exceeds the whole limit passes alone.
    pub(super) fn take(&self, bytes: usize) -> Result<(), Closed> {
        let full = |state: &mut State| !state.closed && state.used > 0 && state.used + bytes > self.limit;
        let mut state = self.freed.wait_while(self.state(), full).unwrap_or_else(PoisonError::into_inner);
        if state.closed {
            return Err(Closed);
        }
        state.used += bytes;
        Ok(())
    }

    /// Gives `bytes` back.
    pub(super) fn give(&self, bytes: usize) {
        self.state().used -= bytes;
        self.freed.notify_all();
    }

    /// Lets nobody wait any more.
    pub(super) fn close(&self) {
        self.state().closed = true;
        self.freed.notify_all();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Two numbers that are changed in one step each: a panic elsewhere leaves them whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc;
    use std::time::Duration;

    use super::*;

    #[test]
    fn whoever_wants_too_much_waits_until_it_fits() {
        let budget = Arc::new(Budget::new(10));
        budget.take(8).expect("room");
        let (done, taken) = mpsc::channel();
        let waiting = Arc::clone(&budget);
        let thread = std::thread::spawn(move || done.send(waiting.take(3)).expect("the test waits"));
        assert_eq!(taken.recv_timeout(Duration::from_millis(50)), Err(mpsc::RecvTimeoutError::Timeout));
        budget.give(8);
        assert_eq!(taken.recv_timeout(Duration::from_secs(10)), Ok(Ok(())));
        thread.join().expect("no panic");
    }

    #[test]
    fn one_commit_above_the_limit_passes_alone() {
        let budget = Budget::new(10);
        assert_eq!(budget.take(100), Ok(()));
        budget.give(100);
        assert_eq!(budget.take(1), Ok(()));
    }

    #[test]
    fn nobody_waits_for_a_store_that_stopped() {
        let budget = Budget::new(1);
        budget.take(1).expect("room");
        budget.close();
        assert_eq!(budget.take(1), Err(Closed));
    }
}
