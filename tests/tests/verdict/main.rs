//! The verdict on changes of a crate, against reality: what it calls compatible compiles, and what it
//! calls breaking does not.
//!
//! For each change of a model both crates are generated and compiled. Two programs are compiled against
//! them: a caller's, which stands in the case, and one that is made of the old crate and uses everything
//! that is public in it. Changes are tried both ways.

#[cfg(test)]
mod case;
#[cfg(test)]
mod methods;
#[cfg(test)]
mod real;
#[cfg(test)]
mod rustc;
#[cfg(test)]
mod surface;
