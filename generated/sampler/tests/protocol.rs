// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The protocol tests of the model.
#![allow(deprecated)]

use goldsmith::protocol::{
    AwsJson1_0, AwsJson1_1, AwsQuery, Ec2Query, RestJson1, RestXml, RpcV2Cbor,
};
use goldsmith::testing;
use goldsmith_sampler::operations::*;

#[test]
fn client_request_everything() {
    let case = r#"{
        "id": "Everything",
        "protocol": "aws.protocols#restJson1",
        "method": "POST",
        "uri": "/stitch/rose%2F1",
        "headers": {"Content-Type": "application/json"},
        "body": "{\"everything\": {\"text\": \"a\\\"b\", \"flag\": true, \"byte\": -5, \"short\": -300, \"integer\": 70000, \"long\": 9007199254740993, \"float\": 1.5, \"double\": -0.25, \"bigInteger\": 123456789012345678901234567890, \"bigDecimal\": 12.50, \"blob\": \"YWJj\", \"timestamp\": 1767225600, \"dateTime\": \"2026-01-01T00:00:00.5Z\", \"httpDate\": \"Thu, 01 Jan 2026 00:00:00 GMT\", \"epochSeconds\": 1767225600.25, \"document\": {\"a\": [1, null, \"x\"]}, \"color\": \"dark-blue\", \"priority\": 10, \"names\": [\"a\", \"b\"], \"sparseNames\": [\"a\", null], \"days\": [\"1970-01-01T00:00:00Z\"], \"grid\": [[1, 2], []], \"tags\": {\"k\": \"v\"}, \"sparseTags\": {\"a\": \"b\", \"n\": null}, \"colorsByName\": {\"red\": [\"red\", \"self\"]}, \"pattern\": {\"name\": \"p\", \"inner\": {\"name\": \"q\"}, \"list\": [{\"name\": \"r\"}], \"map\": {\"m\": {\"name\": \"s\"}}, \"motif\": {\"none\": {}}}, \"motif\": {\"motifs\": [{\"motif-size\": 3}, {\"when\": \"Thu, 01 Jan 2026 00:00:00 GMT\"}, {\"unknown\": \"u\"}, {\"photo\": \"eA==\"}]}, \"nothing\": {}, \"json\": \"{}\", \"other-name\": \"n\"}, \"clientToken\": \"t\"}",
        "bodyMediaType": "application/json",
        "params": {
            "pieceName": "rose/1",
            "everything": {
                "text": "a\"b",
                "flag": true,
                "byte": -5,
                "short": -300,
                "integer": 70000,
                "long": 9007199254740993,
                "float": 1.5,
                "double": -0.25,
                "bigInteger": 123456789012345678901234567890,
                "bigDecimal": 12.50,
                "blob": "abc",
                "timestamp": 1767225600,
                "dateTime": 1767225600.5,
                "httpDate": 1767225600,
                "epochSeconds": 1767225600.25,
                "document": {"a": [1, null, "x"]},
                "color": "dark-blue",
                "priority": 10,
                "names": ["a", "b"],
                "sparseNames": ["a", null],
                "days": [0],
                "grid": [[1, 2], []],
                "tags": {"k": "v"},
                "sparseTags": {"a": "b", "n": null},
                "colorsByName": {"red": ["red", "self"]},
                "pattern": {
                    "name": "p",
                    "inner": {"name": "q"},
                    "list": [{"name": "r"}],
                    "map": {"m": {"name": "s"}},
                    "motif": {"none": {}}
                },
                "motif": {"motifs": [{"size": 3}, {"when": 1767225600}, {"unknown": "u"}, {"photo": "x"}]},
                "nothing": {},
                "renamed": "n",
                "json": "{}"
            },
            "clientToken": "t"
        }
    }"#;
    testing::client_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_request_everything() {
    let case = r#"{
        "id": "Everything",
        "protocol": "aws.protocols#restJson1",
        "method": "POST",
        "uri": "/stitch/rose%2F1",
        "headers": {"Content-Type": "application/json"},
        "body": "{\"everything\": {\"text\": \"a\\\"b\", \"flag\": true, \"byte\": -5, \"short\": -300, \"integer\": 70000, \"long\": 9007199254740993, \"float\": 1.5, \"double\": -0.25, \"bigInteger\": 123456789012345678901234567890, \"bigDecimal\": 12.50, \"blob\": \"YWJj\", \"timestamp\": 1767225600, \"dateTime\": \"2026-01-01T00:00:00.5Z\", \"httpDate\": \"Thu, 01 Jan 2026 00:00:00 GMT\", \"epochSeconds\": 1767225600.25, \"document\": {\"a\": [1, null, \"x\"]}, \"color\": \"dark-blue\", \"priority\": 10, \"names\": [\"a\", \"b\"], \"sparseNames\": [\"a\", null], \"days\": [\"1970-01-01T00:00:00Z\"], \"grid\": [[1, 2], []], \"tags\": {\"k\": \"v\"}, \"sparseTags\": {\"a\": \"b\", \"n\": null}, \"colorsByName\": {\"red\": [\"red\", \"self\"]}, \"pattern\": {\"name\": \"p\", \"inner\": {\"name\": \"q\"}, \"list\": [{\"name\": \"r\"}], \"map\": {\"m\": {\"name\": \"s\"}}, \"motif\": {\"none\": {}}}, \"motif\": {\"motifs\": [{\"motif-size\": 3}, {\"when\": \"Thu, 01 Jan 2026 00:00:00 GMT\"}, {\"unknown\": \"u\"}, {\"photo\": \"eA==\"}]}, \"nothing\": {}, \"json\": \"{}\", \"other-name\": \"n\"}, \"clientToken\": \"t\"}",
        "bodyMediaType": "application/json",
        "params": {
            "pieceName": "rose/1",
            "everything": {
                "text": "a\"b",
                "flag": true,
                "byte": -5,
                "short": -300,
                "integer": 70000,
                "long": 9007199254740993,
                "float": 1.5,
                "double": -0.25,
                "bigInteger": 123456789012345678901234567890,
                "bigDecimal": 12.50,
                "blob": "abc",
                "timestamp": 1767225600,
                "dateTime": 1767225600.5,
                "httpDate": 1767225600,
                "epochSeconds": 1767225600.25,
                "document": {"a": [1, null, "x"]},
                "color": "dark-blue",
                "priority": 10,
                "names": ["a", "b"],
                "sparseNames": ["a", null],
                "days": [0],
                "grid": [[1, 2], []],
                "tags": {"k": "v"},
                "sparseTags": {"a": "b", "n": null},
                "colorsByName": {"red": ["red", "self"]},
                "pattern": {
                    "name": "p",
                    "inner": {"name": "q"},
                    "list": [{"name": "r"}],
                    "map": {"m": {"name": "s"}},
                    "motif": {"none": {}}
                },
                "motif": {"motifs": [{"size": 3}, {"when": 1767225600}, {"unknown": "u"}, {"photo": "x"}]},
                "nothing": {},
                "renamed": "n",
                "json": "{}"
            },
            "clientToken": "t"
        }
    }"#;
    testing::server_request::<RestJson1, Stitch>(case);
}

#[test]
fn client_request_token_is_filled_in() {
    let case = r#"{
        "id": "TokenIsFilledIn",
        "protocol": "aws.protocols#restJson1",
        "method": "POST",
        "uri": "/stitch/rose",
        "body": "{\"clientToken\": \"00000000-0000-4000-8000-000000000000\"}",
        "bodyMediaType": "application/json",
        "params": {"pieceName": "rose"},
        "appliesTo": "client"
    }"#;
    testing::client_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_response_everything_comes_back() {
    let case = r#"{
        "id": "EverythingComesBack",
        "protocol": "aws.protocols#restJson1",
        "code": 201,
        "headers": {"X-Receipt": "r"},
        "body": "{\"everything\": {\"text\": \"a\\\"b\", \"flag\": true, \"byte\": -5, \"short\": -300, \"integer\": 70000, \"long\": 9007199254740993, \"float\": 1.5, \"double\": -0.25, \"bigInteger\": 123456789012345678901234567890, \"bigDecimal\": 12.50, \"blob\": \"YWJj\", \"timestamp\": 1767225600, \"dateTime\": \"2026-01-01T00:00:00.5Z\", \"httpDate\": \"Thu, 01 Jan 2026 00:00:00 GMT\", \"epochSeconds\": 1767225600.25, \"document\": {\"a\": [1, null, \"x\"]}, \"color\": \"dark-blue\", \"priority\": 10, \"names\": [\"a\", \"b\"], \"sparseNames\": [\"a\", null], \"days\": [\"1970-01-01T00:00:00Z\"], \"grid\": [[1, 2], []], \"tags\": {\"k\": \"v\"}, \"sparseTags\": {\"a\": \"b\", \"n\": null}, \"colorsByName\": {\"red\": [\"red\", \"self\"]}, \"pattern\": {\"name\": \"p\", \"inner\": {\"name\": \"q\"}, \"list\": [{\"name\": \"r\"}], \"map\": {\"m\": {\"name\": \"s\"}}, \"motif\": {\"none\": {}}}, \"motif\": {\"motifs\": [{\"motif-size\": 3}, {\"when\": \"Thu, 01 Jan 2026 00:00:00 GMT\"}, {\"unknown\": \"u\"}, {\"photo\": \"eA==\"}]}, \"nothing\": {}, \"json\": \"{}\", \"other-name\": \"n\"}, \"defaults\": {\"text\":\"linen\",\"flag\":true,\"number\":7,\"ratio\":0.5,\"color\":\"dark-blue\",\"priority\":1,\"names\":[],\"tags\":{},\"blob\":\"bGluZW4=\",\"day\":\"2026-11-01T00:00:00Z\",\"document\":[]}}",
        "bodyMediaType": "application/json",
        "params": {
            "receipt": "r",
            "status": 201,
            "everything": {
                "text": "a\"b",
                "flag": true,
                "byte": -5,
                "short": -300,
                "integer": 70000,
                "long": 9007199254740993,
                "float": 1.5,
                "double": -0.25,
                "bigInteger": 123456789012345678901234567890,
                "bigDecimal": 12.50,
                "blob": "abc",
                "timestamp": 1767225600,
                "dateTime": 1767225600.5,
                "httpDate": 1767225600,
                "epochSeconds": 1767225600.25,
                "document": {"a": [1, null, "x"]},
                "color": "dark-blue",
                "priority": 10,
                "names": ["a", "b"],
                "sparseNames": ["a", null],
                "days": [0],
                "grid": [[1, 2], []],
                "tags": {"k": "v"},
                "sparseTags": {"a": "b", "n": null},
                "colorsByName": {"red": ["red", "self"]},
                "pattern": {
                    "name": "p",
                    "inner": {"name": "q"},
                    "list": [{"name": "r"}],
                    "map": {"m": {"name": "s"}},
                    "motif": {"none": {}}
                },
                "motif": {"motifs": [{"size": 3}, {"when": 1767225600}, {"unknown": "u"}, {"photo": "x"}]},
                "nothing": {},
                "renamed": "n",
                "json": "{}"
            },
            "defaults": {
                "text": "linen",
                "flag": true,
                "number": 7,
                "ratio": 0.5,
                "color": "dark-blue",
                "priority": 1,
                "names": [],
                "tags": {},
                "blob": "linen",
                "day": 1793491200,
                "document": []
            }
        },
        "appliesTo": "server"
    }"#;
    testing::server_response::<RestJson1, Stitch>(case);
}

#[test]
fn client_response_defaults_are_filled_in() {
    let case = r#"{
        "id": "DefaultsAreFilledIn",
        "protocol": "aws.protocols#restJson1",
        "code": 201,
        "body": "{\"defaults\": {\"text\": \"silk\"}}",
        "bodyMediaType": "application/json",
        "params": {
            "status": 201,
            "defaults": {
                "text": "silk",
                "flag": true,
                "number": 7,
                "ratio": 0.5,
                "color": "dark-blue",
                "priority": 1,
                "names": [],
                "tags": {},
                "blob": "linen",
                "day": 1793491200,
                "document": []
            }
        },
        "appliesTo": "client"
    }"#;
    testing::client_response::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case0() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"text\": 5}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case1() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"flag\": \"x\"}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case2() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"byte\": 128}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case3() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"integer\": 1.5}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case4() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"float\": \"1\"}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case5() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"names\": {}}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case6() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"tags\": []}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case7() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"motif\": \"flower\"}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case8() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"timestamp\": \"soon\"}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_wrong_types_case9() {
    let case = r#"{
        "id": "WrongTypes",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{\"everything\": {\"priority\": \"HIGH\"}}"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn server_malformed_request_no_body() {
    let case = r#"{
        "id": "NoBody",
        "protocol": "aws.protocols#restJson1",
        "request": {
            "method": "POST",
            "uri": "/stitch/rose",
            "headers": {"Content-Type": "application/json"},
            "body": "{"
        },
        "response": {"code": 400, "headers": {"x-amzn-errortype": "SerializationException"}}
    }"#;
    testing::server_malformed_request::<RestJson1, Stitch>(case);
}

#[test]
fn client_error_torn_cloth() {
    let case = r#"{
        "id": "TornCloth",
        "protocol": "aws.protocols#restJson1",
        "code": 409,
        "headers": {"X-Amzn-Errortype": "Torn", "X-Where": "left", "Content-Type": "application/json"},
        "body": "{\"message\":\"ow\"}",
        "bodyMediaType": "application/json",
        "params": {"message": "ow", "where": "left"}
    }"#;
    testing::client_error::<RestJson1, Stitch, goldsmith_sampler::errors::Torn>(case);
}

#[test]
fn server_error_torn_cloth() {
    let case = r#"{
        "id": "TornCloth",
        "protocol": "aws.protocols#restJson1",
        "code": 409,
        "headers": {"X-Amzn-Errortype": "Torn", "X-Where": "left", "Content-Type": "application/json"},
        "body": "{\"message\":\"ow\"}",
        "bodyMediaType": "application/json",
        "params": {"message": "ow", "where": "left"}
    }"#;
    testing::server_error::<RestJson1, Stitch, goldsmith_sampler::errors::Torn>(case);
}

#[test]
fn client_error_torn_by_body() {
    let case = r#"{
        "id": "TornByBody",
        "protocol": "aws.protocols#restJson1",
        "code": 409,
        "headers": {"Content-Type": "application/json"},
        "body": "{\"__type\":\"example.sampler#Torn:http://x\",\"message\":\"ow\"}",
        "bodyMediaType": "application/json",
        "params": {"message": "ow"},
        "appliesTo": "client"
    }"#;
    testing::client_error::<RestJson1, Stitch, goldsmith_sampler::errors::Torn>(case);
}

#[test]
fn client_error_busy_service() {
    let case = r#"{
        "id": "BusyService",
        "protocol": "aws.protocols#restJson1",
        "code": 503,
        "headers": {"X-Amzn-Errortype": "Busy", "Content-Type": "application/json"},
        "body": "{\"message\":\"later\"}",
        "bodyMediaType": "application/json",
        "params": {"message": "later"}
    }"#;
    testing::client_error::<RestJson1, Stitch, goldsmith_sampler::errors::Busy>(case);
}

#[test]
fn server_error_busy_service() {
    let case = r#"{
        "id": "BusyService",
        "protocol": "aws.protocols#restJson1",
        "code": 503,
        "headers": {"X-Amzn-Errortype": "Busy", "Content-Type": "application/json"},
        "body": "{\"message\":\"later\"}",
        "bodyMediaType": "application/json",
        "params": {"message": "later"}
    }"#;
    testing::server_error::<RestJson1, Stitch, goldsmith_sampler::errors::Busy>(case);
}

#[test]
fn client_error_cbor_out_of_thread() {
    let case = r#"{
        "id": "CborOutOfThread",
        "protocol": "smithy.protocols#rpcv2Cbor",
        "code": 429,
        "headers": {"Content-Type": "application/cbor", "smithy-protocol": "rpc-v2-cbor"},
        "body": "v2ZfX3R5cGV4G2V4YW1wbGUuc2FtcGxlciNPdXRPZlRocmVhZGdNZXNzYWdlZ25vIG1vcmVqcmV0cnlBZnRlcgP/",
        "bodyMediaType": "application/cbor",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::client_error::<
        RpcV2Cbor,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn server_error_cbor_out_of_thread() {
    let case = r#"{
        "id": "CborOutOfThread",
        "protocol": "smithy.protocols#rpcv2Cbor",
        "code": 429,
        "headers": {"Content-Type": "application/cbor", "smithy-protocol": "rpc-v2-cbor"},
        "body": "v2ZfX3R5cGV4G2V4YW1wbGUuc2FtcGxlciNPdXRPZlRocmVhZGdNZXNzYWdlZ25vIG1vcmVqcmV0cnlBZnRlcgP/",
        "bodyMediaType": "application/cbor",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::server_error::<
        RpcV2Cbor,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn client_error_aws_json1_0out_of_thread() {
    let case = r#"{
        "id": "AwsJson1_0OutOfThread",
        "protocol": "aws.protocols#awsJson1_0",
        "code": 429,
        "headers": {"Content-Type": "application/x-amz-json-1.0"},
        "forbidHeaders": ["Retry-After"],
        "body": "{\"__type\": \"example.sampler#OutOfThread\", \"Message\": \"no more\", \"retryAfter\": 3}",
        "bodyMediaType": "application/json",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::client_error::<
        AwsJson1_0,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn server_error_aws_json1_0out_of_thread() {
    let case = r#"{
        "id": "AwsJson1_0OutOfThread",
        "protocol": "aws.protocols#awsJson1_0",
        "code": 429,
        "headers": {"Content-Type": "application/x-amz-json-1.0"},
        "forbidHeaders": ["Retry-After"],
        "body": "{\"__type\": \"example.sampler#OutOfThread\", \"Message\": \"no more\", \"retryAfter\": 3}",
        "bodyMediaType": "application/json",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::server_error::<
        AwsJson1_0,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn client_error_aws_json1_1out_of_thread() {
    let case = r#"{
        "id": "AwsJson1_1OutOfThread",
        "protocol": "aws.protocols#awsJson1_1",
        "code": 429,
        "headers": {"Content-Type": "application/x-amz-json-1.1"},
        "forbidHeaders": ["Retry-After"],
        "body": "{\"__type\": \"OutOfThread\", \"Message\": \"no more\", \"retryAfter\": 3}",
        "bodyMediaType": "application/json",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::client_error::<
        AwsJson1_1,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn server_error_aws_json1_1out_of_thread() {
    let case = r#"{
        "id": "AwsJson1_1OutOfThread",
        "protocol": "aws.protocols#awsJson1_1",
        "code": 429,
        "headers": {"Content-Type": "application/x-amz-json-1.1"},
        "forbidHeaders": ["Retry-After"],
        "body": "{\"__type\": \"OutOfThread\", \"Message\": \"no more\", \"retryAfter\": 3}",
        "bodyMediaType": "application/json",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::server_error::<
        AwsJson1_1,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn client_error_xml_out_of_thread() {
    let case = r#"{
        "id": "XmlOutOfThread",
        "protocol": "aws.protocols#restXml",
        "code": 429,
        "headers": {"Content-Type": "application/xml", "Retry-After": "3"},
        "body": "<ErrorResponse><Error><Type>Sender</Type><Code>OutOfThread</Code><Message>no more</Message></Error><RequestId>r-1</RequestId></ErrorResponse>",
        "bodyMediaType": "application/xml",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::client_error::<
        RestXml,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn server_error_xml_out_of_thread() {
    let case = r#"{
        "id": "XmlOutOfThread",
        "protocol": "aws.protocols#restXml",
        "code": 429,
        "headers": {"Content-Type": "application/xml", "Retry-After": "3"},
        "body": "<ErrorResponse><Error><Type>Sender</Type><Code>OutOfThread</Code><Message>no more</Message></Error><RequestId>r-1</RequestId></ErrorResponse>",
        "bodyMediaType": "application/xml",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::server_error::<
        RestXml,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn client_error_aws_query_out_of_thread() {
    let case = r#"{
        "id": "AwsQueryOutOfThread",
        "protocol": "aws.protocols#awsQuery",
        "code": 429,
        "headers": {"Content-Type": "text/xml"},
        "body": "<ErrorResponse><Error><Type>Sender</Type><Code>Thread.Out</Code><Message>no more</Message><retryAfter>3</retryAfter></Error><RequestId>r-1</RequestId></ErrorResponse>",
        "bodyMediaType": "application/xml",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::client_error::<
        AwsQuery,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn client_error_ec2_query_out_of_thread() {
    let case = r#"{
        "id": "Ec2QueryOutOfThread",
        "protocol": "aws.protocols#ec2Query",
        "code": 429,
        "headers": {"Content-Type": "text/xml"},
        "body": "<Response><Errors><Error><Code>Thread.Out</Code><Message>no more</Message><retryAfter>3</retryAfter></Error></Errors><RequestID>r-1</RequestID></Response>",
        "bodyMediaType": "application/xml",
        "params": {"Message": "no more", "retryAfter": 3}
    }"#;
    testing::client_error::<
        Ec2Query,
        Stitch,
        goldsmith_sampler::errors::OutOfThread,
    >(case);
}

#[test]
fn client_request_all_headers() {
    let case = r#"{
        "id": "AllHeaders",
        "protocol": "aws.protocols#restJson1",
        "method": "PUT",
        "uri": "/headers",
        "headers": {
            "X-Text": "a",
            "X-Flag": "false",
            "X-Number": "-1",
            "X-Double": "Infinity",
            "X-Day": "Thu, 01 Jan 2026 00:00:00 GMT",
            "X-Epoch": "1767225600",
            "X-Names": "a, \"b,c\", \"d\\\"e\"",
            "X-Numbers": "1, 2",
            "X-Days": "1970-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
            "X-Flags": "true, false",
            "X-Color": "red",
            "X-Json": "eyJhIjoxfQ==",
            "X-Meta-One": "1"
        },
        "body": "",
        "bodyMediaType": "application/json",
        "params": {
            "text": "a",
            "flag": false,
            "number": -1,
            "double": "Infinity",
            "day": 1767225600,
            "epoch": 1767225600,
            "names": ["a", "b,c", "d\"e"],
            "numbers": [1, 2],
            "days": [0, 1767225600],
            "flags": [true, false],
            "color": "red",
            "json": "{\"a\":1}",
            "meta": {"one": "1"}
        }
    }"#;
    testing::client_request::<RestJson1, SetHeaders>(case);
}

#[test]
fn server_request_all_headers() {
    let case = r#"{
        "id": "AllHeaders",
        "protocol": "aws.protocols#restJson1",
        "method": "PUT",
        "uri": "/headers",
        "headers": {
            "X-Text": "a",
            "X-Flag": "false",
            "X-Number": "-1",
            "X-Double": "Infinity",
            "X-Day": "Thu, 01 Jan 2026 00:00:00 GMT",
            "X-Epoch": "1767225600",
            "X-Names": "a, \"b,c\", \"d\\\"e\"",
            "X-Numbers": "1, 2",
            "X-Days": "1970-01-01T00:00:00Z, 2026-01-01T00:00:00Z",
            "X-Flags": "true, false",
            "X-Color": "red",
            "X-Json": "eyJhIjoxfQ==",
            "X-Meta-One": "1"
        },
        "body": "",
        "bodyMediaType": "application/json",
        "params": {
            "text": "a",
            "flag": false,
            "number": -1,
            "double": "Infinity",
            "day": 1767225600,
            "epoch": 1767225600,
            "names": ["a", "b,c", "d\"e"],
            "numbers": [1, 2],
            "days": [0, 1767225600],
            "flags": [true, false],
            "color": "red",
            "json": "{\"a\":1}",
            "meta": {"one": "1"}
        }
    }"#;
    testing::server_request::<RestJson1, SetHeaders>(case);
}

#[test]
fn client_request_whole_query() {
    let case = r#"{
        "id": "WholeQuery",
        "protocol": "aws.protocols#restJson1",
        "method": "GET",
        "uri": "/query/2026-01-01T00%3A00%3A00Z/a/b%20c/d",
        "queryParams": [
            "format=short",
            "token=t%26",
            "number=NaN",
            "name=x",
            "name=y",
            "color=red",
            "color=dark-blue",
            "day=1970-01-01T00%3A00%3A00Z",
            "extra=1",
            "extra=2"
        ],
        "params": {
            "when": 1767225600,
            "path": "a/b c/d",
            "token": "t&",
            "number": "NaN",
            "names": ["x", "y"],
            "colors": ["red", "dark-blue"],
            "day": 0,
            "more": {"extra": ["1", "2"], "token": ["hidden"]}
        },
        "appliesTo": "client"
    }"#;
    testing::client_request::<RestJson1, Query>(case);
}

#[test]
fn client_response_payload_is_the_answer() {
    let case = r#"{
        "id": "PayloadIsTheAnswer",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "application/json"},
        "body": "{\"text\":\"x\",\"sparseNames\":[null]}",
        "bodyMediaType": "application/json",
        "params": {"answer": {"text": "x", "sparseNames": [null]}}
    }"#;
    testing::client_response::<RestJson1, Query>(case);
}

#[test]
fn server_response_payload_is_the_answer() {
    let case = r#"{
        "id": "PayloadIsTheAnswer",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "application/json"},
        "body": "{\"text\":\"x\",\"sparseNames\":[null]}",
        "bodyMediaType": "application/json",
        "params": {"answer": {"text": "x", "sparseNames": [null]}}
    }"#;
    testing::server_response::<RestJson1, Query>(case);
}

#[test]
fn client_request_page_is_the_body() {
    let case = r#"{
        "id": "PageIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "method": "POST",
        "uri": "/pages/p",
        "headers": {"Content-Type": "text/plain"},
        "body": "hello",
        "bodyMediaType": "text/plain",
        "params": {"pieceName": "p", "page": "hello", "kind": "text/plain"}
    }"#;
    testing::client_request::<RestJson1, Upload>(case);
}

#[test]
fn server_request_page_is_the_body() {
    let case = r#"{
        "id": "PageIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "method": "POST",
        "uri": "/pages/p",
        "headers": {"Content-Type": "text/plain"},
        "body": "hello",
        "bodyMediaType": "text/plain",
        "params": {"pieceName": "p", "page": "hello", "kind": "text/plain"}
    }"#;
    testing::server_request::<RestJson1, Upload>(case);
}

#[test]
fn client_response_page_comes_back() {
    let case = r#"{
        "id": "PageComesBack",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "text/plain"},
        "body": "hello",
        "bodyMediaType": "text/plain",
        "params": {"page": "hello", "kind": "text/plain"}
    }"#;
    testing::client_response::<RestJson1, Download>(case);
}

#[test]
fn server_response_page_comes_back() {
    let case = r#"{
        "id": "PageComesBack",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "text/plain"},
        "body": "hello",
        "bodyMediaType": "text/plain",
        "params": {"page": "hello", "kind": "text/plain"}
    }"#;
    testing::server_response::<RestJson1, Download>(case);
}

#[test]
fn client_event_stream_stitches_are_watched() {
    let case = r#"{
        "id": "StitchesAreWatched",
        "protocol": "aws.protocols#restJson1",
        "events": [
            {
                "type": "response",
                "params": {"begun": {"who": "me", "at": 1767225600, "count": 3, "pattern": {"name": "p"}}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "begun"},
                    ":content-type": {"string": "application/json"},
                    "who": {"string": "me"},
                    "at": {"timestamp": 1767225600},
                    "count": {"long": 3}
                },
                "body": "{\"name\":\"p\"}",
                "bodyMediaType": "application/json"
            },
            {
                "type": "response",
                "params": {"thread": {"color": "red", "length": 1.5}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "thread"},
                    ":content-type": {"string": "application/json"}
                },
                "body": "{\"color\":\"red\",\"length\":1.5}",
                "bodyMediaType": "application/json"
            },
            {
                "type": "response",
                "params": {"note": {"text": "hi"}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "note"},
                    ":content-type": {"string": "text/plain"}
                },
                "body": "hi",
                "bodyMediaType": "text/plain"
            },
            {
                "type": "response",
                "params": {"photo": {"photo": "abc"}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "photo"},
                    ":content-type": {"string": "application/octet-stream"}
                },
                "body": "abc",
                "bodyMediaType": "application/octet-stream"
            }
        ],
        "initialRequestParams": {"threadId": "t"},
        "initialRequest": {"method": "GET", "uri": "/watch/t"},
        "initialResponseParams": {"room": "r"},
        "initialResponse": {"code": 200, "headers": {"X-Room": "r"}}
    }"#;
    testing::client_event_stream::<
        RestJson1,
        Watch,
        testing::NoEvents,
        goldsmith_sampler::types::Stitches,
    >(case);
}

#[test]
fn server_event_stream_stitches_are_watched() {
    let case = r#"{
        "id": "StitchesAreWatched",
        "protocol": "aws.protocols#restJson1",
        "events": [
            {
                "type": "response",
                "params": {"begun": {"who": "me", "at": 1767225600, "count": 3, "pattern": {"name": "p"}}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "begun"},
                    ":content-type": {"string": "application/json"},
                    "who": {"string": "me"},
                    "at": {"timestamp": 1767225600},
                    "count": {"long": 3}
                },
                "body": "{\"name\":\"p\"}",
                "bodyMediaType": "application/json"
            },
            {
                "type": "response",
                "params": {"thread": {"color": "red", "length": 1.5}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "thread"},
                    ":content-type": {"string": "application/json"}
                },
                "body": "{\"color\":\"red\",\"length\":1.5}",
                "bodyMediaType": "application/json"
            },
            {
                "type": "response",
                "params": {"note": {"text": "hi"}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "note"},
                    ":content-type": {"string": "text/plain"}
                },
                "body": "hi",
                "bodyMediaType": "text/plain"
            },
            {
                "type": "response",
                "params": {"photo": {"photo": "abc"}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "photo"},
                    ":content-type": {"string": "application/octet-stream"}
                },
                "body": "abc",
                "bodyMediaType": "application/octet-stream"
            }
        ],
        "initialRequestParams": {"threadId": "t"},
        "initialRequest": {"method": "GET", "uri": "/watch/t"},
        "initialResponseParams": {"room": "r"},
        "initialResponse": {"code": 200, "headers": {"X-Room": "r"}}
    }"#;
    testing::server_event_stream::<
        RestJson1,
        Watch,
        testing::NoEvents,
        goldsmith_sampler::types::Stitches,
    >(case);
}

#[test]
fn client_event_stream_notes_are_watched_in_messages() {
    let case = r#"{
        "id": "NotesAreWatchedInMessages",
        "protocol": "aws.protocols#awsJson1_0",
        "events": [
            {
                "type": "response",
                "params": {"note": {"text": "hi"}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "note"},
                    ":content-type": {"string": "text/plain"}
                },
                "body": "hi",
                "bodyMediaType": "text/plain"
            }
        ],
        "initialRequestParams": {"threadId": "t"},
        "initialRequest": {
            "method": "POST",
            "uri": "/",
            "headers": {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "Sampler.Watch"},
            "body": "{\"threadId\": \"t\"}",
            "bodyMediaType": "application/json"
        },
        "initialResponseParams": {"room": "r"},
        "initialResponse": {
            "code": 200,
            "headers": {"Content-Type": "application/vnd.amazon.eventstream"},
            "forbidHeaders": ["X-Room"]
        }
    }"#;
    testing::client_event_stream::<
        AwsJson1_0,
        Watch,
        testing::NoEvents,
        goldsmith_sampler::types::Stitches,
    >(case);
}

#[test]
fn server_event_stream_notes_are_watched_in_messages() {
    let case = r#"{
        "id": "NotesAreWatchedInMessages",
        "protocol": "aws.protocols#awsJson1_0",
        "events": [
            {
                "type": "response",
                "params": {"note": {"text": "hi"}},
                "headers": {
                    ":message-type": {"string": "event"},
                    ":event-type": {"string": "note"},
                    ":content-type": {"string": "text/plain"}
                },
                "body": "hi",
                "bodyMediaType": "text/plain"
            }
        ],
        "initialRequestParams": {"threadId": "t"},
        "initialRequest": {
            "method": "POST",
            "uri": "/",
            "headers": {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "Sampler.Watch"},
            "body": "{\"threadId\": \"t\"}",
            "bodyMediaType": "application/json"
        },
        "initialResponseParams": {"room": "r"},
        "initialResponse": {
            "code": 200,
            "headers": {"Content-Type": "application/vnd.amazon.eventstream"},
            "forbidHeaders": ["X-Room"]
        }
    }"#;
    testing::server_event_stream::<
        AwsJson1_0,
        Watch,
        testing::NoEvents,
        goldsmith_sampler::types::Stitches,
    >(case);
}

#[test]
fn client_request_nothing_is_sent() {
    let case = r#"{
        "id": "NothingIsSent",
        "protocol": "aws.protocols#restJson1",
        "method": "GET",
        "uri": "/ping",
        "body": "",
        "bodyMediaType": "application/json",
        "params": {}
    }"#;
    testing::client_request::<RestJson1, Ping>(case);
}

#[test]
fn server_request_nothing_is_sent() {
    let case = r#"{
        "id": "NothingIsSent",
        "protocol": "aws.protocols#restJson1",
        "method": "GET",
        "uri": "/ping",
        "body": "",
        "bodyMediaType": "application/json",
        "params": {}
    }"#;
    testing::server_request::<RestJson1, Ping>(case);
}

#[test]
fn client_response_nothing_comes_back() {
    let case = r#"{
        "id": "NothingComesBack",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "body": "",
        "bodyMediaType": "application/json",
        "params": {}
    }"#;
    testing::client_response::<RestJson1, Ping>(case);
}

#[test]
fn server_response_nothing_comes_back() {
    let case = r#"{
        "id": "NothingComesBack",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "body": "",
        "bodyMediaType": "application/json",
        "params": {}
    }"#;
    testing::server_response::<RestJson1, Ping>(case);
}

#[test]
fn client_response_text_is_the_body() {
    let case = r#"{
        "id": "TextIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "text/plain", "X-Color": "red"},
        "body": "hello",
        "bodyMediaType": "text/plain",
        "params": {"note": "hello", "motif": "red"}
    }"#;
    testing::client_response::<RestJson1, ReadNote>(case);
}

#[test]
fn server_response_text_is_the_body() {
    let case = r#"{
        "id": "TextIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "text/plain", "X-Color": "red"},
        "body": "hello",
        "bodyMediaType": "text/plain",
        "params": {"note": "hello", "motif": "red"}
    }"#;
    testing::server_response::<RestJson1, ReadNote>(case);
}

#[test]
fn client_request_document_is_the_body() {
    let case = r#"{
        "id": "DocumentIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "method": "PUT",
        "uri": "/note",
        "headers": {"Content-Type": "application/json"},
        "body": "{\"a\":[1,\"b\",null]}",
        "bodyMediaType": "application/json",
        "params": {"note": {"a": [1, "b", null]}}
    }"#;
    testing::client_request::<RestJson1, WriteNote>(case);
}

#[test]
fn server_request_document_is_the_body() {
    let case = r#"{
        "id": "DocumentIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "method": "PUT",
        "uri": "/note",
        "headers": {"Content-Type": "application/json"},
        "body": "{\"a\":[1,\"b\",null]}",
        "bodyMediaType": "application/json",
        "params": {"note": {"a": [1, "b", null]}}
    }"#;
    testing::server_request::<RestJson1, WriteNote>(case);
}

#[test]
fn client_request_union_is_the_body() {
    let case = r#"{
        "id": "UnionIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "method": "PUT",
        "uri": "/assign",
        "host": "example.com",
        "resolvedHost": "corner.example.com",
        "headers": {"X-Shop": "corner", "Content-Type": "application/json"},
        "body": "{\"flower\":\"self\"}",
        "bodyMediaType": "application/json",
        "params": {"shop": "corner", "motif": {"flower": "self"}}
    }"#;
    testing::client_request::<RestJson1, Assign>(case);
}

#[test]
fn server_request_union_is_the_body() {
    let case = r#"{
        "id": "UnionIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "method": "PUT",
        "uri": "/assign",
        "host": "example.com",
        "resolvedHost": "corner.example.com",
        "headers": {"X-Shop": "corner", "Content-Type": "application/json"},
        "body": "{\"flower\":\"self\"}",
        "bodyMediaType": "application/json",
        "params": {"shop": "corner", "motif": {"flower": "self"}}
    }"#;
    testing::server_request::<RestJson1, Assign>(case);
}

#[test]
fn client_response_enum_is_the_body() {
    let case = r#"{
        "id": "EnumIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "text/plain"},
        "body": "unknown",
        "bodyMediaType": "text/plain",
        "params": {"color": "unknown"}
    }"#;
    testing::client_response::<RestJson1, Assign>(case);
}

#[test]
fn server_response_enum_is_the_body() {
    let case = r#"{
        "id": "EnumIsTheBody",
        "protocol": "aws.protocols#restJson1",
        "code": 200,
        "headers": {"Content-Type": "text/plain"},
        "body": "unknown",
        "bodyMediaType": "text/plain",
        "params": {"color": "unknown"}
    }"#;
    testing::server_response::<RestJson1, Assign>(case);
}

#[test]
fn client_request_cbor_creates_thread() {
    let case = r#"{
        "id": "CborCreatesThread",
        "protocol": "smithy.protocols#rpcv2Cbor",
        "method": "POST",
        "uri": "/service/Sampler/operation/CreateThread",
        "headers": {
            "Content-Type": "application/cbor",
            "Accept": "application/cbor",
            "smithy-protocol": "rpc-v2-cbor"
        },
        "forbidHeaders": ["X-Amz-Target"],
        "body": "v2h0aHJlYWRJZGNhLTFlY29sb3JjcmVk/w==",
        "bodyMediaType": "application/cbor",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_request::<RpcV2Cbor, CreateThread>(case);
}

#[test]
fn server_request_cbor_creates_thread() {
    let case = r#"{
        "id": "CborCreatesThread",
        "protocol": "smithy.protocols#rpcv2Cbor",
        "method": "POST",
        "uri": "/service/Sampler/operation/CreateThread",
        "headers": {
            "Content-Type": "application/cbor",
            "Accept": "application/cbor",
            "smithy-protocol": "rpc-v2-cbor"
        },
        "forbidHeaders": ["X-Amz-Target"],
        "body": "v2h0aHJlYWRJZGNhLTFlY29sb3JjcmVk/w==",
        "bodyMediaType": "application/cbor",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_request::<RpcV2Cbor, CreateThread>(case);
}

#[test]
fn client_response_cbor_thread_created() {
    let case = r#"{
        "id": "CborThreadCreated",
        "protocol": "smithy.protocols#rpcv2Cbor",
        "code": 200,
        "headers": {"Content-Type": "application/cbor", "smithy-protocol": "rpc-v2-cbor"},
        "body": "v2h0aHJlYWRJZGNhLTFlY29sb3JjcmVk/w==",
        "bodyMediaType": "application/cbor",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_response::<RpcV2Cbor, CreateThread>(case);
}

#[test]
fn server_response_cbor_thread_created() {
    let case = r#"{
        "id": "CborThreadCreated",
        "protocol": "smithy.protocols#rpcv2Cbor",
        "code": 200,
        "headers": {"Content-Type": "application/cbor", "smithy-protocol": "rpc-v2-cbor"},
        "body": "v2h0aHJlYWRJZGNhLTFlY29sb3JjcmVk/w==",
        "bodyMediaType": "application/cbor",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_response::<RpcV2Cbor, CreateThread>(case);
}

#[test]
fn client_request_aws_json1_0creates_thread() {
    let case = r#"{
        "id": "AwsJson1_0CreatesThread",
        "protocol": "aws.protocols#awsJson1_0",
        "method": "POST",
        "uri": "/",
        "headers": {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "Sampler.CreateThread"},
        "forbidHeaders": ["X-Amzn-Query-Mode"],
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_request::<AwsJson1_0, CreateThread>(case);
}

#[test]
fn server_request_aws_json1_0creates_thread() {
    let case = r#"{
        "id": "AwsJson1_0CreatesThread",
        "protocol": "aws.protocols#awsJson1_0",
        "method": "POST",
        "uri": "/",
        "headers": {"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "Sampler.CreateThread"},
        "forbidHeaders": ["X-Amzn-Query-Mode"],
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_request::<AwsJson1_0, CreateThread>(case);
}

#[test]
fn client_response_aws_json1_0thread_created() {
    let case = r#"{
        "id": "AwsJson1_0ThreadCreated",
        "protocol": "aws.protocols#awsJson1_0",
        "code": 200,
        "headers": {"Content-Type": "application/x-amz-json-1.0"},
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_response::<AwsJson1_0, CreateThread>(case);
}

#[test]
fn server_response_aws_json1_0thread_created() {
    let case = r#"{
        "id": "AwsJson1_0ThreadCreated",
        "protocol": "aws.protocols#awsJson1_0",
        "code": 200,
        "headers": {"Content-Type": "application/x-amz-json-1.0"},
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_response::<AwsJson1_0, CreateThread>(case);
}

#[test]
fn client_request_aws_json1_1creates_thread() {
    let case = r#"{
        "id": "AwsJson1_1CreatesThread",
        "protocol": "aws.protocols#awsJson1_1",
        "method": "POST",
        "uri": "/",
        "headers": {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "Sampler.CreateThread"},
        "forbidHeaders": ["X-Amzn-Query-Mode"],
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_request::<AwsJson1_1, CreateThread>(case);
}

#[test]
fn server_request_aws_json1_1creates_thread() {
    let case = r#"{
        "id": "AwsJson1_1CreatesThread",
        "protocol": "aws.protocols#awsJson1_1",
        "method": "POST",
        "uri": "/",
        "headers": {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "Sampler.CreateThread"},
        "forbidHeaders": ["X-Amzn-Query-Mode"],
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_request::<AwsJson1_1, CreateThread>(case);
}

#[test]
fn client_response_aws_json1_1thread_created() {
    let case = r#"{
        "id": "AwsJson1_1ThreadCreated",
        "protocol": "aws.protocols#awsJson1_1",
        "code": 200,
        "headers": {"Content-Type": "application/x-amz-json-1.1"},
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_response::<AwsJson1_1, CreateThread>(case);
}

#[test]
fn server_response_aws_json1_1thread_created() {
    let case = r#"{
        "id": "AwsJson1_1ThreadCreated",
        "protocol": "aws.protocols#awsJson1_1",
        "code": 200,
        "headers": {"Content-Type": "application/x-amz-json-1.1"},
        "body": "{\"threadId\": \"a-1\", \"color\": \"red\"}",
        "bodyMediaType": "application/json",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_response::<AwsJson1_1, CreateThread>(case);
}

#[test]
fn client_request_xml_creates_thread() {
    let case = r#"{
        "id": "XmlCreatesThread",
        "protocol": "aws.protocols#restXml",
        "method": "POST",
        "uri": "/threads",
        "headers": {"Content-Type": "application/xml"},
        "body": "<CreateThreadInput><threadId>a-1</threadId><color>red</color></CreateThreadInput>",
        "bodyMediaType": "application/xml",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_request::<RestXml, CreateThread>(case);
}

#[test]
fn server_request_xml_creates_thread() {
    let case = r#"{
        "id": "XmlCreatesThread",
        "protocol": "aws.protocols#restXml",
        "method": "POST",
        "uri": "/threads",
        "headers": {"Content-Type": "application/xml"},
        "body": "<CreateThreadInput><threadId>a-1</threadId><color>red</color></CreateThreadInput>",
        "bodyMediaType": "application/xml",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_request::<RestXml, CreateThread>(case);
}

#[test]
fn client_response_xml_thread_created() {
    let case = r#"{
        "id": "XmlThreadCreated",
        "protocol": "aws.protocols#restXml",
        "code": 201,
        "headers": {"Content-Type": "application/xml"},
        "body": "<CreateThreadOutput><threadId>a-1</threadId><color>red</color></CreateThreadOutput>",
        "bodyMediaType": "application/xml",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_response::<RestXml, CreateThread>(case);
}

#[test]
fn server_response_xml_thread_created() {
    let case = r#"{
        "id": "XmlThreadCreated",
        "protocol": "aws.protocols#restXml",
        "code": 201,
        "headers": {"Content-Type": "application/xml"},
        "body": "<CreateThreadOutput><threadId>a-1</threadId><color>red</color></CreateThreadOutput>",
        "bodyMediaType": "application/xml",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::server_response::<RestXml, CreateThread>(case);
}

#[test]
fn client_request_aws_query_creates_thread() {
    let case = r#"{
        "id": "AwsQueryCreatesThread",
        "protocol": "aws.protocols#awsQuery",
        "method": "POST",
        "uri": "/",
        "headers": {"Content-Type": "application/x-www-form-urlencoded"},
        "requireHeaders": ["Content-Length"],
        "body": "Action=CreateThread&Version=2026-11-01&threadId=a-1&color=red",
        "bodyMediaType": "application/x-www-form-urlencoded",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_request::<AwsQuery, CreateThread>(case);
}

#[test]
fn client_response_aws_query_thread_created() {
    let case = r#"{
        "id": "AwsQueryThreadCreated",
        "protocol": "aws.protocols#awsQuery",
        "code": 200,
        "headers": {"Content-Type": "text/xml"},
        "body": "<CreateThreadResponse><CreateThreadResult><threadId>a-1</threadId><color>red</color></CreateThreadResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></CreateThreadResponse>",
        "bodyMediaType": "application/xml",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_response::<AwsQuery, CreateThread>(case);
}

#[test]
fn client_request_ec2_query_creates_thread() {
    let case = r#"{
        "id": "Ec2QueryCreatesThread",
        "protocol": "aws.protocols#ec2Query",
        "method": "POST",
        "uri": "/",
        "headers": {"Content-Type": "application/x-www-form-urlencoded"},
        "requireHeaders": ["Content-Length"],
        "body": "Action=CreateThread&Version=2026-11-01&ThreadId=a-1&Color=red",
        "bodyMediaType": "application/x-www-form-urlencoded",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_request::<Ec2Query, CreateThread>(case);
}

#[test]
fn client_response_ec2_query_thread_created() {
    let case = r#"{
        "id": "Ec2QueryThreadCreated",
        "protocol": "aws.protocols#ec2Query",
        "code": 200,
        "headers": {"Content-Type": "text/xml"},
        "body": "<CreateThreadResponse><requestId>r-1</requestId><threadId>a-1</threadId><color>red</color></CreateThreadResponse>",
        "bodyMediaType": "application/xml",
        "params": {"threadId": "a-1", "color": "red"}
    }"#;
    testing::client_response::<Ec2Query, CreateThread>(case);
}
