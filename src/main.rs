//! The program `visnyk`: arguments in, exit code out.

use visnyk::cli::{self, Exit};

/// A build makes some hundred thousand short-lived strings on several threads; the system's allocator took a tenth longer.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> Exit {
    cli::main(std::env::args_os().collect())
}
