//! The colour of the same hue that is nearest to another and will do: what a theme's author is proposed instead of one
//! that is too faint. Moved in OKLCH (Björn Ottosson), where the same step looks the same for every hue.

use super::{Colour, linear};

/// Lightness is tried in steps that are finer than those of the screen.
const STEPS: u32 = 1000;

/// The nearest colour of this hue, lighter or darker, that will do; none where no lightness helps.
pub fn nearest(colour: Colour, will_do: impl Fn(Colour) -> bool) -> Option<Colour> {
    let [lightness, a, b] = oklab(colour);
    let at = |lightness: f64| within(lightness, a, b);
    let moved = (0..=STEPS).map(|step| f64::from(step) / f64::from(STEPS));
    let tried = moved.flat_map(|by| [lightness - by, lightness + by]);
    tried.filter(|lightness| (0.0..=1.0).contains(lightness)).map(at).find(|colour| will_do(*colour))
}

/// The colour at a lightness with as much of its chroma as a screen can show there.
fn within(lightness: f64, a: f64, b: f64) -> Colour {
    let (mut shown, mut too_much) = (0.0, 1.0);
    if let Some(colour) = srgb([lightness, a, b]) {
        return colour;
    }
    let mut colour = srgb([lightness, 0.0, 0.0]).unwrap_or_default();
    for _ in 0..12 {
        let chroma = (shown + too_much) / 2.0;
        match srgb([lightness, a * chroma, b * chroma]) {
            Some(better) => (shown, colour) = (chroma, better),
            None => too_much = chroma,
        }
    }
    colour
}

fn oklab(colour: Colour) -> [f64; 3] {
    let [r, g, b] = colour.0.map(linear);
    let l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b).cbrt();
    let m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b).cbrt();
    let s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b).cbrt();
    [
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
    ]
}

/// The colour of the screen, where it can show it.
fn srgb([lightness, a, b]: [f64; 3]) -> Option<Colour> {
    let l = (lightness + 0.3963377774 * a + 0.2158037573 * b).powi(3);
    let m = (lightness - 0.1055613458 * a - 0.0638541728 * b).powi(3);
    let s = (lightness - 0.0894841775 * a - 1.2914855480 * b).powi(3);
    let light = [
        4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
        -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
        -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s,
    ];
    // Half a step of the screen's own is no colour of its own.
    let channel = |light: f64| {
        let c = if light <= 0.0031308 { 12.92 * light } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        let stepped = (c * 255.0).round();
        (0.0..=255.0).contains(&stepped).then_some(stepped as u8)
    };
    let [r, g, b] = light.map(channel);
    Some(Colour([r?, g?, b?]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::contrast;
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).expect("a colour")
    }

    #[test]
    fn a_faint_colour_is_moved_as_far_as_it_must_be() {
        let (white, black) = (colour("#FFFFFF"), colour("#000000"));
        let mut moved = String::new();
        for (faint, on) in [
            ("#0057B7", white),
            ("#005BBB", white),
            ("#6A9BC3", white),
            ("#777777", white),
            ("#FFD500", white),
            ("#FF0000", white),
            ("#767676", black),
            ("#0000FF", black),
        ] {
            let found = nearest(colour(faint), |c| contrast(c, on) >= 7.0).expect("a colour that will do");
            moved += &format!("{faint} on {on}: {found} {:.2}\n", contrast(found, on));
        }
        expect_test::expect![[r#"
            #0057B7 on #FFFFFF: #0056B5 7.00
            #005BBB on #FFFFFF: #0056B2 7.06
            #6A9BC3 on #FFFFFF: #2D5D82 7.00
            #777777 on #FFFFFF: #595959 7.00
            #FFD500 on #FFFFFF: #6A5700 7.06
            #FF0000 on #FFFFFF: #B60000 7.03
            #767676 on #000000: #959595 7.01
            #0000FF on #000000: #6092FF 7.05
        "#]]
        .assert_eq(&moved);
        assert_eq!(nearest(white, |c| contrast(c, colour("#777777")) >= 7.0), None);
    }

    proptest! {
        #[test]
        fn any_colour_survives_and_keeps_its_hue(r: u8, g: u8, b: u8, on: [u8; 3], least in 1.0..9.0) {
            let (before, on) = (Colour([r, g, b]), Colour(on));
            prop_assert_eq!(nearest(before, |_| true), Some(before));
            if let Some(found) = nearest(before, |c| contrast(c, on) >= least) {
                prop_assert!(contrast(found, on) >= least);
                let [_, a1, b1] = oklab(before);
                let [_, a2, b2] = oklab(found);
                let (own, other) = (a1.hypot(b1), a2.hypot(b2));
                // Where little colour is left, the screen's steps decide what hue it has.
                if own > 0.05 && other > 0.05 {
                    prop_assert!((a1 * a2 + b1 * b2) / (own * other) > 0.98, "{} -> {}", before, found);
                }
            }
        }
    }
}
