//! The reference site, as `cargo xtask docs --html` writes it: whole, without dead links, and safe from
//! what a model says.

#[cfg(test)]
mod cases;
#[cfg(test)]
mod check;
#[cfg(test)]
mod pages;
