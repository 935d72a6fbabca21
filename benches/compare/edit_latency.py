#!/usr/bin/env python3
"""Times edit-to-visible in Visnyk's preview for every kind of edit, and what the preview bears.

    edit_latency.py --visnyk PATH [--hugo PATH] [--articles 2500] [--runs 15] [--edits 1000]

Makes the corpus in memory, starts `visnyk serve`, and for each kind of edit changes a file and asks for a page until the
change is in it. Then: a burst of 500 changed files, 200 requests a second while texts are edited, and the memory after
`--edits` edits. With `--hugo`, `hugo server` answers for a body edit and for its first page.
"""
import argparse, os, pathlib, re, shutil, signal, socket, statistics, subprocess, sys, tempfile, threading, time, urllib.error, urllib.request

HERE = pathlib.Path(__file__).resolve().parent


def get(url):
    """The body of a page, also of one that says that nothing stands there."""
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            return answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return f"HTTP {error.code}"
    except OSError:
        return ""


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def memory(pid, name):
    return int(re.search(rf"{name}:\s+(\d+)", pathlib.Path(f"/proc/{pid}/status").read_text())[1]) / 1024


class Server:
    def __init__(self, command, url):
        self.url, self.begun = url, time.perf_counter()
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        while not get(url):
            if self.process.poll() is not None or time.perf_counter() - self.begun > 300:
                sys.exit(f"{command[0]} did not answer")
            time.sleep(0.01)
        self.first = time.perf_counter() - self.begun

    def stop(self):
        begun = time.perf_counter()
        os.killpg(self.process.pid, signal.SIGINT)
        self.process.wait(10)
        return time.perf_counter() - begun


def seen(url, is_there, begun):
    while not is_there(get(url)):
        if time.perf_counter() - begun > 30:
            sys.exit(f"the edit was never seen at {url}")
        time.sleep(0.002)
    return (time.perf_counter() - begun) * 1000


def times(name, runs, edit):
    """`edit(n)` changes the disk and gives the page to ask and what must be in it."""
    took = []
    for n in range(runs):
        time.sleep(0.25)
        begun = time.perf_counter()
        url, is_there = edit(n)
        took.append(seen(url, is_there, begun))
    print(f"{name:24} median {statistics.median(took):6.1f} ms   worst {max(took):6.1f} ms")
    return took


def edits(root, base):
    """Every kind of edit by its name."""
    news = root / "content/news"
    path = news / "item-000075.uk.md"
    text = path.read_text(encoding="utf-8")
    page = base + "uk/news/item-000075/"
    has = lambda mark: lambda html: mark in html
    hotlines = root / "content/data/hotlines.yaml"
    yaml = hotlines.read_text(encoding="utf-8")
    default = HERE.parent.parent / "themes/default"
    theme = root / "themes/default"
    (theme / "templates").mkdir(parents=True, exist_ok=True)
    template = theme / "templates/article.html"
    article = (default / "templates/article.html").read_text(encoding="utf-8")
    colours = (default / "theme.yaml").read_text(encoding="utf-8")
    words = root / "locales/uk/site.ftl"
    words.parent.mkdir(parents=True, exist_ok=True)
    template.write_text(article, encoding="utf-8")
    (theme / "theme.yaml").write_text(colours, encoding="utf-8")
    words.write_text("breadcrumbs = Шлях\n", encoding="utf-8")
    time.sleep(1)

    def write(file, content, url, is_there):
        file.write_text(content, encoding="utf-8")
        return url, is_there

    def category(n):
        to = ["reform", "digital", "staff"][n % 3]
        return write(path, re.sub(r"^category: .*$", f"category: {to}", text, count=1, flags=re.M), page, has(f"/category/{to}/"))

    def new(n):
        mark = f"Новина{n}z"
        return write(news / f"fresh-{n}.uk.md", text.replace('title: "', f'title: "{mark} ', 1), base + f"uk/news/fresh-{n}/", has(mark))

    def deleted(n):
        (news / f"fresh-{n}.uk.md").unlink()
        return base + f"uk/news/fresh-{n}/", has("HTTP 404")

    def colour(n):
        value = f"#0000{n + 16:02X}"
        (theme / "theme.yaml").write_text(colours.replace('link: "#0B4A8A"', f'link: "{value}"', 1), encoding="utf-8")
        css = lambda html: re.search(r'href="([^"]*site\.[0-9a-f]+\.css)"', html)
        return page, lambda html: css(html) and value.lower() in get(base.rstrip("/") + css(html)[1]).lower()

    return {
        "body": lambda n: write(path, text + f"\nmark{n}x\n", page, has(f"mark{n}x")),
        "title": lambda n: write(path, text.replace('title: "', f'title: "Mark{n}x ', 1), page, has(f"<h1>Mark{n}x")),
        "category": category,
        "new file": new,
        "deleted file": deleted,
        "template": lambda n: write(template, article.replace("<article>", f"<article data-mark=\"{n}x\">"), page, has(f'data-mark="{n}x"')),
        "words (.ftl)": lambda n: write(words, f"breadcrumbs = Шлях {n}x\n", page, has(f"Шлях {n}x")),
        "colour (theme.yaml)": colour,
        "hotline's number": lambda n: write(hotlines, yaml.replace("+380800505201", f"+3808005052{n + 10}"), page, has(f"tel:+3808005052{n + 10}")),
    }


def burst(root, base, count=500):
    files = sorted((root / "content/news").glob("item-*.uk.md"))[:count]
    originals = {f: f.read_text(encoding="utf-8") for f in files}
    begun = time.perf_counter()
    for f, text in originals.items():
        f.write_text(text + "\nburst\n", encoding="utf-8")
    written = time.perf_counter()
    took = max(seen(base + f"uk/news/{f.name.split('.')[0]}/", lambda html: "<p>burst</p>" in html, written) for f in (files[0], files[-1]))
    print(f"burst of {len(files)} files: written in {(written - begun) * 1000:.0f} ms, the last of them shown {took:.0f} ms later")
    for f, text in originals.items():
        f.write_text(text, encoding="utf-8")


def load(root, base, seconds=5, rate=200):
    path = root / "content/news/item-000080.uk.md"
    text = path.read_text(encoding="utf-8")
    pages = [base + f"{lang}/news/item-{n:06d}/" for n in range(60, 100) for lang in ("uk", "en")]
    lost, done, stop = [], [], threading.Event()

    def ask(worker):
        n = worker
        while not stop.is_set():
            begun = time.perf_counter()
            if "</html>" not in get(pages[n % len(pages)]):
                lost.append(n)
            done.append(time.perf_counter() - begun)
            n += 1
            time.sleep(max(0, 8 / rate - (time.perf_counter() - begun)))

    workers = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
    [w.start() for w in workers]
    end, n = time.perf_counter() + seconds, 0
    while time.perf_counter() < end:
        path.write_text(text + f"\nload {n}\n", encoding="utf-8")
        n += 1
        time.sleep(0.05)
    stop.set()
    [w.join() for w in workers]
    path.write_text(text, encoding="utf-8")
    print(f"{len(done) / seconds:.0f} requests a second during {n} edits: {len(lost)} lost, slowest answer {max(done) * 1000:.0f} ms")


def many(root, base, pid, count):
    path = root / "content/news/item-000075.uk.md"
    text = path.read_text(encoding="utf-8")
    before = memory(pid, "VmRSS")
    for n in range(count):
        content = text + f"\nmany{n}\n" if n % 5 else text.replace('title: "', f'title: "Many{n} ', 1)
        path.write_text(content, encoding="utf-8")
        seen(base + "uk/news/item-000075/", lambda html: (f"many{n}<" if n % 5 else f"Many{n} ") in html, time.perf_counter())
    path.write_text(text, encoding="utf-8")
    print(f"memory: {before:.0f} MiB before and {memory(pid, 'VmRSS'):.0f} MiB after {count} edits, {memory(pid, 'VmHWM'):.0f} MiB at most")


def hugo(tool, work, runs):
    shutil.copytree(HERE / "hugo", work / "hugo", dirs_exist_ok=True)
    port = free_port()
    base = f"http://127.0.0.1:{port}/"
    command = [tool, "server", "--port", str(port), "--source", str(work / "hugo"), "--renderToMemory", "--noBuildLock"]
    server = Server(command, base + "uk/news/item-000075/")
    path = work / "hugo/content/uk/news/item-000075.md"
    text = path.read_text(encoding="utf-8")
    time.sleep(2)

    def body(n):
        path.write_text(text + f"\n\nmark{n}x\n", encoding="utf-8")
        return base + "uk/news/item-000075/", lambda html: f"mark{n}x" in html

    print(f"Hugo: first answer after {server.first:.2f} s")
    times("Hugo, body", runs, body)
    server.stop()
    return server.first


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--visnyk", type=pathlib.Path, required=True)
    p.add_argument("--hugo", type=pathlib.Path)
    p.add_argument("--articles", type=int, default=2500)
    p.add_argument("--runs", type=int, default=15)
    p.add_argument("--edits", type=int, default=1000)
    a = p.parse_args()
    work = pathlib.Path(tempfile.mkdtemp(dir="/dev/shm", prefix="latency."))
    try:
        peers = "visnyk,hugo" if a.hugo else "visnyk"
        subprocess.run([sys.executable, HERE / "corpus.py", work, "--articles", str(a.articles), "--for", peers], check=True)
        first = hugo(str(a.hugo.resolve()), work, min(a.runs, 5)) if a.hugo else None
        root, port = work / "visnyk", free_port()
        base = f"http://127.0.0.1:{port}/"
        command = [str(a.visnyk.resolve()), "serve", "--root", str(root), "--port", str(port), "--quiet"]
        server = Server(command, base + "uk/news/item-000075/")
        print(f"first answer after {server.first:.2f} s" + (f", {server.first / first:.2f} of Hugo's" if first else ""))
        time.sleep(1)
        for name, edit in edits(root, base).items():
            times(name, a.runs, edit)
        burst(root, base)
        load(root, base)
        many(root, base, server.process.pid, a.edits)
        print(f"ended {server.stop() * 1000:.0f} ms after Ctrl-C")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
