//! The site against an earlier state of it, in a folder and in a commit.

use std::fs;
use std::path::Path;
use std::process::Command;

use expect_test::{Expect, expect};
use visnyk::base::Diagnostic;
use visnyk::pipeline::{self, Error, HistoryError, Since, Unwatched};

use crate::workshop::Workshop;

const NEWS: &str =
    "---\ntitle: Назва\ndate: 2026-05-01\ncategory: reform\nlead: Коротко.\n---\nПрийом о 9:00, місць 40.\n";

fn workshop() -> Workshop {
    let workshop = Workshop::new("");
    for name in ["a.uk", "b.uk", "b.en", "gone.uk", "later.uk"] {
        let date = if name == "later.uk" { "2026-09-01" } else { "2026-05-01" };
        workshop.write(&format!("content/news/{name}.md"), NEWS.replace("2026-05-01", date));
    }
    workshop.write("content/pages/old.uk.md", "---\ntitle: Сторінка\naliases: [/uk/older/]\n---\nТекст.\n");
    workshop.write("content/files/plan.txt", "план");
    workshop
}

/// What an editor then does: mends a comma, changes words with and without an update, moves and removes.
fn edit(workshop: &Workshop) {
    workshop.write("content/news/a.uk.md", NEWS.replace("9:00, місць", "10:00; місць"));
    workshop.write("content/news/b.uk.md", NEWS.replace("9:00, місць", "9:00  – місць"));
    let update = "updates: [{date: 2026-05-20, kind: correction, note: Уточнено час}]\n---\nПрийом о 11";
    workshop.write("content/news/b.en.md", NEWS.replace("---\nПрийом о 9", update));
    workshop.write("content/news/later.uk.md", NEWS.replace("2026-05-01", "2026-09-01").replace("40", "41"));
    for name in ["news/gone.uk.md", "files/plan.txt", "pages/old.uk.md"] {
        fs::remove_file(workshop.root().join("content").join(name)).expect("a file");
    }
    workshop.write("content/pages/new.uk.md", "---\ntitle: Сторінка\naliases: [/uk/old/]\n---\nТекст.\n");
}

fn line(problem: &Diagnostic) -> String {
    let args: String = problem.args.iter().map(|(name, value)| format!(" {name}={value}")).collect();
    format!("{} {}{args}\n", problem.place.path, problem.rule.code)
}

#[track_caller]
fn check(workshop: &Workshop, since: &Since, expected: Expect) {
    let outcome = pipeline::check_since(&workshop.options(), since, &Unwatched).expect("an earlier state");
    let about = outcome.findings.iter().map(|(problem, _)| problem);
    let about = about
        .filter(|problem| ["address-gone", "changed-silently", "record-changed-silently"].contains(&problem.rule.code));
    expected.assert_eq(&about.map(line).collect::<String>());
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let goal = to.join(path.file_name().expect("a name"));
        match path.is_dir() {
            true => copy(&path, &goal),
            false => drop(fs::copy(&path, &goal).expect("a file")),
        }
    }
}

fn git(root: &Path, args: &[&str]) {
    let identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];
    let mut command = Command::new("git");
    command.arg("-C").arg(root).args(identity).args(args).env("GIT_COMMITTER_DATE", "2026-05-10T12:00:00Z");
    let output = command.output().expect("git");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// What [`edit`] did is found, whatever the earlier state is kept in.
fn check_edited(workshop: &Workshop, since: &Since) {
    edit(workshop);
    check(
        workshop,
        since,
        expect![[r#"
        content/files/plan.txt address-gone address=/plan.txt
        content/news/a.uk.md changed-silently was=9:00, now=10:00;
        content/news/gone.uk.md address-gone address=/uk/news/gone/
        content/pages/old.uk.md address-gone address=/uk/older/
    "#]],
    );
}

#[test]
fn since_another_folder() {
    let workshop = workshop();
    let earlier = workshop.root().with_file_name("earlier");
    copy(&workshop.root(), &earlier);
    let since = Since::Folder(earlier);
    check(&workshop, &since, expect![[""]]);
    check_edited(&workshop, &since);
}

#[test]
fn since_a_commit() {
    let workshop = workshop();
    let root = workshop.root();
    git(&root, &["init", "-q"]);
    git(&root, &["add", "-A"]);
    git(&root, &["commit", "-q", "-m", "one"]);
    let since = Since::Commit("HEAD".to_owned());
    check(&workshop, &since, expect![[""]]);
    check_edited(&workshop, &since);

    let failure = |name: &str| {
        let since = Since::Commit(name.to_owned());
        match pipeline::check_since(&workshop.options(), &since, &Unwatched) {
            Err(Error::History(error)) => error,
            other => panic!("{name}: {other:?}"),
        }
    };
    assert!(matches!(failure("nowhere"), HistoryError::NoCommit { .. }));
    assert!(matches!(failure("--help"), HistoryError::NoCommit { .. }));
    git(&root, &["rm", "-q", "--cached", "content/site.yaml"]);
    git(&root, &["commit", "-q", "-m", "two"]);
    assert!(matches!(failure("HEAD"), HistoryError::NoSite { .. }));
}

#[test]
fn since_something_that_is_no_site() {
    let workshop = workshop();
    let folder = Since::Folder(workshop.root().join("content"));
    let found = pipeline::check_since(&workshop.options(), &folder, &Unwatched);
    assert!(matches!(found, Err(Error::Walk(_))), "{found:?}");
}

#[test]
fn records_that_changed_without_a_word() {
    let event = |id: &str, start: &str, more: &str| {
        format!("- {{id: {id}, title: {id}, start: 2026-06-{start}, end: 2026-06-30, mode: online{more}}}\n")
    };
    let told = ", changes: [{at: 2026-05-20, kind: time, note: Later}]";
    let hotline = |id: &str, hours: &str, day: &str| {
        format!(
            "- {{id: {id}, name: {id}, phone: '+380800505201', cost: free, hours: {hours}, languages: uk, verified: 2026-05-{day}}}\n"
        )
    };
    let weekly = "[{days: mon-fri, opens: '9:00', closes: '17:00'}]";
    let dataset = |id: &str, sum: u8, updated: &str, more: &str| {
        let columns = "columns:\n  - {key: sum, label: Sum, type: integer}";
        format!("id: {id}\ntitle: {id}\nupdated: 2026-03-{updated}\n{columns}\nrows:\n  - {{sum: {sum}}}\n{more}")
    };
    let correction = "updates:\n  - {date: 2026-05-20, kind: correction, note: Ok}\n";
    let workshop = Workshop::new("");
    let write = |now: bool| {
        let day = if now { "11" } else { "10" };
        let events =
            [event("silent", day, ""), event("told", day, if now { told } else { "" }), event("same", "10", "")];
        workshop.write("content/data/events.yaml", events.concat());
        let hours = if now { "always" } else { weekly };
        let lines = [hotline("old", hours, "01"), hotline("checked", hours, if now { "20" } else { "01" })];
        workshop.write("content/data/hotlines.yaml", lines.concat());
        let sum = if now { 2 } else { 1 };
        for (id, updated, more) in
            [("silent", false, ""), ("newer", now, ""), ("told", false, if now { correction } else { "" })]
        {
            let updated = if updated { "02" } else { "01" };
            workshop.write(&format!("content/data/datasets/{id}.yaml"), dataset(id, sum, updated, more));
        }
    };
    write(false);
    let earlier = workshop.root().with_file_name("earlier");
    copy(&workshop.root(), &earlier);
    write(true);
    check(
        &workshop,
        &Since::Folder(earlier),
        expect![[r#"
        content/data/datasets/silent.yaml record-changed-silently kind=dataset id=silent field=rows
        content/data/events.yaml record-changed-silently kind=event id=silent field=start
        content/data/hotlines.yaml record-changed-silently kind=hotline id=old field=hours
    "#]],
    );
}
