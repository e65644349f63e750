//! Decimal digits to binary.
//!
//! What enters are digits, of any number of them, what leaves are the bytes of the integer. Halves are
//! converted for themselves and put together by Karatsuba's multiplication, so that the time for n digits
//! grows with n to the power of 1.6 and not of 2: a message of a few megabytes may be one integer.

/// How many digits a limb takes.
const STEP: usize = 19;
/// How many digits are converted one limb after the other.
const LEAF: usize = 32 * STEP;
/// How many limbs are multiplied one after the other.
const SMALL: usize = 32;

/// The bytes of an integer, the most significant first. The first may be zero.
pub(super) fn to_bytes(digits: &str) -> Vec<u8> {
    let digits = digits.as_bytes();
    // 10 to the power of LEAF, of twice that, and so on.
    let mut powers: Vec<Limbs> = Vec::new();
    let mut size = LEAF;
    while size < digits.len() {
        powers.push(match powers.last() {
            Some(power) => multiply(power, power),
            None => leaf(format!("1{:0LEAF$}", 0).as_bytes()),
        });
        size *= 2;
    }
    to_limbs(digits, &powers).iter().rev().flat_map(|limb| limb.to_be_bytes()).collect()
}

/// The digits of a number to the base of 2 to the power of 64, the least significant first.
type Limbs = Vec<u64>;

fn to_limbs(digits: &[u8], powers: &[Limbs]) -> Limbs {
    let Some((power, lower)) = powers.split_last() else { return leaf(digits) };
    let size = LEAF << lower.len();
    if digits.len() <= size {
        return to_limbs(digits, lower);
    }
    let (high, low) = digits.split_at(digits.len() - size);
    let mut number = multiply(&to_limbs(high, lower), power);
    add(&mut number, &to_limbs(low, lower));
    number
}

fn leaf(digits: &[u8]) -> Limbs {
    let mut limbs = Vec::with_capacity(digits.len() / STEP + 1);
    let (first, rest) = digits.split_at(digits.len() % STEP);
    for step in [first].into_iter().chain(rest.chunks(STEP)) {
        let (mut factor, mut carry) = (1, 0);
        for digit in step {
            carry = carry * 10 + u64::from(digit - b'0');
            factor *= 10;
        }
        for limb in &mut limbs {
            (*limb, carry) = multiply_limbs(*limb, factor, carry, 0);
        }
        if carry > 0 {
            limbs.push(carry);
        }
    }
    limbs
}

/// The lower and the upper half of `a * b + c + d`, which always fits.
#[allow(clippy::cast_possible_truncation)]
fn multiply_limbs(a: u64, b: u64, c: u64, d: u64) -> (u64, u64) {
    let wide = u128::from(a) * u128::from(b) + u128::from(c) + u128::from(d);
    (wide as u64, (wide >> 64) as u64)
}

fn multiply(a: &[u64], b: &[u64]) -> Limbs {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let mut product = vec![0; short.len() + long.len()];
    if short.len() < SMALL {
        multiply_small(&mut product, short, long);
        return product;
    }
    let half = long.len().div_ceil(2);
    let (long_low, long_high) = long.split_at(half);
    if short.len() <= half {
        add(&mut product, &multiply(long_low, short));
        add(&mut product[half..], &multiply(long_high, short));
        return product;
    }
    let (short_low, short_high) = short.split_at(half);
    let low = multiply(long_low, short_low);
    let high = multiply(long_high, short_high);
    let mut middle = multiply(&sum(long_low, long_high), &sum(short_low, short_high));
    subtract(&mut middle, &low);
    subtract(&mut middle, &high);
    add(&mut product, &low);
    add(&mut product[half..], &middle);
    add(&mut product[2 * half..], &high);
    product
}

fn multiply_small(product: &mut [u64], short: &[u64], long: &[u64]) {
    for (at, a) in short.iter().enumerate() {
        let mut carry = 0;
        for (limb, b) in product[at..].iter_mut().zip(long) {
            (*limb, carry) = multiply_limbs(*a, *b, *limb, carry);
        }
        product[at + long.len()] = carry;
    }
}

fn sum(a: &[u64], b: &[u64]) -> Limbs {
    let mut sum = a.to_vec();
    sum.push(0);
    add(&mut sum, b);
    sum
}

/// Adds a number to one that has room for the sum.
fn add(number: &mut [u64], other: &[u64]) {
    let mut carry = false;
    let mut others = other.iter();
    for limb in number {
        let other = others.next();
        if other.is_none() && !carry {
            return;
        }
        let (sum, first) = limb.overflowing_add(other.copied().unwrap_or_default());
        let (sum, second) = sum.overflowing_add(u64::from(carry));
        (*limb, carry) = (sum, first | second);
    }
}

/// Subtracts a number from one that is not less.
fn subtract(number: &mut [u64], other: &[u64]) {
    let mut borrow = false;
    let mut others = other.iter();
    for limb in number {
        let other = others.next();
        if other.is_none() && !borrow {
            return;
        }
        let (rest, first) = limb.overflowing_sub(other.copied().unwrap_or_default());
        let (rest, second) = rest.overflowing_sub(u64::from(borrow));
        (*limb, borrow) = (rest, first | second);
    }
}

#[cfg(test)]
mod tests {
    use super::to_bytes;

    /// The same, digit by digit.
    fn slowly(digits: &str) -> Vec<u8> {
        let mut bytes: Vec<u8> = Vec::new();
        for digit in digits.bytes() {
            let mut carry = u16::from(digit - b'0');
            for byte in &mut bytes {
                let number = u16::from(*byte) * 10 + carry;
                *byte = number.to_le_bytes()[0];
                carry = number >> 8;
            }
            if carry > 0 {
                bytes.push(carry.to_le_bytes()[0]);
            }
        }
        bytes.reverse();
        bytes
    }

    fn trimmed(bytes: &[u8]) -> &[u8] {
        &bytes[bytes.iter().position(|b| *b != 0).unwrap_or(bytes.len())..]
    }

    #[test]
    fn numbers_of_every_length() {
        let lengths = (0..60).chain([607, 608, 609, 1215, 1216, 1217, 2432, 2433, 5000]);
        for length in lengths {
            for pattern in ["9", "10", "1234567890", "40000000000000000000000000000000", "0"] {
                let digits: String = pattern.chars().cycle().take(length).collect();
                let found = to_bytes(&digits);
                assert_eq!(trimmed(&found), trimmed(&slowly(&digits)), "{length} of {pattern}");
            }
        }
    }

    /// The checksum is that of what another implementation makes.
    #[test]
    fn many_digits_take_no_minutes() {
        let bytes = to_bytes(&"1234567890".repeat(20_000));
        let bytes = trimmed(&bytes);
        assert_eq!((bytes.len(), crc32fast::hash(bytes)), (83_048, 0x3869_1515));
    }
}
