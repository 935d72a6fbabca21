//! Files that are published as they are: the theme's assets, photos and attachments, `content/files/`.

use super::{Context, Draft, Job, Output, Planner, Subject, Wave};

/// `/assets/<name>.<hash>.<ext>`
pub const ASSETS: Output = Output { name: "assets", wave: Wave::Assets, plan: plan_assets, draft };
/// `/media/<folder>/<name>.<hash>.<ext>`
pub const MEDIA: Output = Output { name: "media", wave: Wave::Assets, plan: plan_media, draft };
/// `/x` for `content/files/x`
pub const FILES: Output = Output { name: "files", wave: Wave::Assets, plan: plan_files, draft };

fn plan_assets(context: &Context<'_>, planner: &mut Planner) {
    for (i, (_, address)) in context.shelves.assets.iter().enumerate() {
        planner.add(address, Subject::Asset(i));
    }
}

fn plan_media(context: &Context<'_>, planner: &mut Planner) {
    for (path, address) in context.media {
        planner.add(address, Subject::Companion(path.clone()));
    }
}

fn plan_files(context: &Context<'_>, planner: &mut Planner) {
    for (address, path) in &context.entries.files {
        planner.add(address, Subject::File(path.clone()));
    }
}

fn draft(_: &Context<'_>, job: &Job) -> Draft {
    match &job.subject {
        Subject::Asset(i) => Draft::Asset(*i),
        Subject::Companion(path) => Draft::Companion(path.clone()),
        Subject::File(path) => Draft::File(path.clone()),
        _ => Draft::Bytes(Vec::new()),
    }
}
