// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! Random valid values of each operation: what one side sends, the other reads.
#![allow(deprecated)]

use goldsmith::protocol::RestJson1;
use goldsmith::testing;
use goldsmith_sampler::operations::*;

#[test]
fn stitch() {
    testing::round_trips::<RestJson1, Stitch>();
}

#[test]
fn set_headers() {
    testing::round_trips::<RestJson1, SetHeaders>();
}

#[test]
fn query() {
    testing::round_trips::<RestJson1, Query>();
}

#[test]
fn upload() {
    testing::round_trips::<RestJson1, Upload>();
}

#[test]
fn download() {
    testing::round_trips::<RestJson1, Download>();
}

#[test]
fn watch() {
    testing::round_trips::<RestJson1, Watch>();
}

#[test]
fn converse() {
    testing::round_trips::<RestJson1, Converse>();
}

#[test]
fn ping() {
    testing::round_trips::<RestJson1, Ping>();
}

#[test]
fn clone_operation() {
    testing::round_trips::<RestJson1, CloneOperation>();
}

#[test]
fn read_note() {
    testing::round_trips::<RestJson1, ReadNote>();
}

#[test]
fn write_note() {
    testing::round_trips::<RestJson1, WriteNote>();
}

#[test]
fn assign() {
    testing::round_trips::<RestJson1, Assign>();
}

#[test]
fn std_() {
    testing::round_trips::<RestJson1, Std>();
}

#[test]
fn create_thread() {
    testing::round_trips::<RestJson1, CreateThread>();
}

#[test]
fn get_thread() {
    testing::round_trips::<RestJson1, GetThread>();
}

#[test]
fn delete_thread() {
    testing::round_trips::<RestJson1, DeleteThread>();
}

#[test]
fn list_threads() {
    testing::round_trips::<RestJson1, ListThreads>();
}

#[test]
fn get_knot() {
    testing::round_trips::<RestJson1, GetKnot>();
}
