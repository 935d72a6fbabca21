#!/usr/bin/env python3
"""Makes the default theme's fonts and `font.css`.

    pip install fonttools==4.68.0 brotli==1.2.1 uharfbuzz==0.57.0
    python3 tools/font.py

Commissioner (SIL Open Font License 1.1, no reserved font name) in two weights, cut down to what four languages need:
Latin, Cyrillic, the letter ʼ, ₴ and the marks of typography in one file, so that no word is put together from two; Bulgarian
forms for Bulgarian text only; kerning; stress marks. Figures of one width are added, since the font has none and tables of
numbers need them, and the space is made wider.

The stand-ins in `font.css` are fonts that readers have already, stretched until a text takes the same room. What they must be
stretched by is measured here on the texts of the example site, in the fonts that have the same widths: Arimo has Arial's.

The sources come from npm, by the versions below.
"""

import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

import uharfbuzz
from fontTools import subset
from fontTools.otlLib.builder import buildSingleSubstSubtable
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import otTables

ASSETS = Path(__file__).parent.parent / "themes/default/assets"
VERSIONS = {"commissioner": "0.4.1", "arimo": "0.4.3", "roboto": "0.4.3"}
WEIGHTS = {400: ("400Regular", "regular"), 700: ("700Bold", "bold")}

LETTERS = [
    *range(0x20, 0x7F), *range(0xA0, 0x132), *range(0x134, 0x149), *range(0x14A, 0x17F),  # Latin, also of partners' names
    *range(0x400, 0x460), 0x490, 0x491,  # Cyrillic: Ukrainian, Russian, Bulgarian and their neighbours
    *range(0x218, 0x21C),  # Romanian
    0x2BC, 0x300, 0x301, 0x306, 0x308,  # ʼ, stress, and parts of й and ї
]
MARKS = "–—‘’‚“”„†‡•…‰′″‹›€₴№™−≈≤≥‐‑"
# One letter of each is drawn as the other: a browser that lacks one of a word's letters takes another font for it.
SAME = {0x2011: 0x2010, 0x202F: 0xA0}
# The font's own space is 383 wide, and "1 234" reads like "1234": figures are grouped by it, so it is made as wide as in most
# fonts for text.
SPACE = 460
FIGURE = 1240  # the width of figures in tables, in units of the font, in both weights

# Fonts that readers have, by the names under which systems know them; each with the font that is measured for it.
STAND_INS = {
    "Arial": ("arimo", {400: ["Arial", "ArialMT", "Liberation Sans", "Arimo", "Helvetica"],
                        700: ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "LiberationSans-Bold", "Arimo Bold",
                              "Helvetica Bold", "Helvetica-Bold"]}),
    "Roboto": ("roboto", {400: ["Roboto", "Roboto-Regular"], 700: ["Roboto Bold", "Roboto-Bold"]}),
}
LANGUAGES = ["uk", "ru", "bg", "en"]


def text_of(lang: str) -> str:
    """All that the example site says in a language, without the marks of Markdown and the addresses."""
    files = sorted((ASSETS.parents[2] / "content").rglob(f"*.{lang}.md"))
    bodies = [file.read_text().split("---\n", 2)[-1] for file in files]
    prose = re.sub(r"\]\([^)]*\)|<[^>]*>|[#*|`>\[\]!_{}]|-{2,}", " ", "\n".join(bodies))
    return re.sub(r"\s+", " ", prose)


TEXTS = {lang: text_of(lang) for lang in LANGUAGES}


def source(package: str, style: str, folder: Path) -> Path:
    """A font of a package, fetched."""
    root = folder / package
    if not root.exists():
        name = f"@expo-google-fonts/{package}@{VERSIONS[package]}"
        packed = subprocess.run(["npm", "pack", "--silent", "--pack-destination", folder, name],
                                check=True, capture_output=True, text=True).stdout.strip()
        with tarfile.open(folder / packed) as archive:
            archive.extractall(root, filter="data")
    return next((root / "package" / style).glob("*.ttf"))


def add_figures(font: TTFont) -> None:
    """Figures of one width (`tnum`): each the font's own, set in the middle of its room."""
    names = font.getBestCmap()
    glyphs = font.getGlyphSet()
    wide = {}
    for figure in "0123456789":
        name = names[ord(figure)]
        pen = TTGlyphPen(glyphs)
        shift = (FIGURE - glyphs[name].width) // 2
        pen.addComponent(name, (1, 0, 0, 1, shift, 0))
        wide[name] = f"{name}.tnum"
        font["glyf"][wide[name]] = pen.glyph()
        font["hmtx"][wide[name]] = (FIGURE, font["hmtx"][name][1] + shift)
    table = font["GSUB"].table
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = 1, 0
    lookup.SubTable = [buildSingleSubstSubtable(wide)]
    lookup.SubTableCount = 1
    table.LookupList.Lookup.append(lookup)
    record = otTables.FeatureRecord()
    record.FeatureTag, record.Feature = "tnum", otTables.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex = [len(table.LookupList.Lookup) - 1]
    table.FeatureList.FeatureRecord.append(record)
    for script in table.ScriptList.ScriptRecord:
        languages = [script.Script.DefaultLangSys, *(record.LangSys for record in script.Script.LangSysRecord)]
        for language in filter(None, languages):
            language.FeatureIndex.append(len(table.FeatureList.FeatureRecord) - 1)


def cut(path: Path) -> TTFont:
    """The part of a font that the site needs."""
    font = TTFont(path, recalcTimestamp=False)
    for table in font["cmap"].tables:
        table.cmap.update({new: table.cmap[old] for new, old in SAME.items() if old in table.cmap})
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.layout_scripts = ["DFLT.dflt", "latn.dflt", "cyrl.dflt", "cyrl.BGR"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.hinting = False
    options.notdef_outline = True
    options.drop_tables += ["STAT", "gasp"]
    cutter = subset.Subsetter(options)
    wanted = {*LETTERS, *map(ord, MARKS), *SAME}
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    missing = [f"U+{code:04X}" for code in sorted(wanted - set(font.getBestCmap()))]
    if missing:
        raise SystemExit(f"{path.name} lacks {', '.join(missing)}")
    for space in (0x20, 0xA0):
        name = font.getBestCmap()[space]
        font["hmtx"][name] = (SPACE, font["hmtx"][name][1])
    add_figures(font)
    # Every smooth screen: no hints, no gasp of our own but the one that asks for smoothing at all sizes.
    font["gasp"] = newTable("gasp")
    font["gasp"].gaspRange = {0xFFFF: 0x000F}
    return font


def width(path: Path, lang: str, text: str) -> float:
    """How wide a text is, in parts of the font's size."""
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
    buffer = uharfbuzz.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.language = lang
    uharfbuzz.shape(uharfbuzz.Font(face), buffer)
    return sum(position.x_advance for position in buffer.glyph_positions) / face.upem


def stretch(own: Path, other: Path, langs: list[str]) -> float:
    """By what the other font must be multiplied, so that texts in these languages take the same room."""
    ratios = [width(own, lang, TEXTS[lang]) / width(other, lang, TEXTS[lang]) for lang in langs]
    print(f"  {other.stem}:", ", ".join(f"{lang} {ratio:.4f}" for lang, ratio in zip(langs, ratios)))
    return sum(ratios) / len(ratios)


def face(family: str, weight: int, sources: list[str], more: str) -> str:
    return (f"@font-face {{ font-family: {family}; font-weight: {weight}; {more};\n"
            f"  src: {', '.join(sources)} }}\n")


def stand_in(name: str, family: str, weight: int, own: Path, other: Path, langs: list[str]) -> str:
    """The rule of a font of the reader's that stands in until ours has come, and takes the same room."""
    by = stretch(own, other, langs)
    font = TTFont(own)
    unit = font["head"].unitsPerEm * by
    ascent, descent, gap = font["hhea"].ascent, -font["hhea"].descent, font["hhea"].lineGap
    more = (f"size-adjust: {by:.2%}; ascent-override: {ascent / unit:.2%}; descent-override: {descent / unit:.2%}; "
            f"line-gap-override: {gap / unit:.2%}")
    return face(f'"{family}"', weight, [f'local("{local}")' for local in STAND_INS[name][1][weight]], more)


def style(own: dict[int, Path], folder: Path) -> str:
    """`font.css`"""
    css = "/* The font of all texts, and what stands in for it until it has come. Made by tools/font.py: change it there. */\n\n"
    for weight, (_, name) in WEIGHTS.items():
        file = f'url(fonts/commissioner-{name}.woff2) format("woff2")'
        css += face("Commissioner", weight, [file], "font-display: swap")
    families = {"": ["uk", "ru", "en"], " bg": ["bg"]}
    for ending, langs in families.items():
        css += "\n" + ("/* Bulgarian letters have forms of their own, which are wider. */\n" if ending else "")
        for name, (package, _) in STAND_INS.items():
            for weight, (kind, _) in WEIGHTS.items():
                other = source(package, kind, folder)
                css += stand_in(name, f"Like {name}{ending}", weight, own[weight], other, langs)
    rest = 'system-ui, sans-serif'
    for selector, ending in ((":root", ""), (":lang(bg)", " bg")):
        names = ", ".join(f'"Like {name}{ending}"' for name in STAND_INS)
        css += f"\n{selector} {{ --sans: Commissioner, {names}, {rest} }}"
    return css + "\n"


def main() -> None:
    (ASSETS / "fonts").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folder, own, sizes = Path(scratch), {}, []
        for weight, (kind, name) in WEIGHTS.items():
            font = cut(source("commissioner", kind, folder))
            own[weight] = folder / f"{name}.ttf"
            font.save(own[weight])
            font.flavor = "woff2"
            target = ASSETS / f"fonts/commissioner-{name}.woff2"
            font.save(target)
            sizes.append(target.stat().st_size)
            print(f"{target.name}: {sizes[-1]} bytes, {len(font.getGlyphOrder())} glyphs")
        print(f"together: {sum(sizes)} bytes")
        licence = (folder / "commissioner/package/LICENSE_FONT").read_text()
        (ASSETS / "fonts/OFL.txt").write_text(licence)
        (ASSETS / "font.css").write_text(style(own, folder))


main()
