//! The one thing in a camera's notes that a reader needs: which way up the picture is.

/// How the rows of a picture are stored, 1 to 8 as in EXIF; 1 is upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Orientation(u8);

impl Orientation {
    /// Upright: nothing needs to be said.
    pub(super) const UPRIGHT: Orientation = Orientation(1);

    /// Finds the orientation in a block of EXIF; anything unreadable is upright.
    pub(super) fn read(exif: &[u8]) -> Orientation {
        let tiff = exif.strip_prefix(b"Exif\0\0").unwrap_or(exif);
        find(tiff).map_or(Orientation::UPRIGHT, Orientation)
    }

    /// True when the picture is shown with width and height changed over.
    fn is_turned(self) -> bool {
        self.0 >= 5
    }

    /// The size as shown.
    pub(super) fn shown(self, (width, height): (u32, u32)) -> (u32, u32) {
        if self.is_turned() { (height, width) } else { (width, height) }
    }

    /// A block of EXIF (without `Exif\0\0`) that says nothing else; none for an upright picture.
    pub(super) fn block(self) -> Option<[u8; 26]> {
        let mut block = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
        block[19] = self.0;
        (self != Orientation::UPRIGHT).then_some(block)
    }
}

fn find(tiff: &[u8]) -> Option<u8> {
    let big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let number = |at: usize, count: usize| -> Option<usize> {
        let bytes = tiff.get(at..at.checked_add(count)?)?.iter();
        let add = |sum: usize, byte: &u8| sum << 8 | usize::from(*byte);
        Some(if big { bytes.fold(0, add) } else { bytes.rev().fold(0, add) })
    };
    let directory = number(4, 4)?;
    let entries = (0..number(directory, 2)?).map_while(|i| directory.checked_add(2 + 12 * i));
    let entry = entries.take_while(|at| *at < tiff.len()).find(|at| number(*at, 2) == Some(0x0112))?;
    // A SHORT stands in the first two bytes of the value.
    let value = number(entry + 8, 2)?;
    u8::try_from(value).ok().filter(|value| (1..=8).contains(value))
}
