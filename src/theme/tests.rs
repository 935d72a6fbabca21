use std::path::Path;
use std::sync::Arc;

use super::*;

fn words(root: &Path) -> Vec<Arc<LanguageWords>> {
    let languages = ["uk", "ru", "bg", "en"].map(|lang| Lang::parse(lang).expect("a language"));
    let load = |lang| {
        let (files, problems) = locale_files(root, lang);
        assert_eq!(problems, []);
        let (words, problems) = LanguageWords::load(lang, &files);
        assert_eq!(problems, [], "{lang}");
        Arc::new(words)
    };
    languages.into_iter().map(load).collect()
}

#[test]
fn the_default_theme_has_no_faults() {
    let nowhere = Path::new("/nowhere");
    let (files, problems) = theme_files(nowhere, DEFAULT);
    assert_eq!(problems, []);
    let (theme, problems) = Theme::load(DEFAULT, files, &words(nowhere), "/", &[]);
    assert_eq!(problems, []);
    assert!(theme.is_some());
}
