use super::Arbitrary;
use crate::schema::{Kind, Member, Trait};
use crate::shape::Reader;

#[test]
fn the_same_seed_makes_the_same_values() {
    static TEXT: Member = Member::new("", Kind::String, &[]);
    let all = |seed| {
        let mut source = Arbitrary::new(seed);
        (0..20).map(|_| source.string(&TEXT).unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(all(1), all(1));
    assert_ne!(all(1), all(2));
}

#[test]
fn numbers_have_every_form() {
    static REAL: Member = Member::new("", Kind::Double, &[]);
    static BIG: Member = Member::new("", Kind::BigDecimal, &[]);
    let mut source = Arbitrary::new(3);
    let reals: Vec<f64> = (0..500).map(|_| source.double(&REAL).unwrap()).collect();
    let bigs: Vec<String> =
        (0..500).map(|_| source.big_decimal(&BIG).unwrap().to_string()).collect();
    assert!(reals.iter().any(|real| *real == 0.0 && real.is_sign_negative()));
    assert!(reals.iter().any(|real| real.abs() > 1e30 && real.is_finite()));
    assert!(reals.iter().any(|real| real.is_infinite()));
    assert!(reals.iter().any(|real| *real != 0.0 && real.abs() < 1e-30));
    for form in ["e", "e-", "-0."] {
        assert!(bigs.iter().any(|big| big.contains(form)), "{form}");
    }
}

#[test]
fn values_are_within_their_range() {
    static NUMBER: Member = Member::new("", Kind::Integer, &[Trait::Range(Some(-3), Some(5))]);
    static REAL: Member =
        Member::new("", Kind::Double, &[Trait::DecimalRange(Some(0.5), Some(0.75))]);
    static TEXT: Member = Member::new("", Kind::String, &[Trait::Length(Some(2), Some(4))]);
    let mut source = Arbitrary::new(7);
    for _ in 0..1000 {
        let Ok(number) = source.integer(&NUMBER);
        let Ok(real) = source.double(&REAL);
        let Ok(text) = source.string(&TEXT);
        assert!((-3..=5).contains(&number) && (0.5..=0.75).contains(&real));
        assert!((2..=4).contains(&text.chars().count()), "{text}");
    }
}
