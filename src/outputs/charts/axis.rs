//! The axis of the amounts: from zero, in round steps.

/// The marks of an axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Axis {
    /// The lowest and the highest amount.
    from: f64,
    to: f64,
    /// The amounts that are marked.
    pub(super) marks: Vec<f64>,
}

impl Axis {
    /// An axis for all these amounts, with about so many steps; things that are counted have no halves. Zero is always on
    /// it: a bar that begins elsewhere lies.
    pub(super) fn new(sizes: impl Iterator<Item = f64>, steps: usize, is_counted: bool) -> Axis {
        let (low, high) = sizes.fold((0.0, 0.0), |(low, high): (f64, f64), size| (low.min(size), high.max(size)));
        let least = (high - low) / steps.max(1) as f64;
        let step = round_step(if is_counted { least.max(1.0) } else { least });
        let step = if is_counted && step == 2.5 { 5.0 } else { step };
        let (first, last) = ((low / step).floor() as i64, (high / step).ceil() as i64);
        let last = if first == last { first + 1 } else { last };
        let marks = (first..=last).map(|mark| mark as f64 * step).collect();
        Axis { from: first as f64 * step, to: last as f64 * step, marks }
    }

    /// Where an amount stands, from 0 to 1.
    pub(super) fn at(&self, size: f64) -> f64 {
        (size - self.from) / (self.to - self.from)
    }

    /// How many decimals its marks need when they are divided by a scale.
    pub(super) fn digits(&self, scale: f64) -> u8 {
        let needs = |digits: u8| {
            let shifted = |mark: &f64| mark / scale * 10f64.powi(digits.into());
            self.marks.iter().all(|mark| (shifted(mark) - shifted(mark).round()).abs() < 1e-6)
        };
        (0..6).find(|digits| needs(*digits)).unwrap_or(6)
    }
}

/// The smallest of 1, 2, 2.5 and 5 times a power of ten that is no smaller than this.
fn round_step(least: f64) -> f64 {
    if least <= 0.0 || !least.is_finite() {
        return 1.0;
    }
    let power = 10f64.powf(least.log10().floor());
    let step = [1.0, 2.0, 2.5, 5.0].into_iter().find(|step| step * power >= least * (1.0 - 1e-9));
    step.unwrap_or(10.0) * power
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(sizes: &[f64], expected: &[f64]) {
        let axis = Axis::new(sizes.iter().copied(), 4, false);
        assert!(axis.marks.iter().zip(expected).all(|(mark, expected)| (mark - expected).abs() < 1e-9), "{axis:?}");
        assert_eq!(axis.marks.len(), expected.len());
        assert!(axis.marks.contains(&0.0));
        for size in sizes {
            assert!((0.0..=1.0).contains(&axis.at(*size)), "{size}");
        }
    }

    #[test]
    fn marks_are_round_and_hold_zero() {
        check(&[3.0, 7.0], &[0.0, 2.0, 4.0, 6.0, 8.0]);
        check(&[13.6e6], &[0.0, 5e6, 10e6, 15e6]);
        check(&[-30.0, 90.0], &[-50.0, 0.0, 50.0, 100.0]);
        check(&[-4.0, -1.0], &[-4.0, -3.0, -2.0, -1.0, 0.0]);
        check(&[0.0], &[0.0, 1.0]);
        check(&[0.09], &[0.0, 0.025, 0.05, 0.075, 0.1]);
        assert_eq!(Axis::new([9e5].into_iter(), 4, false).digits(1e6), 2);
        assert_eq!(Axis::new([7.0].into_iter(), 3, true).marks, [0.0, 5.0, 10.0]);
        assert_eq!(Axis::new([2.0].into_iter(), 3, true).marks, [0.0, 1.0, 2.0]);
    }
}
