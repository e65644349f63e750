//! XML that is wrong, or meant to harm.

use goldsmith::Limits;
use goldsmith::RequestError;
use goldsmith::protocol::{AwsQuery, ClientProtocol, RestXml, ServerProtocol};
use goldsmith_sampler::operations::{Assign, Stitch};
use http::{Request, Response};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Reads a body in every way; what a server says of it.
fn read(body: &[u8]) -> Result<(), String> {
    let response = Response::new(body.to_vec().into());
    let _ = RestXml::response::<Stitch>(response.clone(), Limits::default());
    let _ = AwsQuery::response::<Stitch>(response.clone(), Limits::default());
    let _ = RestXml::response_error::<Stitch>(response.clone(), Limits::default());
    let _ = AwsQuery::response_error::<Stitch>(response, Limits::default());
    let request = |method, uri| {
        let request = Request::builder().method(method).uri(uri).header("x-shop", "s");
        request.header("content-type", "application/xml").body(body.to_vec().into()).unwrap()
    };
    let _ = RestXml::parse_request::<Assign>(request("PUT", "/assign"), Limits::default());
    match RestXml::parse_request::<Stitch>(request("POST", "/stitch/p"), Limits::default()) {
        Ok(_) | Err(RequestError::Invalid(_)) => Ok(()),
        Err(error) => Err(error.to_string()),
    }
}

#[test]
fn harmful_texts_are_refused_at_once() {
    let start = Instant::now();
    let nested = |open: &str, count: usize| format!("<StitchInput>{}", open.repeat(count));
    let laughs =
        "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><StitchInput>&b;</StitchInput>";
    for (body, error) in [
        (nested("<everything>", 100_000), "nested deeper than the limit of 128"),
        (nested("<new>", 100_000), "nested deeper than the limit of 128"),
        (nested("<new/>", 100_000), "unexpected end"),
        (nested("<new></new>", 100_000), "unexpected end"),
        (nested("<!--", 100_000), "unexpected end"),
        (nested("<![CDATA[", 100_000), "unexpected end"),
        (nested("&", 100_000), "unknown entity"),
        (nested("&#x0000000000000000000000001;", 1), "unknown entity"),
        (format!("<StitchInput {}", "a='b' ".repeat(100_000)), "unexpected end"),
        (laughs.to_owned(), "a document type declaration cannot stand here"),
    ] {
        let found = read(body.as_bytes()).unwrap_err();
        assert!(found.starts_with(error), "{found}, expected {error}");
    }
    // What is large and right takes its time, but no more than that of its length.
    for body in [
        format!("{}</StitchInput>", nested("<new/>", 50_000)),
        format!("{}</StitchInput>", nested("x<!-- -->", 50_000)),
        format!("{} </StitchInput>", nested("<a> </a> ", 30_000)),
        format!("<StitchInput {}/>", "a='b' ".repeat(50_000)),
        format!(
            "<StitchInput>{}</StitchInput>",
            (0..30_000).map(|i| format!("<a{i}/>")).collect::<String>()
        ),
        format!("<StitchInput><everything><text>{}", "&amp;".repeat(100_000)),
        format!("<StitchInput><everything><text>{}", "<![CDATA[x]]>".repeat(30_000)),
    ] {
        let _ = read(body.as_bytes());
    }
    // A machine with much else to do takes half a minute; a reader that looks at everything again and
    // again takes hours.
    assert!(start.elapsed() < Duration::from_secs(300), "{:?}", start.elapsed());
}

#[test]
fn limits_can_be_lower() {
    let body = format!("<StitchInput>{}</StitchInput>", "<new/>".repeat(11));
    for (limits, error) in [
        (Limits::default().elements(11), None),
        (Limits::default().elements(10), Some("more elements than the limit of 10")),
        (Limits::default().bytes(10), Some("larger than the limit of 10 bytes")),
        (Limits::default().depth(1), Some("nested deeper than the limit of 1")),
    ] {
        let found = RestXml::response::<Stitch>(Response::new(body.clone().into()), limits);
        match (found, error) {
            (Ok(_), None) => {}
            (Err(found), Some(error)) => assert!(found.to_string().contains(error), "{found}"),
            (found, error) => panic!("{found:?}, expected {error:?}"),
        }
    }
}

const VALID: &str = "<?xml version='1.0'?><StitchInput xmlns='urn:a' b=\"c&lt;\"><everything>\
    <text>a&amp;<![CDATA[<b>]]></text><integer>1</integer><double>-1.5e3</double>\
    <blob>AQI=</blob><timestamp>2020-01-01T00:00:00Z</timestamp>\
    <names><member>a</member></names><grid><member><member>1</member></member></grid>\
    <tags><entry><key>k</key><value>v</value></entry></tags><motif><flower>red</flower></motif>\
    <pattern><name>n</name><inner><name>m</name></inner></pattern></everything><!-- c -->\
    <clientToken>t</clientToken></StitchInput>";

/// Pieces of XML in any order.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<StitchInput>",
        "</StitchInput>",
        "<everything>",
        "</everything>",
        "<names>",
        "</names>",
        "<member>",
        "</member>",
        "<entry>",
        "</entry>",
        "<key>",
        "</key>",
        "<value/>",
        "<motif>",
        "</motif>",
        "<size>",
        "</size>",
        "<a b='c'",
        "<",
        ">",
        "/>",
        "</",
        "&lt;",
        "&#10;",
        "&",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?",
        "?>",
        "<!",
        "'",
        "\"",
        "=",
        " ",
        "x",
        "1",
        "é",
        "xmlns:",
        "xsi:nil='true'",
        "\r\n",
        "\u{FEFF}",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(body in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&body);
    }

    #[test]
    fn any_pieces_are_read_or_refused(body in pieces()) {
        let _ = read(body.as_bytes());
        let _ = read(format!("<StitchInput>{body}</StitchInput>").as_bytes());
    }

    #[test]
    fn a_text_that_is_cut_or_damaged_is_read_or_refused(
        at in 0..VALID.len(),
        end in 0..VALID.len(),
        byte: u8,
        piece in pieces(),
    ) {
        prop_assert!(read(VALID.as_bytes()).is_ok());
        prop_assert!(read(&VALID.as_bytes()[..at]).is_err() || at == 0);
        let mut damaged = VALID.as_bytes().to_vec();
        damaged[at] = byte;
        let _ = read(&damaged);
        let mut cut = VALID.as_bytes().to_vec();
        cut.drain(at.min(end)..at.max(end));
        let _ = read(&cut);
        let mut longer = VALID.as_bytes().to_vec();
        longer.splice(at..at, piece.bytes());
        let _ = read(&longer);
    }
}
