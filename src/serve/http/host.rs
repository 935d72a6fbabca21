//! Whom a request means to talk to. A foreign page may let its own name point to this machine and then read the preview
//! (DNS rebinding): its browser still says that name in `Host`, so only names that nobody else can own are answered.

use std::net::{IpAddr, Ipv6Addr};

/// True when a request with this `Host` may be answered; `open` when the preview is open to other machines.
pub(super) fn is_ours(host: &str, open: bool) -> bool {
    let Some(name) = name(host) else { return false };
    if let Ok(address) = name.parse::<IpAddr>() {
        // Numbers are nobody's name, so they cannot be made to point elsewhere.
        return open || address.is_loopback();
    }
    let name = name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost")
}

/// The name or number without the port and the brackets; `None` for what is neither.
fn name(host: &str) -> Option<&str> {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => {
            let (number, port) = rest.split_once(']')?;
            number.parse::<Ipv6Addr>().ok()?;
            (number, port)
        }
        None => host.find(':').map_or((host, ""), |at| host.split_at(at)),
    };
    let port_ok = port.is_empty() || port.strip_prefix(':').is_some_and(|port| port.parse::<u16>().is_ok());
    (port_ok && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_meant() {
        for host in ["localhost", "localhost:8080", "LOCALHOST.:80", "site.localhost:8080", "127.0.0.1:8080", "[::1]:1"]
        {
            assert!(is_ours(host, false), "{host}");
        }
        for host in [
            "evil.example",
            "evil.example:8080",
            "localhost.evil.example",
            "evillocalhost",
            "127.0.0.1.evil.example",
            "192.168.1.5:8080",
            "",
            ":8080",
            "[::1",
            "[localhost]",
            "localhost:x",
            "localhost:8080:1",
            "localhost@evil.example",
        ] {
            assert!(!is_ours(host, false), "{host}");
        }
    }

    #[test]
    fn phones_name_the_number_of_an_open_preview() {
        assert!(is_ours("192.168.1.5:8080", true));
        assert!(is_ours("[fe80::1]:8080", true));
        assert!(!is_ours("evil.example:8080", true));
    }
}
