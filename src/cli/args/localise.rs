//! Gives every command and argument its words in the editor's language.
//!
//! The words are found by name: `cli-<verb>`, `cli-<verb>-<argument>`, and for what every verb has `cli-<argument>`.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};

use crate::cli::words::Phrases;

/// The same command with our words instead of clap's.
pub(super) fn command(command: Command, phrases: &Phrases) -> Command {
    let version = Arg::new("version").long("version").short('V').action(ArgAction::Version).display_order(905);
    let command = words(command, "", phrases).arg(version.help(phrases.word("cli-version")));
    let command = command.help_template(template(phrases, true)).override_usage(phrases.word("cli-usage"));
    verbs(command, "", phrases)
}

/// The verbs of a command, and theirs; `path` is what stands before them: `new-`.
fn verbs(mut command: Command, path: &str, phrases: &Phrases) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |command| {
            let verb = format!("{path}{name}");
            let own = command.get_positionals().next().is_some() || command.has_subcommands();
            let mut usage = format!("cli-{verb}-usage");
            if !own {
                usage = "cli-verb-usage".to_owned();
            } else if phrases.try_text(&usage, &[]).is_none() {
                usage = format!("cli-{path}text-usage");
            }
            let shown = verb.replace('-', " ");
            let usage = phrases.text(&usage, &[("verb", crate::language::Arg::Text(&shown))]);
            let command = words(command, &verb, phrases).override_usage(usage);
            let template = template(phrases, command.has_subcommands());
            let command = command.help_template(template);
            verbs(command, &format!("{verb}-"), phrases)
        });
    }
    command
}

/// The words of one command and of its own arguments: a verb's own before those that several share.
fn words(command: Command, verb: &str, phrases: &Phrases) -> Command {
    let about = if verb.is_empty() { "cli-about".to_owned() } else { format!("cli-{verb}") };
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).display_order(904);
    let group = verb.split('-').next().unwrap_or_default();
    let prefixes = if verb.is_empty() {
        vec!["cli-".to_owned()]
    } else {
        vec![format!("cli-{verb}-"), format!("cli-{group}-"), "cli-".to_owned()]
    };
    command
        .about(phrases.word(&about))
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .mut_args(|arg| {
            let name = arg.get_id().as_str().replace('_', "-");
            let text = prefixes.iter().find_map(|prefix| phrases.try_text(&format!("{prefix}{name}"), &[]));
            let arg = arg.help(text.unwrap_or_else(|| format!("cli-{name}")));
            if !arg.get_action().takes_values() {
                return arg;
            }
            // What clap would say of defaults and possible values in English stands in our texts.
            let names = arg.get_value_names().unwrap_or_default();
            let names: Vec<String> =
                names.iter().map(|name| phrases.word(&format!("cli-value-{}", name.to_lowercase()))).collect();
            let arg = arg.hide_default_value(true).hide_possible_values(true);
            if names.is_empty() { arg } else { arg.value_names(names) }
        })
        .arg(help.help(phrases.word("cli-help")))
}

fn template(phrases: &Phrases, verbs: bool) -> StyledStr {
    let heading = |id: &str| format!("\u{1b}[1;4m{}\u{1b}[0m", phrases.word(id));
    let mut template = format!("{{about-with-newline}}\n{} {{usage}}\n", heading("cli-heading-usage"));
    if verbs {
        template.push_str(&format!("\n{}\n{{subcommands}}\n", heading("cli-heading-verbs")));
    }
    template.push_str(&format!("\n{}\n{{options}}\n", heading("cli-heading-options")));
    template.into()
}
