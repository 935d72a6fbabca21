//! The preview as a browser meets it: the real program, a real port, a site that is edited on disk.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

/// Longer than any machine needs: what is waited for comes, or the test fails.
const PATIENCE: Duration = Duration::from_secs(60);

const SITE: &str = "\
title: {uk: Здоровʼя, en: Health}
base_url: https://example.org/health/
languages: [uk, en]
timezone: Europe/Kyiv
organization: {id: moh, name: МОЗ}
categories: {reform: {uk: Реформа, en: Reform}}
";

struct Preview {
    program: Child,
    port: u16,
    root: tempfile::TempDir,
}

struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Preview {
    fn start(arguments: &[&str]) -> Preview {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(root.path().join("content/news")).expect("folders");
        fs::write(root.path().join("content/site.yaml"), SITE).expect("site.yaml");
        fs::write(root.path().join("content/news/a.uk.md"), news("Перша", "Текст.")).expect("a text");
        fs::write(root.path().join("content/news/a.en.md"), "---\ntitle: First\n---\nText.\n").expect("a text");
        fs::write(root.path().join("content/news/later.uk.md"), later("Згодом")).expect("a text");
        let mut command = Command::new(env!("CARGO_BIN_EXE_visnyk"));
        command.args(["serve", "--port", "0", "--ui-lang", "en"]).args(arguments).arg("--root").arg(root.path());
        let mut program = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program");
        let mut line = String::new();
        let output = program.stdout.as_mut().expect("its output");
        BufReader::new(output).read_line(&mut line).expect("a line");
        let address = line.split_once("http://localhost:").expect(&line).1;
        let port = address.split('/').next().and_then(|port| port.parse().ok()).expect(&line);
        Preview { program, port, root }
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.path().join("content").join(path);
        // As editors save: beside the file, then renamed over it.
        let beside = path.with_extension("tmp");
        fs::write(&beside, text).expect("a file");
        fs::rename(beside, path).expect("a file");
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a limit");
        stream
    }

    fn raw(&self, request: &str) -> Reply {
        let mut stream = self.connect();
        // A server that has seen enough may close before all is said.
        let _ = stream.write_all(request.as_bytes());
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        Reply { status, head: head.to_lowercase(), body: body.to_owned() }
    }

    fn ask(&self, method: &str, path: &str, more: &str) -> Reply {
        let port = self.port;
        self.raw(&format!("{method} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n{more}\r\n"))
    }

    fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, "")
    }

    /// Asks again until the answer is as it should be.
    #[track_caller]
    fn until(&self, path: &str, is_right: impl Fn(&Reply) -> bool) -> Reply {
        let begun = Instant::now();
        loop {
            let reply = self.get(path);
            if is_right(&reply) {
                return reply;
            }
            assert!(begun.elapsed() < PATIENCE, "{path}: {} {}", reply.status, reply.body);
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn events(&self) -> BufReader<TcpStream> {
        let mut stream = self.connect();
        let request = format!("GET /_visnyk/events HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n", self.port);
        stream.write_all(request.as_bytes()).expect("a request");
        BufReader::new(stream)
    }

    /// As Ctrl-C does; waits for the end.
    #[cfg(unix)]
    fn interrupt(&mut self) -> std::process::ExitStatus {
        let asked = Command::new("kill").args(["-INT", &self.program.id().to_string()]).status().expect("kill");
        assert!(asked.success());
        let begun = Instant::now();
        loop {
            if let Some(exit) = self.program.try_wait().expect("a program") {
                return exit;
            }
            assert!(begun.elapsed() < PATIENCE, "it goes on");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn news(title: &str, body: &str) -> String {
    format!("---\ntitle: {title}\nlead: Коротко.\ndate: 2026-03-01\ncategory: reform\n---\n{body}\n")
}

fn later(title: &str) -> String {
    news(title, "Потім.").replace("2026-03-01", "2126-03-01")
}

/// The state that the next event tells of.
fn next_event(events: &mut impl BufRead) -> serde_json::Value {
    loop {
        let mut line = String::new();
        events.read_line(&mut line).expect("an event");
        if let Some(state) = line.strip_prefix("data: ") {
            return serde_json::from_str(state).expect("JSON");
        }
    }
}

#[test]
fn an_edit_is_told_and_shown() {
    let preview = Preview::start(&[]);
    let mut events = preview.events();
    let before = next_event(&mut events)["pages"].as_u64().expect("a number");
    let page = preview.get("/health/uk/news/a/");
    assert_eq!(page.status, 200);
    assert!(page.head.contains("content-type: text/html; charset=utf-8") && page.head.contains("no-store"));
    assert_eq!(page.body.matches("/_visnyk/client.js").count(), 1);

    preview.write("news/a.uk.md", &news("Перша", "Нове речення."));
    assert!(next_event(&mut events)["pages"].as_u64() > Some(before));
    assert!(preview.get("/health/uk/news/a/").body.contains("Нове речення."));

    // With an error the last good page stays, the panel tells, and mending takes it back.
    preview.write("news/a.uk.md", &news("Перша", "Ще новіше.").replace("2026-03-01", "колись"));
    let panel =
        preview.until("/_visnyk/panel?path=/health/uk/news/a/", |panel| panel.body.contains("data-errors=\"1\""));
    assert!(panel.body.contains("content/news/a.uk.md:4:7") && panel.body.contains("<mark>колись</mark>"));
    preview.write("news/a.uk.md", &news("Перша", "Ще новіше."));
    preview.until("/health/uk/news/a/", |page| page.body.contains("Ще новіше."));
    preview.until("/_visnyk/panel?path=/health/uk/news/a/", |panel| panel.body.contains("data-errors=\"0\""));
}

#[test]
fn a_page_that_moves_is_followed_by_those_who_have_it_open() {
    let preview = Preview::start(&[]);
    let moved = news("Перша", "Текст.").replace("---\ntitle", "---\nslug: nova\ntitle");
    preview.write("news/a.uk.md", &moved);
    preview.until("/health/uk/news/nova/", |page| page.status == 200);
    assert_eq!(preview.get("/health/uk/news/a/").status, 404, "a link to the old address is broken");
    let open = preview.ask("GET", "/health/uk/news/a/", "visnyk-patch: 1\r\n");
    assert!(open.status == 302 && open.head.contains("location: /health/uk/news/nova/"), "{}", open.head);
}

#[test]
fn what_a_browser_asks_is_answered() {
    let preview = Preview::start(&[]);
    let goes = |path: &str, to: &str| {
        let reply = preview.get(path);
        assert!(reply.status == 302 && reply.head.contains(&format!("location: {to}\r\n")), "{path}: {}", reply.head);
    };
    goes("/", "/health/");
    goes("/health", "/health/");
    goes("/health/uk/news/a", "/health/uk/news/a/");
    goes("/health/uk?at=2026-03-01", "/health/uk/?at=2026-03-01");
    goes("/_visnyk", "/_visnyk/");
    assert_eq!(preview.get("/uk/").status, 404, "beside the site's own path");
    let missing = preview.get("/health/en/nothing/");
    assert!(missing.status == 404 && missing.body.contains("lang=\"en\""), "{}", missing.body);
    assert!(preview.get("/health/sitemap.xml").head.contains("content-type: text/xml; charset=utf-8"));

    let head = preview.ask("HEAD", "/health/uk/", "");
    assert!(head.status == 200 && head.body.is_empty() && head.head.contains("content-length: "));
    let post = preview.ask("POST", "/health/uk/", "Content-Length: 0\r\n");
    assert!(post.status == 405 && post.head.contains("allow: get, head"));
}

#[test]
fn no_request_leads_outside_or_comes_from_elsewhere() {
    let preview = Preview::start(&[]);
    for path in [
        "/../../etc/passwd",
        "/health/%2e%2e/%2e%2e/etc/passwd",
        "/health/..%5c..",
        "/health/a%00b",
        "/%ff",
        "/health//x",
        "/health/%2Fetc/passwd",
    ] {
        assert_eq!(preview.get(path).status, 400, "{path}");
    }
    for path in ["/health/content/site.yaml", "/_visnyk/client"] {
        assert_eq!(preview.get(path).status, 404, "{path}");
    }
    assert_eq!(preview.get(&format!("/{}", "a".repeat(20_000))).status, 414);
    assert_eq!(preview.get(&format!("/{}", "a".repeat(1 << 20))).status, 414);
    for host in ["evil.example", "localhost.evil.example", "192.0.2.1"] {
        let reply = preview.raw(&format!("GET /health/uk/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        assert_eq!(reply.status, 403, "{host}");
        let reply = preview.raw(&format!("GET /_visnyk/events HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        assert_eq!(reply.status, 403, "{host}");
    }
    assert_eq!(preview.raw("GET /health/uk/ HTTP/1.0\r\n\r\n").status, 403, "no host at all");
    assert_eq!(preview.raw("nonsense\r\n\r\n").status, 400);
}

#[test]
fn the_overview_tells_of_everything() {
    let preview = Preview::start(&[]);
    let overview = preview.get("/_visnyk/").body;
    assert!(overview.contains("href=\"/health/uk/news/a/\"") && overview.contains("content/news/a.uk.md"));
    assert!(overview.contains("appears 1 March 2126"), "{overview}");
    assert!(overview.contains("<span class=\"state missing\">missing</span>"));
    let missing = preview.get("/_visnyk/?show=missing").body;
    assert!(missing.contains("Згодом") && !missing.contains("Перша"));
    fs::create_dir_all(preview.root.path().join("content/alerts")).expect("a folder");
    // A notice that ends with a day lasts until that day is over.
    let alert = |until: &str| {
        format!("---\ntitle: Спека\nlevel: warning\nfrom: 2026-01-01\nuntil: {until}\n---\nПийте воду.\n")
    };
    preview.write("alerts/heat.uk.md", &alert("2126-03-01"));
    let overview = preview.until("/_visnyk/", |reply| reply.body.contains("heat.uk.md")).body;
    assert!(!overview.contains("class=\"state expired\""), "{overview}");
    preview.write("alerts/heat.uk.md", &alert("2026-01-02"));
    preview.until("/_visnyk/", |reply| reply.body.contains("class=\"state expired\""));
    let compare = preview.get("/_visnyk/compare?path=uk/news/a/").body;
    assert!(compare.contains("src=\"/health/uk/news/a/\"") && compare.contains("src=\"/health/en/news/a/\""));
    let nowhere = preview.get("/_visnyk/compare?path=nowhere");
    assert!(nowhere.status == 404 && nowhere.body.contains("href=\"/_visnyk/\""), "{}", nowhere.body);

    let ahead = preview.get("/health/uk/news/later/?at=2126-03-02");
    assert!(ahead.status == 200 && ahead.head.contains("set-cookie: visnyk-at-"), "{}", ahead.head);
    let cookie = format!("Cookie: visnyk-at-{}=2126-03-02\r\n", preview.port);
    assert_eq!(preview.ask("GET", "/health/uk/news/later/", &cookie).status, 200, "links keep the time");
    assert_eq!(preview.ask("GET", "/health/uk/news/later/?at=now", &cookie).status, 404);
    assert_eq!(preview.get("/health/uk/?at=soon").status, 400);
    let panel = preview.ask("GET", "/_visnyk/panel?path=/health/uk/", &cookie).body;
    assert!(panel.contains("You see the site as of 2 March 2126"), "{panel}");
}

#[test]
fn a_taken_port_is_named_with_a_free_one() {
    let preview = Preview::start(&[]);
    let port = preview.port.to_string();
    let mut command = Command::new(env!("CARGO_BIN_EXE_visnyk"));
    let other = command.args(["serve", "--ui-lang", "en", "--port", &port, "--root"]).arg(preview.root.path());
    let output = other.output().expect("the program");
    let words = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(words.contains(&port) && words.contains("--port "), "{words}");
}

#[test]
fn a_folder_without_a_site_is_named() {
    let empty = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_visnyk"));
    let output = command.args(["serve", "--port", "0", "--root"]).arg(empty.path()).output().expect("the program");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("site.yaml"));
}

#[test]
fn no_save_is_lost_on_a_disk_that_tells_nothing() {
    let preview = Preview::start(&["--poll"]);
    // Saved twice in one second, with as many bytes: only the parts of a second tell them apart.
    for (words, milliseconds) in [("Раз.", 100), ("Два.", 200), ("Три.", 300)] {
        let path = preview.root.path().join("content/news/a.uk.md");
        let beside = path.with_extension("tmp");
        fs::write(&beside, news("Перша", words)).expect("a text");
        let saved = SystemTime::UNIX_EPOCH + Duration::from_millis(1_800_000_000_000 + milliseconds);
        fs::File::options().append(true).open(&beside).and_then(|file| file.set_modified(saved)).expect("its time");
        fs::rename(&beside, path).expect("a file");
        preview.until("/health/uk/news/a/", |page| page.body.contains(words));
    }
}

#[test]
fn a_folder_that_goes_is_waited_for() {
    let preview = Preview::start(&[]);
    let content = preview.root.path().join("content");
    let aside = preview.root.path().join("aside");
    fs::rename(&content, &aside).expect("away");
    std::thread::sleep(Duration::from_millis(1500));
    assert_eq!(preview.get("/health/uk/news/a/").status, 200, "the last good pages stay");
    fs::write(aside.join("news/a.uk.md"), news("Перша", "Повернулося.")).expect("a text");
    fs::rename(&aside, &content).expect("back");
    preview.until("/health/uk/news/a/", |page| page.body.contains("Повернулося."));
    preview.write("news/a.uk.md", &news("Перша", "І далі."));
    preview.until("/health/uk/news/a/", |page| page.body.contains("І\u{a0}далі."));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_at_once_whoever_is_listening() {
    let mut preview = Preview::start(&[]);
    let mut events = preview.events();
    next_event(&mut events);
    let mut silent = preview.connect();
    silent.write_all(b"GET /hea").expect("half a request");
    assert_eq!(preview.interrupt().code(), Some(0));
    let _ = silent.shutdown(Shutdown::Both);
    let left: Vec<_> = names(preview.root.path());
    assert_eq!(left, ["content"], "nothing is left behind");
}

/// A terminal that takes nothing more: whoever writes to it hangs.
#[cfg(unix)]
fn full() -> (std::os::unix::net::UnixStream, Stdio) {
    let (reader, mut writer) = std::os::unix::net::UnixStream::pair().expect("two ends");
    writer.set_nonblocking(true).expect("a mode");
    while writer.write(&[b'.'; 512]).is_ok() {}
    while writer.write(b".").is_ok() {}
    writer.set_nonblocking(false).expect("a mode");
    (reader, Stdio::from(std::os::fd::OwnedFd::from(writer)))
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_even_when_its_words_are_not_taken() {
    // Any port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port");
    let root = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(root.path().join("content")).expect("a folder");
    fs::write(root.path().join("content/site.yaml"), SITE).expect("site.yaml");
    let (_reader, stdout) = full();
    let mut command = Command::new(env!("CARGO_BIN_EXE_visnyk"));
    command.args(["serve", "--port", &free.port().to_string(), "--root"]).arg(root.path());
    let program = command.stdout(stdout).stderr(Stdio::null()).spawn().expect("the program");
    let mut preview = Preview { program, port: free.port(), root };
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", preview.port)).is_err() {
        assert!(begun.elapsed() < PATIENCE, "it does not begin");
        std::thread::sleep(Duration::from_millis(10));
    }
    // It answers just before it says so.
    assert_eq!(preview.get("/_visnyk/").status, 200);
    assert_eq!(preview.interrupt().code(), Some(0));
}

#[cfg(unix)]
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}
