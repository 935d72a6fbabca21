use expect_test::{Expect, expect};

use super::*;

/// Each finding on a line: line and column, rule, particulars.
fn check_sheet(css: &str, expected: Expect) {
    let file = ThemeFile {
        path: "themes/x/assets/own.css".into(),
        name: "assets/own.css".to_owned(),
        bytes: css.as_bytes().to_vec().into(),
        own: true,
    };
    let mut found = Vec::new();
    check([&file].into_iter(), &mut found);
    let shown = found.iter().map(|d| {
        let before = &css[..d.place.span.start as usize];
        let (line, column) =
            (before.matches('\n').count() + 1, before.chars().rev().take_while(|c| *c != '\n').count() + 1);
        let args: Vec<String> = d.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        format!("{line}:{column} {} {} «{}»\n", d.rule.code, args.join(" "), &css[d.place.span.range()])
    });
    expected.assert_eq(&shown.collect::<String>());
}

#[test]
fn colours_outside_of_the_schemes() {
    check_sheet(
        "a { color: #fff; background: url(red.png) RED; border-color: rgb(1 2 3 / .5) }\n\
         .ї { --мій: #00336680; fill: hsl(0 0% 0%); box-shadow: inset 0 0 navy; box-shadow: 0 0 2px #000 }\n\
         #abc, #fff { color: var(--text); animation: tan 1s; background: transparent; border: 1px solid currentcolor }\n\
         b { color: CanvasText; background: color-mix(in srgb, var(--line) 38%, var(--bg)) }\n\
         @supports (color: color-mix(in srgb, red, blue)) { c { content: \"#fff red\"; outline-color: white } }\n\
         @media print { :root { --bg: #fff } d { color: black } }\n\
         @media (forced-colors: active) { e { color: red } }\n\
         f { color: blu; nested { background: linear-gradient(white, var(--bg)) } }",
        expect![[r#"
            1:12 css-colour value=#fff «#fff»
            1:43 css-colour value=RED «RED»
            1:62 css-colour value=rgb «rgb(»
            2:13 css-colour value=#00336680 «#00336680»
            2:30 css-colour value=hsl «hsl(»
            2:66 css-colour value=navy «navy»
            5:92 css-colour value=white «white»
            8:54 css-colour value=white «white»
        "#]],
    );
}

#[test]
fn a_remark_with_a_reason_accepts_a_line() {
    check_sheet(
        "a { color: #fff } /* css-colour: the logo is made for it */\n\
         /* css-colour: so is this */\n\
         b { color: #fff }\n\
         c { color: #fff; font-size: 9px } /* css-colour: */\n\
         d { font-size: 9px } /* css-colour: another rule */",
        expect![[r#"
            4:12 css-colour value=#fff «#fff»
            4:29 css-font-size property=font-size value=9px «9px»
            5:16 css-font-size property=font-size value=9px «9px»
        "#]],
    );
}

#[test]
fn sizes_that_do_not_grow() {
    check_sheet(
        "a { font-size: 14px; line-height: 20px; letter-spacing: 2px }\n\
         b { font: italic 12pt/1.5 var(--sans); height: 3cm; padding: 4px; border-radius: 8px }\n\
         .icon { width: 24px; height: 24px } .card > img, svg.mark, p::before { height: 40px }\n\
         .vh { height: 1px } c { height: 10rem; min-height: 40px; max-height: 300px }\n\
         d { font-size: clamp(14px, 2vw, 1rem); font-size: 1.2em }\n\
         @media print { e { font-size: 11pt; height: 9cm } }",
        expect![[r#"
            1:16 css-font-size property=font-size value=14px «14px»
            1:35 css-font-size property=line-height value=20px «20px»
            2:18 css-font-size property=font value=12pt «12pt»
            2:48 css-font-size property=height value=3cm «3cm»
            4:70 css-font-size property=max-height value=300px «300px»
            5:22 css-font-size property=font-size value=14px «14px»
        "#]],
    );
}

#[test]
fn layouts_that_ask_the_window() {
    check_sheet(
        "@media (min-width: 40em) { a { b: c } } @media screen and (width >= 600px) { @media (max-device-width: 1px) { d { e: f } } }\n\
         @container (min-width: 40em) { a { b: c } } @container side (inline-size > 600px) { a { b: c } }\n\
         @media (prefers-reduced-motion: reduce) { a { b: c } } @media print and (min-width: 10cm) { a { b: c } }",
        expect![[r#"
            1:9 css-breakpoint query=media value=min-width «min-width»
            1:60 css-breakpoint query=media value=width «width»
            1:86 css-breakpoint query=media value=max-device-width «max-device-width»
            2:76 css-breakpoint query=container value=600px «600px»
        "#]],
    );
}

#[test]
fn a_broken_style_sheet_is_looked_through_as_far_as_it_goes() {
    for css in [
        "a{",
        "a{color:",
        "}",
        "}}}a{color:#fff",
        "a{b:rgb(",
        "/* css-colour: x",
        "@media",
        "@media (",
        "a{color",
        ":;{}",
        "\\",
    ] {
        pieces(css);
    }
    check_sheet(
        "}} a { color: #fff } } b { color: #000 }",
        expect![[r#"
        1:15 css-colour value=#fff «#fff»
        1:35 css-colour value=#000 «#000»
    "#]],
    );
    check_sheet(&format!("a {{ b: {}#fff }}", "(".repeat(100_000)), expect![""]);
}

#[test]
fn the_default_theme_keeps_the_rules() {
    let mut found = Vec::new();
    let files = crate::theme::built_in();
    check(files.iter(), &mut found);
    assert_eq!(found, []);
}
