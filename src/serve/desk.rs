//! The preview's own pages: the overview at `/_visnyk/`, two languages side by side, the panel with what is wrong.
//!
//! Plain HTML from templates that are compiled in and escape by themselves; every word comes from the program's own.

use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::preview::Preview;
use super::voice::Voice;
use crate::base::time::LocalTime;
use crate::language::{Arg, Args};
use crate::pipeline::Weighed;

mod asked;
mod findings;
mod overview;
mod sheets;

pub(super) use asked::Asked;

/// The style of the preview's own pages.
pub(super) const LOOK: &str = include_str!("desk/look.css");

const TEMPLATES: [(&str, &str); 8] = [
    ("frame.html", include_str!("desk/frame.html")),
    ("counts.html", include_str!("desk/counts.html")),
    ("findings.html", include_str!("desk/findings.html")),
    ("overview.html", include_str!("desk/overview.html")),
    ("compare.html", include_str!("desk/compare.html")),
    ("panel.html", include_str!("desk/panel.html")),
    ("notice.html", include_str!("desk/notice.html")),
    ("failed.html", include_str!("desk/failed.html")),
];

/// Draws the preview's own pages in the editor's language.
pub(super) struct Desk {
    tera: Tera,
    voice: Arc<dyn Voice>,
}

impl Desk {
    /// The pages, spoken by a voice.
    pub(super) fn new(voice: Arc<dyn Voice>) -> Result<Desk, tera::Error> {
        let mut tera = Tera::new();
        let speaker = voice.clone();
        tera.register_function("t", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
            let id = kwargs.must_get::<&str>("key")?;
            let given = kwargs.iter().filter_map(|(name, value)| Some((name.as_str()?, argument(value)?)));
            let args: Vec<(&str, Arg)> = given.filter(|(name, _)| *name != "key").collect();
            Ok(speaker.text(id, &args))
        });
        tera.add_raw_templates(TEMPLATES)?;
        Ok(Desk { tera, voice })
    }

    /// A phrase.
    pub(super) fn text(&self, id: &str, args: &Args) -> String {
        self.voice.text(id, args)
    }

    /// A phrase that needs no values.
    pub(super) fn word(&self, id: &str) -> String {
        self.voice.text(id, &[])
    }

    /// A time as the editor reads it.
    fn time(&self, at: LocalTime) -> String {
        match at.time {
            Some(time) => self.voice.formats().date_time(at.date, time),
            None => self.voice.formats().date(at.date),
        }
    }

    fn draw(&self, template: &str, view: &impl Serialize) -> String {
        let drawn = Context::from_serialize(view).and_then(|mut context| {
            context.insert("lang", self.voice.lang().as_str());
            self.tera.render(template, &context)
        });
        // The templates are ours and a test draws each, so this is read by nobody but us.
        drawn.unwrap_or_else(|error| format!("<pre>{}</pre>", error.to_string().replace('<', "&lt;")))
    }

    /// The page that says that one of the preview's own is not there, perhaps only at the time that is looked at.
    pub(super) fn nothing(&self, asked: &Asked) -> String {
        #[derive(Serialize)]
        struct View {
            title: String,
            at: Option<String>,
        }
        self.draw("notice.html", &View { title: self.word("serve-no-page"), at: asked.at.map(|at| self.time(at)) })
    }

    /// The page in the place of one that could not be drawn.
    pub(super) fn failed(&self, preview: &Preview, findings: &[Weighed]) -> String {
        #[derive(Serialize)]
        struct View {
            title: String,
            list: findings::List,
        }
        let list = findings::list(&*self.voice, preview, findings, &findings::First::default());
        self.draw("failed.html", &View { title: self.word("serve-failed"), list })
    }
}

fn argument(value: &Value) -> Option<Arg<'_>> {
    value.as_str().map(Arg::Text).or_else(|| value.as_i64().map(Arg::Number))
}

#[cfg(test)]
mod tests;
