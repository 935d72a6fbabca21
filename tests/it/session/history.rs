//! The property: whatever is edited, in whatever order, a session shows and finds what one that begins now does.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::desk::{BROKEN, Desk, Edit, ITEMS};

/// How many histories, how many rounds each, how many edits a round: more than a thousand edits at every run.
const HISTORIES: u32 = 32;
const ROUNDS: usize = 8;
const EDITS: usize = 4;

fn edit() -> impl Strategy<Value = Edit> {
    let item = 0..ITEMS;
    let of_texts = prop_oneof![
        (item.clone(), any::<u8>()).prop_map(|(i, n)| Edit::Body(i, n)),
        any::<bool>().prop_map(Edit::Anchor),
        (item.clone(), any::<u8>()).prop_map(|(i, n)| Edit::Title(i, n)),
        (item.clone(), any::<bool>()).prop_map(|(i, b)| Edit::Category(i, b)),
        (item.clone(), 1..28u8).prop_map(|(i, n)| Edit::Date(i, n)),
        (item.clone(), proptest::option::of(0..3u8)).prop_map(|(i, n)| Edit::Slug(i, n)),
        (0..6u8).prop_map(Edit::New),
        item.clone().prop_map(Edit::Delete),
        (item.clone(), 0..3u8).prop_map(|(i, n)| Edit::Rename(i, n)),
        any::<bool>().prop_map(Edit::Folder),
        (item.clone(), any::<bool>()).prop_map(|(i, b)| Edit::Translate(i, b)),
        (item.clone(), any::<bool>()).prop_map(|(i, b)| Edit::Draft(i, b)),
        item.clone().prop_map(Edit::Same),
        any::<bool>().prop_map(Edit::Alert),
        any::<u8>().prop_map(Edit::Snippet),
        (item, 0..BROKEN.len()).prop_map(|(i, how)| Edit::Break(i, how)),
    ];
    let of_the_rest = prop_oneof![
        (0..1_000_000u32).prop_map(Edit::Hotline),
        any::<u8>().prop_map(Edit::Closures),
        (any::<u8>(), any::<bool>()).prop_map(|(n, b)| Edit::Partner(n, b)),
        (1..28u8).prop_map(Edit::Event),
        any::<u8>().prop_map(Edit::Openings),
        (0..6u8).prop_map(Edit::Schema),
        (0..3u8).prop_map(Edit::ItemTemplate),
        any::<u8>().prop_map(Edit::SiteTitle),
        any::<bool>().prop_map(Edit::Languages),
        (0..3u8).prop_map(Edit::Template),
        (0..3u8).prop_map(Edit::Words),
        (0..6u8).prop_map(Edit::Wording),
        (0..6u8).prop_map(Edit::Glossary),
        (0..3u8).prop_map(Edit::Colour),
        (0..3u8).prop_map(Edit::Styles),
        any::<u8>().prop_map(Edit::File),
        (1..99u8).prop_map(Edit::Photo),
        (0..48u8).prop_map(Edit::Hour),
        any::<bool>().prop_map(Edit::BreakData),
        any::<bool>().prop_map(Edit::BreakSite),
        any::<bool>().prop_map(Edit::BreakTheme),
    ];
    let of_data = prop_oneof![
        any::<u8>().prop_map(Edit::Dataset),
        any::<u8>().prop_map(Edit::Sheet),
        any::<u8>().prop_map(Edit::Person),
        any::<u8>().prop_map(Edit::Document),
        (0..ITEMS, proptest::option::of(0..4u8)).prop_map(|(i, n)| Edit::Correct(i, n)),
    ];
    prop_oneof![2 => of_texts, 2 => of_the_rest, 1 => of_data]
}

fn histories() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let chosen = |name: &str| std::env::var_os(name).is_some();
    let cases = if chosen("PROPTEST_CASES") { asked.cases } else { HISTORIES };
    let rng_seed = if chosen("PROPTEST_RNG_SEED") { asked.rng_seed } else { RngSeed::Fixed(2026) };
    ProptestConfig { cases, rng_seed, failure_persistence: None, max_shrink_iters: 40, ..asked }
}

proptest! {
    // The same histories at every run; PROPTEST_CASES and PROPTEST_RNG_SEED ask for others.
    #![proptest_config(histories())]

    #[test]
    fn a_session_equals_a_clean_build(
        rounds in proptest::collection::vec(proptest::collection::vec((edit(), 0..10u8), EDITS), ROUNDS)
    ) {
        let mut desk = Desk::new();
        for edits in rounds {
            for (edit, how) in &edits {
                desk.apply(edit);
                // Sometimes several edits come in one batch, and sometimes nobody knows what was touched.
                match how {
                    0 => _ = desk.preview.rescan(),
                    1..7 => _ = desk.preview.update(),
                    _ => {}
                }
            }
            desk.preview.update();
            desk.preview.equals_a_fresh_session();
            if !desk.preview.errors().is_empty() {
                desk.mend();
                prop_assert_eq!(desk.preview.errors(), Vec::<String>::new(), "not mended after {:?}", edits);
                desk.preview.equals_a_fresh_session();
            }
        }
        desk.preview.finds_what_a_check_finds();
        desk.preview.equals_a_clean_build();
    }
}
