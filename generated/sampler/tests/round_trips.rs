// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! Random valid values of each operation: what one side sends, the other reads.
#![allow(deprecated)]

use goldsmith::protocol::{
    AwsJson1_0, AwsJson1_1, AwsQuery, Ec2Query, RestJson1, RestXml, RpcV2Cbor,
};
use goldsmith::testing;
use goldsmith_sampler::operations::*;

#[test]
fn stitch() {
    testing::round_trips::<RestJson1, Stitch>();
    testing::round_trips::<RpcV2Cbor, Stitch>();
    testing::round_trips::<AwsJson1_0, Stitch>();
    testing::round_trips::<AwsJson1_1, Stitch>();
    testing::round_trips::<RestXml, Stitch>();
    testing::round_trips::<AwsQuery, Stitch>();
    testing::round_trips::<Ec2Query, Stitch>();
}

#[test]
fn set_headers() {
    testing::round_trips::<RestJson1, SetHeaders>();
    testing::round_trips::<RpcV2Cbor, SetHeaders>();
    testing::round_trips::<AwsJson1_0, SetHeaders>();
    testing::round_trips::<AwsJson1_1, SetHeaders>();
    testing::round_trips::<RestXml, SetHeaders>();
    testing::round_trips::<AwsQuery, SetHeaders>();
    testing::round_trips::<Ec2Query, SetHeaders>();
}

#[test]
fn query() {
    testing::round_trips::<RestJson1, Query>();
    testing::round_trips::<RpcV2Cbor, Query>();
    testing::round_trips::<AwsJson1_0, Query>();
    testing::round_trips::<AwsJson1_1, Query>();
    testing::round_trips::<RestXml, Query>();
    testing::round_trips::<AwsQuery, Query>();
    testing::round_trips::<Ec2Query, Query>();
}

#[test]
fn upload() {
    testing::round_trips::<RestJson1, Upload>();
    testing::round_trips::<RpcV2Cbor, Upload>();
    testing::round_trips::<AwsJson1_0, Upload>();
    testing::round_trips::<AwsJson1_1, Upload>();
    testing::round_trips::<RestXml, Upload>();
}

#[test]
fn download() {
    testing::round_trips::<RestJson1, Download>();
    testing::round_trips::<RpcV2Cbor, Download>();
    testing::round_trips::<AwsJson1_0, Download>();
    testing::round_trips::<AwsJson1_1, Download>();
    testing::round_trips::<RestXml, Download>();
}

#[test]
fn watch() {
    testing::round_trips::<RestJson1, Watch>();
    testing::round_trips::<RpcV2Cbor, Watch>();
    testing::round_trips::<AwsJson1_0, Watch>();
    testing::round_trips::<AwsJson1_1, Watch>();
    testing::round_trips::<RestXml, Watch>();
}

#[test]
fn converse() {
    testing::round_trips::<RestJson1, Converse>();
    testing::round_trips::<RpcV2Cbor, Converse>();
    testing::round_trips::<AwsJson1_0, Converse>();
    testing::round_trips::<AwsJson1_1, Converse>();
    testing::round_trips::<RestXml, Converse>();
}

#[test]
fn ping() {
    testing::round_trips::<RestJson1, Ping>();
    testing::round_trips::<RpcV2Cbor, Ping>();
    testing::round_trips::<AwsJson1_0, Ping>();
    testing::round_trips::<AwsJson1_1, Ping>();
    testing::round_trips::<RestXml, Ping>();
    testing::round_trips::<AwsQuery, Ping>();
    testing::round_trips::<Ec2Query, Ping>();
}

#[test]
fn clone_operation() {
    testing::round_trips::<RestJson1, CloneOperation>();
    testing::round_trips::<RpcV2Cbor, CloneOperation>();
    testing::round_trips::<AwsJson1_0, CloneOperation>();
    testing::round_trips::<AwsJson1_1, CloneOperation>();
    testing::round_trips::<RestXml, CloneOperation>();
    testing::round_trips::<AwsQuery, CloneOperation>();
    testing::round_trips::<Ec2Query, CloneOperation>();
}

#[test]
fn read_note() {
    testing::round_trips::<RestJson1, ReadNote>();
    testing::round_trips::<RpcV2Cbor, ReadNote>();
    testing::round_trips::<AwsJson1_0, ReadNote>();
    testing::round_trips::<AwsJson1_1, ReadNote>();
    testing::round_trips::<RestXml, ReadNote>();
    testing::round_trips::<AwsQuery, ReadNote>();
    testing::round_trips::<Ec2Query, ReadNote>();
}

#[test]
fn write_note() {
    testing::round_trips::<RestJson1, WriteNote>();
    testing::round_trips::<RpcV2Cbor, WriteNote>();
    testing::round_trips::<AwsJson1_0, WriteNote>();
    testing::round_trips::<AwsJson1_1, WriteNote>();
    testing::round_trips::<RestXml, WriteNote>();
    testing::round_trips::<AwsQuery, WriteNote>();
    testing::round_trips::<Ec2Query, WriteNote>();
}

#[test]
fn assign() {
    testing::round_trips::<RestJson1, Assign>();
    testing::round_trips::<RpcV2Cbor, Assign>();
    testing::round_trips::<AwsJson1_0, Assign>();
    testing::round_trips::<AwsJson1_1, Assign>();
    testing::round_trips::<RestXml, Assign>();
    testing::round_trips::<AwsQuery, Assign>();
    testing::round_trips::<Ec2Query, Assign>();
}

#[test]
fn std_() {
    testing::round_trips::<RestJson1, Std>();
    testing::round_trips::<RpcV2Cbor, Std>();
    testing::round_trips::<AwsJson1_0, Std>();
    testing::round_trips::<AwsJson1_1, Std>();
    testing::round_trips::<RestXml, Std>();
    testing::round_trips::<AwsQuery, Std>();
    testing::round_trips::<Ec2Query, Std>();
}

#[test]
fn create_thread() {
    testing::round_trips::<RestJson1, CreateThread>();
    testing::round_trips::<RpcV2Cbor, CreateThread>();
    testing::round_trips::<AwsJson1_0, CreateThread>();
    testing::round_trips::<AwsJson1_1, CreateThread>();
    testing::round_trips::<RestXml, CreateThread>();
    testing::round_trips::<AwsQuery, CreateThread>();
    testing::round_trips::<Ec2Query, CreateThread>();
}

#[test]
fn get_thread() {
    testing::round_trips::<RestJson1, GetThread>();
    testing::round_trips::<RpcV2Cbor, GetThread>();
    testing::round_trips::<AwsJson1_0, GetThread>();
    testing::round_trips::<AwsJson1_1, GetThread>();
    testing::round_trips::<RestXml, GetThread>();
    testing::round_trips::<AwsQuery, GetThread>();
    testing::round_trips::<Ec2Query, GetThread>();
}

#[test]
fn delete_thread() {
    testing::round_trips::<RestJson1, DeleteThread>();
    testing::round_trips::<RpcV2Cbor, DeleteThread>();
    testing::round_trips::<AwsJson1_0, DeleteThread>();
    testing::round_trips::<AwsJson1_1, DeleteThread>();
    testing::round_trips::<RestXml, DeleteThread>();
    testing::round_trips::<AwsQuery, DeleteThread>();
    testing::round_trips::<Ec2Query, DeleteThread>();
}

#[test]
fn list_threads() {
    testing::round_trips::<RestJson1, ListThreads>();
    testing::round_trips::<RpcV2Cbor, ListThreads>();
    testing::round_trips::<AwsJson1_0, ListThreads>();
    testing::round_trips::<AwsJson1_1, ListThreads>();
    testing::round_trips::<RestXml, ListThreads>();
    testing::round_trips::<AwsQuery, ListThreads>();
    testing::round_trips::<Ec2Query, ListThreads>();
}

#[test]
fn get_knot() {
    testing::round_trips::<RestJson1, GetKnot>();
    testing::round_trips::<RpcV2Cbor, GetKnot>();
    testing::round_trips::<AwsJson1_0, GetKnot>();
    testing::round_trips::<AwsJson1_1, GetKnot>();
    testing::round_trips::<RestXml, GetKnot>();
    testing::round_trips::<AwsQuery, GetKnot>();
    testing::round_trips::<Ec2Query, GetKnot>();
}
