//! Gives every command and argument its words in the editor's language.
//!
//! The words are found by name: `cli-<verb>`, `cli-<verb>-<argument>`, and for what every verb has `cli-<argument>`.

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command};

use crate::cli::words::Phrases;

/// The same command with our words instead of clap's.
pub(super) fn command(command: Command, phrases: &Phrases) -> Command {
    let verbs: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    let version = Arg::new("version").long("version").short('V').action(ArgAction::Version).display_order(905);
    let mut command = words(command, "", phrases).arg(version.help(phrases.word("cli-version")));
    command = command.help_template(template(phrases, true)).override_usage(phrases.word("cli-usage"));
    for verb in verbs {
        command = command.mut_subcommand(&verb, |command| {
            let positional = command.get_positionals().next().is_some();
            let usage = if positional { format!("cli-{verb}-usage") } else { "cli-verb-usage".to_owned() };
            let usage = phrases.text(&usage, &[("verb", crate::language::Arg::Text(&verb))]);
            words(command, &verb, phrases).help_template(template(phrases, false)).override_usage(usage)
        });
    }
    command
}

/// The words of one command and of its own arguments.
fn words(command: Command, verb: &str, phrases: &Phrases) -> Command {
    let about = if verb.is_empty() { "cli-about".to_owned() } else { format!("cli-{verb}") };
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).display_order(904);
    let prefix = if verb.is_empty() { "cli-".to_owned() } else { format!("cli-{verb}-") };
    command
        .about(phrases.word(&about))
        .mut_args(|arg| {
            let name = arg.get_id().as_str().replace('_', "-");
            let own = phrases.try_text(&format!("{prefix}{name}"), &[]);
            let text = own.unwrap_or_else(|| phrases.word(&format!("cli-{name}")));
            let arg = arg.help(text);
            if !arg.get_action().takes_values() {
                return arg;
            }
            // What clap would say of defaults and possible values in English stands in our texts.
            let value = arg.get_value_names().and_then(|names| names.first()).map(|name| name.to_lowercase());
            let arg = arg.hide_default_value(true).hide_possible_values(true);
            match value {
                Some(value) => arg.value_name(phrases.word(&format!("cli-value-{value}"))),
                None => arg,
            }
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
