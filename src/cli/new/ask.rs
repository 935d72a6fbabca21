//! Questions on a terminal: a line out, a line in.
//!
//! No library is used on purpose: those that exist redraw lines and read single keys, which screen readers tell badly.
//! A plain line also leaves Ctrl-C to the system, and nothing has been written by then.

use std::io::{self, BufRead, Write};

use crate::cli::words::Phrases;
use crate::language::Arg;

use super::Refusal;

/// Who asks, or knows that nobody can be asked.
pub(crate) struct Asker<'a> {
    phrases: &'a Phrases,
    talk: Option<Talk<'a>>,
}

/// The two ends of a conversation.
pub(crate) struct Talk<'a> {
    pub(crate) input: &'a mut dyn BufRead,
    pub(crate) output: &'a mut dyn Write,
}

/// What is asked.
#[derive(Debug, Default)]
pub(crate) struct Question<'q> {
    /// The question in words.
    pub(crate) text: String,
    /// The option that answers it beforehand: `--date TIME`.
    pub(crate) flag: &'static str,
    /// What that option said.
    pub(crate) given: Option<&'q str>,
    /// The answer where a person just presses Enter, or where nobody is asked.
    pub(crate) default: Option<String>,
    /// The possible answers and their meaning; a number chooses too.
    pub(crate) choices: Vec<(String, String)>,
}

impl<'a> Asker<'a> {
    /// Without `talk` nobody is asked: a pipe, a script.
    pub(crate) fn new(phrases: &'a Phrases, talk: Option<Talk<'a>>) -> Asker<'a> {
        Asker { phrases, talk }
    }

    /// The answer, checked by `read`, whose error is what to say of a wrong one.
    pub(crate) fn ask<T>(
        &mut self,
        question: &Question<'_>,
        read: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, Refusal> {
        if let Some(given) = question.given {
            return read(given).map_err(|why| Refusal::value(question.flag, why));
        }
        let Some(talk) = &mut self.talk else {
            let Some(default) = &question.default else { return Err(Refusal::missing(question)) };
            return read(default).map_err(|why| Refusal::value(question.flag, why));
        };
        writeln!(talk.output, "{}", question.text)?;
        for (i, (choice, meaning)) in question.choices.iter().enumerate() {
            writeln!(talk.output, "  {}  {choice}  {meaning}", i + 1)?;
        }
        loop {
            let default = question.default.as_deref().filter(|default| !default.is_empty());
            let prompt = default.map(|default| format!("[{default}] ")).unwrap_or_default();
            write!(talk.output, "{prompt}> ")?;
            talk.output.flush()?;
            let Some(line) = line(talk.input)? else {
                writeln!(talk.output)?;
                return Err(Refusal::said("new-ended", &[]));
            };
            let answer = question.chosen(&line);
            let Some(answer) = answer.filter(|answer| !answer.is_empty()).or(question.default.as_deref()) else {
                writeln!(talk.output, "{}", self.phrases.word("new-needed"))?;
                continue;
            };
            match read(answer) {
                Ok(value) => return Ok(value),
                Err(why) => writeln!(talk.output, "{why}")?,
            }
        }
    }

    /// A word of the program.
    pub(crate) fn word(&self, id: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg)> = args.iter().map(|(name, value)| (*name, Arg::Text(value))).collect();
        self.phrases.text(id, &args)
    }
}

impl Question<'_> {
    /// What a line means: a choice by its number, or the line itself.
    fn chosen<'l>(&'l self, line: &'l str) -> Option<&'l str> {
        let number = line.trim().parse::<usize>().ok().filter(|_| !self.choices.is_empty());
        let choice = number.and_then(|number| self.choices.get(number.checked_sub(1)?));
        Some(choice.map_or(line.trim(), |(choice, _)| choice))
    }
}

/// A line without its end; `None` when the person has closed the input (Ctrl-D).
fn line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned()))
}
