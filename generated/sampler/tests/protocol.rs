// @generated from generated/models/sampler.json by `cargo xtask codegen`. Changes made here are lost.

//! The protocol tests of the model.
#![cfg(feature = "json")]
#![allow(deprecated)]

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
    testing::client_request::<Stitch>(case);
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
    testing::server_request::<Stitch>(case);
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
    testing::client_request::<Stitch>(case);
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
    testing::server_response::<Stitch>(case);
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
    testing::client_response::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::server_malformed_request::<Stitch>(case);
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
    testing::client_error::<Stitch, goldsmith_sampler::errors::Torn>(case);
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
    testing::server_error::<Stitch, goldsmith_sampler::errors::Torn>(case);
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
    testing::client_error::<Stitch, goldsmith_sampler::errors::Torn>(case);
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
    testing::client_error::<Stitch, goldsmith_sampler::errors::Busy>(case);
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
    testing::server_error::<Stitch, goldsmith_sampler::errors::Busy>(case);
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
    testing::client_request::<SetHeaders>(case);
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
    testing::server_request::<SetHeaders>(case);
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
    testing::client_request::<Query>(case);
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
    testing::client_response::<Query>(case);
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
    testing::server_response::<Query>(case);
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
    testing::client_request::<Upload>(case);
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
    testing::server_request::<Upload>(case);
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
    testing::client_response::<Download>(case);
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
    testing::server_response::<Download>(case);
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
    testing::client_request::<Ping>(case);
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
    testing::server_request::<Ping>(case);
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
    testing::client_response::<Ping>(case);
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
    testing::server_response::<Ping>(case);
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
    testing::client_response::<ReadNote>(case);
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
    testing::server_response::<ReadNote>(case);
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
    testing::client_request::<WriteNote>(case);
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
    testing::server_request::<WriteNote>(case);
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
        "headers": {"X-Shop": "corner"},
        "body": "{\"flower\":\"self\"}",
        "bodyMediaType": "application/json",
        "params": {"shop": "corner", "motif": {"flower": "self"}}
    }"#;
    testing::client_request::<Assign>(case);
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
        "headers": {"X-Shop": "corner"},
        "body": "{\"flower\":\"self\"}",
        "bodyMediaType": "application/json",
        "params": {"shop": "corner", "motif": {"flower": "self"}}
    }"#;
    testing::server_request::<Assign>(case);
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
    testing::client_response::<Assign>(case);
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
    testing::server_response::<Assign>(case);
}
