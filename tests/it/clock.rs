//! What the clock does to a site: nothing is told before its day, and what comes next is known.

use expect_test::{Expect, expect};

use crate::fixture::Fixture;

/// Compares what will change and when, a line each.
#[track_caller]
fn check_changes(site: &str, expected: Expect) {
    let changes = Fixture::new(site).link().schedule;
    let line = |change: &visnyk::site::schedule::Change| {
        format!("{} {} {}\n", change.at.machine(), change.kind.name(), change.title)
    };
    expected.assert_eq(&changes.iter().map(line).collect::<String>());
}

#[test]
fn what_comes_next_is_known() {
    check_changes(
        "
-- news/out.uk.md --
---
title: Уже є
date: 2026-06-01
expires: 2026-06-30
deadline: 2026-06-20T18:00
---
-- news/later.uk.md --
---
title: Згодом
date: 2026-06-16
publish: 2026-06-16T09:00
---
-- news/draft.uk.md --
---
title: Чернетка
date: 2026-06-17
draft: true
---
-- alerts/heat.uk.md --
---
title: Спека
level: warning
from: 2026-06-18
until: 2026-06-19
---
",
        expect![[r#"
            2026-06-16T09:00:00+03:00 publish Згодом
            2026-06-18 alert-from Спека
            2026-06-20 alert-until Спека
            2026-06-20T18:00:00+03:00 deadline Уже є
            2026-07-01 expire Уже є
        "#]],
    );
}
