//! The program: what is asked on the command line, and what is answered.
//!
//! Everything that is printed is printed here, and the library below prints nothing: it returns diagnostics and
//! errors without words. The words themselves stand in `locales/<lang>/visnyk.ftl`, so no sentence is written in Rust.

pub mod args;
pub mod words;
pub mod report;
pub mod progress;
pub mod fields;
mod contrast;
mod import;
mod new;
mod run;
mod schema;
mod serve;
mod translations;
mod vocabulary;

use std::ffi::OsString;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{ExitCode, Termination};
use std::sync::Arc;

use args::{Asked, Verb};
use report::{Finding, Format, Look};
use words::Phrases;

use crate::base::Lang;
use crate::language::FtlFile;
use crate::pipeline;

/// How the program ends. Scripts rely on the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Ok = 0,
    /// The content has errors: their authors can mend them.
    Content = 1,
    /// The world failed (a disk, a port), or the command itself could not be understood.
    World = 2,
}

impl Termination for Exit {
    fn report(self) -> ExitCode {
        ExitCode::from(self as u8)
    }
}

/// The whole program; the first of `argv` is its name.
pub fn main(argv: Vec<OsString>) -> Exit {
    match answer(argv) {
        Ok(exit) => exit,
        // Whoever read our output (`| head`) has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Ok,
        // Nothing can be printed any more, so the number must say it.
        Err(_) => Exit::World,
    }
}

fn answer(argv: Vec<OsString>) -> io::Result<Exit> {
    let (lang, root) = args::language_and_root(&argv);
    let spoken = words::spoken(&root);
    let site_lang = || pipeline::site_config(&root)?.languages.first().copied();
    let lang = words::choose(lang.as_deref(), |name| std::env::var(name).ok(), site_lang, &spoken);
    let phrases = phrases(lang, &root)?;
    let args = match args::parse(argv, &phrases, &spoken) {
        Asked::Run(args) => args,
        Asked::Print(text) => {
            write!(anstream::stdout().lock(), "{text}")?;
            return Ok(Exit::Ok);
        }
        Asked::Refuse(text) => {
            write!(anstream::stderr().lock(), "{text}")?;
            return Ok(Exit::World);
        }
    };
    let asked = run::Asked { root: &args.root, quiet: args.quiet };
    match &args.verb {
        Verb::Build(build) => run::build(&asked, build, &phrases),
        Verb::Check(check) => run::check(&asked, check, &phrases),
        Verb::Serve(serve) => serve::serve(&asked, serve, phrases),
        Verb::Schema(what) => schema::write(&asked, what, &phrases),
        Verb::Contrast(what) => contrast::contrast(&asked, what, &phrases),
        Verb::Translations(what) => translations::translations(&asked, what, &phrases),
        Verb::Words(what) => vocabulary::words(&asked, what, &phrases),
        Verb::Import(what) => import::import(&asked, what, &phrases),
        Verb::New(what) => new::new(&args.root, what, &phrases),
        Verb::Fields(what) => {
            let out = &mut io::stdout().lock();
            let found = fields::fields(out, &phrases, Look::of_stdout(), fields::TABLES, what.kind.as_deref())?;
            Ok(if found { Exit::Ok } else { Exit::World })
        }
    }
}

/// The program's words; what is wrong with the site's own is said at once.
fn phrases(lang: Lang, root: &Path) -> io::Result<Phrases> {
    let path = format!("locales/{lang}/visnyk.ftl");
    let own = fs::read_to_string(root.join(&path)).ok().map(|text| FtlFile { path: path.into(), text });
    let (phrases, diagnostics) = Phrases::load(lang, own.into_iter().collect());
    if !diagnostics.is_empty() {
        let weigh = |diagnostic| Finding::new(diagnostic, crate::base::Severity::Warning);
        let findings: Vec<Finding> = diagnostics.into_iter().map(weigh).collect();
        let sources = |path: &str| fs::read(root.join(path)).ok().map(Arc::from);
        report::findings(&mut io::stderr(), &phrases, Format::Text, Look::of_stderr(), &findings, &sources)?;
    }
    Ok(phrases)
}
