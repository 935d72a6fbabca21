//! What the session tells whoever started the preview: a mailbox that keeps only what is still worth telling.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

use super::Happening;
use super::session::Edit;

/// What has happened and nobody has asked for yet.
#[derive(Debug, Default)]
pub(super) struct Mailbox {
    mail: Mutex<Mail>,
    bell: Condvar,
}

#[derive(Debug, Default)]
struct Mail {
    waiting: VecDeque<Happening>,
    closed: bool,
}

impl Mailbox {
    fn lock(&self) -> MutexGuard<'_, Mail> {
        self.mail.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Edits that nobody asks for become one, so that only the newest snapshot is kept; the wish to end waits for nothing.
    pub(super) fn post(&self, happening: Happening) {
        let mut mail = self.lock();
        match happening {
            Happening::Stopped => mail.waiting.push_front(happening),
            Happening::Edited { mut edit, mut took, snapshot } => {
                let unheard = mail.waiting.iter().position(|waiting| matches!(waiting, Happening::Edited { .. }));
                if let Some(Happening::Edited { edit: earlier, took: before, .. }) =
                    unheard.and_then(|at| mail.waiting.remove(at))
                {
                    edit = joined(earlier, edit);
                    took += before;
                }
                mail.waiting.push_back(Happening::Edited { edit, took, snapshot });
            }
            other => mail.waiting.push_back(other),
        }
        drop(mail);
        self.bell.notify_all();
    }

    /// Waits for what happens next; `None` when nothing can happen any more.
    pub(super) fn take(&self) -> Option<Happening> {
        let is_idle = |mail: &mut Mail| mail.waiting.is_empty() && !mail.closed;
        let waited = self.bell.wait_while(self.lock(), is_idle);
        waited.unwrap_or_else(PoisonError::into_inner).waiting.pop_front()
    }

    /// True while the wish to end has been told and not heard.
    pub(super) fn is_stop_unheard(&self) -> bool {
        self.lock().waiting.iter().any(|waiting| matches!(waiting, Happening::Stopped))
    }
}

/// The session's end of the mailbox. It closes with the session's thread, however that ends: nobody waits for a dead one.
pub(super) struct Teller(pub(super) Arc<Mailbox>);

impl Teller {
    pub(super) fn tell(&self, happening: Happening) {
        self.0.post(happening);
    }
}

impl Drop for Teller {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.bell.notify_all();
    }
}

/// Two edits, one after the other, as one.
fn joined(earlier: Edit, later: Edit) -> Edit {
    let Edit { mut changed, mut work, mut timings, mut moved, effect, .. } = earlier;
    changed.extend(later.changed);
    changed.sort_unstable();
    changed.dedup();
    moved.extend(later.moved);
    work.parsed += later.work.parsed;
    work.linked += later.work.linked;
    work.checked += later.work.checked;
    work.compared += later.work.compared;
    work.planned += later.work.planned;
    work.themed += later.work.themed;
    work.worded += later.work.worded;
    for (stage, took) in later.timings {
        match timings.iter_mut().find(|(known, _)| *known == stage) {
            Some((_, sum)) => *sum += took,
            None => timings.push((stage, took)),
        }
    }
    Edit { number: later.number, changed, work, timings, effect: effect.max(later.effect), moved }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::thread;
    use std::time::Duration;

    use super::*;
    use crate::serve::snapshot::Snapshot;

    fn edited(number: u64, path: &str) -> Happening {
        let edit = Edit { number, changed: vec![path.to_owned()], ..Edit::default() };
        let snapshot = Arc::new(Snapshot::empty(Path::new(""), false));
        Happening::Edited { edit, took: Duration::from_millis(1), snapshot }
    }

    #[test]
    fn edits_that_nobody_asks_for_become_one_and_the_end_waits_for_none() {
        let mailbox = Mailbox::default();
        for number in 1..=1000 {
            mailbox.post(edited(number, if number % 2 == 0 { "content/a.md" } else { "content/b.md" }));
        }
        mailbox.post(Happening::Gone);
        mailbox.post(edited(1001, "content/c.md"));
        mailbox.post(Happening::Stopped);
        assert!(mailbox.is_stop_unheard());
        assert!(matches!(mailbox.take(), Some(Happening::Stopped)));
        assert!(!mailbox.is_stop_unheard());
        assert!(matches!(mailbox.take(), Some(Happening::Gone)));
        let Some(Happening::Edited { edit, took, .. }) = mailbox.take() else { panic!("no edit") };
        assert_eq!((edit.number, took), (1001, Duration::from_millis(1001)));
        assert_eq!(edit.changed, ["content/a.md", "content/b.md", "content/c.md"]);
        assert!(mailbox.lock().waiting.is_empty());
    }

    #[test]
    fn a_session_that_breaks_off_is_noticed() {
        let mailbox = Arc::new(Mailbox::default());
        let teller = Teller(mailbox.clone());
        let session = thread::spawn(move || {
            teller.tell(Happening::Back);
            std::panic::resume_unwind(Box::new("a mistake"));
        });
        assert!(matches!(mailbox.take(), Some(Happening::Back)));
        assert!(mailbox.take().is_none());
        assert!(session.join().is_err());
    }
}
