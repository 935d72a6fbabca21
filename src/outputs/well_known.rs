//! Small files for machines: `robots.txt`, `security.txt` (RFC 9116), and `_headers` for hosts that read it.

use super::{Context, Draft, Job, Output, Planner, Subject, Wave};
use crate::site::schedule::Moment;

/// `/robots.txt`
pub const ROBOTS: Output = Output { name: "robots.txt", wave: Wave::Lists, plan: plan_robots, draft: robots };
/// `/.well-known/security.txt`
pub const SECURITY: Output = Output { name: "security.txt", wave: Wave::Lists, plan: plan_security, draft: security };
/// `/_headers`
pub const HEADERS: Output = Output { name: "_headers", wave: Wave::Lists, plan: plan_headers, draft: headers };

fn plan_robots(_: &Context<'_>, planner: &mut Planner) {
    planner.add("robots.txt", Subject::Site);
}

fn plan_security(context: &Context<'_>, planner: &mut Planner) {
    if context.site.config.security.is_some() {
        planner.add(".well-known/security.txt", Subject::Site);
    }
}

fn plan_headers(_: &Context<'_>, planner: &mut Planner) {
    planner.add("_headers", Subject::Site);
}

fn robots(context: &Context<'_>, _: &Job) -> Draft {
    Draft::Bytes(format!("User-agent: *\nAllow: /\n\nSitemap: {}\n", context.absolute("sitemap.xml")).into_bytes())
}

fn security(context: &Context<'_>, _: &Job) -> Draft {
    let Some(security) = &context.site.config.security else { return Draft::Bytes(Vec::new()) };
    let expires = Moment::end(security.expires.value, &context.site.config.timezone).instant;
    let languages: Vec<String> = context.site.config.languages.iter().map(ToString::to_string).collect();
    let text = format!(
        "Contact: {}\nExpires: {}\nPreferred-Languages: {}\nCanonical: {}\n",
        security.contact,
        expires.strftime("%Y-%m-%dT%H:%M:%SZ"),
        languages.join(", "),
        context.absolute(".well-known/security.txt")
    );
    Draft::Bytes(text.into_bytes())
}

/// No script runs but our own files and the one in the head that is named by its hash; nothing is framed or fetched from
/// elsewhere; hashed files are kept for a year.
fn headers(context: &Context<'_>, _: &Job) -> Draft {
    let base = &context.site.config.base_url.path;
    let head_script = context.shelves.head_script.as_ref().map(|source| format!(" {source}")).unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self'{head_script}; style-src 'self'; img-src 'self'; font-src 'self'; \
         connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    let forever = "public, max-age=31536000, immutable";
    let text = format!(
        "{base}*\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: \
         strict-origin-when-cross-origin\n  Permissions-Policy: camera=(), geolocation=(), microphone=()\n\n\
         {base}assets/*\n  Cache-Control: {forever}\n\n{base}media/*\n  Cache-Control: {forever}\n"
    );
    Draft::Bytes(text.into_bytes())
}
