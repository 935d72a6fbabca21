//! Shows on a terminal how far a long stage has come.
//!
//! Most stages are over before anybody could read their name, so one is shown only when it has lasted half a second.
//! In pipes and with `--quiet` nothing is ever drawn.

use std::borrow::Cow;
use std::io::{self, IsTerminal};
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::words::Phrases;

/// How long a stage must last before it is shown.
const PATIENCE: Duration = Duration::from_millis(500);
const FRAME: Duration = Duration::from_millis(100);

/// Whether stages are shown at all.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    drawn: bool,
}

/// A stage that is under way; dropping it clears its line.
#[derive(Debug)]
pub struct Stage {
    shown: Option<Shown>,
}

#[derive(Debug)]
struct Shown {
    bar: ProgressBar,
    over: Sender<()>,
    painter: JoinHandle<()>,
}

impl Progress {
    /// Stages are shown when standard error is a terminal that can move its cursor, unless the user wants quiet.
    pub fn new(quiet: bool) -> Progress {
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Progress { drawn: !quiet && !dumb && io::stderr().is_terminal() }
    }

    /// Whether anything is shown; where it is not, steps need not be told.
    pub fn is_shown(&self) -> bool {
        self.drawn
    }

    /// Begins a stage (`walk`, `parse`, `render` …, named by the message `stage-<name>`) of so many steps, where that
    /// is known.
    pub fn stage(&self, phrases: &Phrases, name: &str, steps: Option<usize>) -> Stage {
        if !self.drawn {
            return Stage { shown: None };
        }
        Stage { shown: Shown::new(phrases.word(&format!("stage-{name}")), steps) }
    }
}

impl Stage {
    /// Says that so many more steps are done. Any thread may say so.
    pub fn advance(&self, steps: usize) {
        if let Some(shown) = &self.shown {
            shown.bar.inc(steps as u64);
        }
    }
}

impl Shown {
    fn new(name: String, steps: Option<usize>) -> Option<Shown> {
        let bar = match steps {
            Some(steps) => ProgressBar::with_draw_target(Some(steps as u64), ProgressDrawTarget::hidden()),
            None => ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden()),
        };
        let template = if steps.is_some() { "{msg} {wide_bar} {human_pos}/{human_len}" } else { "{msg} {spinner}" };
        bar.set_style(ProgressStyle::with_template(template).ok()?);
        bar.set_message(Cow::Owned(name));
        let (over, is_over) = channel();
        let painted = bar.clone();
        // The painter alone touches the terminal; it ends when the stage does.
        let painter = thread::Builder::new().spawn(move || {
            let mut wait = PATIENCE;
            while is_over.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                if wait == PATIENCE {
                    painted.set_draw_target(ProgressDrawTarget::stderr());
                    wait = FRAME;
                }
                painted.tick();
            }
            painted.finish_and_clear();
        });
        Some(Shown { bar, over, painter: painter.ok()? })
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(Shown { bar: _, over, painter }) = self.shown.take() {
            drop(over);
            // A painter that panicked has left nothing to wait for.
            let _ = painter.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Lang;

    #[test]
    fn nothing_is_drawn_elsewhere_than_on_a_terminal() {
        let Some(lang) = Lang::parse("en") else { return };
        let (phrases, _) = Phrases::load(lang, Vec::new());
        let stage = Progress::new(true).stage(&phrases, "parse", Some(3));
        assert!(stage.shown.is_none());
        stage.advance(3);
    }
}
