//! What became of the tests, as a table: what enters are counts by suite, kind and side, what leaves is
//! Markdown, with what has to be known to read it.

use crate::table::Table;
use std::collections::BTreeMap;
use std::fmt::Write;

/// What became of the tests of one kind, by side.
#[derive(Clone, Copy, Default)]
pub(super) struct Count {
    pub(super) passed: usize,
    pub(super) failed: usize,
    /// What `appliesTo` leaves to the other side.
    pub(super) skipped: usize,
    /// What fails and cannot pass.
    pub(super) wrong: usize,
}

/// Tests that nobody can pass: the suite, the test, and why. They are run, told and not counted as
/// failures; one that passes after all is told, too.
const WRONG: [(&str, &str, &str); 2] = [
    (
        "awsJson1_1",
        "server_response_aws_json11_int_enums",
        "wants the header X-Amz-Target, which only requests have, in a response",
    ),
    (
        "awsJson1_1",
        "server_response_parses_the_request_id_from_the_response",
        "wants a server to send an id that the output does not hold",
    ),
];

/// Where the runner does not hold a message to the letter of a test, and why.
const LENIENCE: [&str; 19] = [
    "JSON, CBOR and forms are compared as values: the order of keys and white space say nothing. Numbers \
     are compared to the last digit.",
    "Elements of XML with different names may stand in any order, and so may entries of maps; elements \
     of the same name may not. What is a map, the text alone does not tell: it is taken for one if each \
     element of a row has the same two elements in it, of two names, the first of which holds a text \
     that no other does.",
    "Where a body in XML has a date with an offset, the message is held to the same moment in UTC: which \
     offset the text had, a timestamp does not hold. Dates without an offset are held to the letter.",
    "The error that a server of restXml writes lacks what the parameters of the test do not hold: the \
     id of the request, and elements that no member of the error has, such as a message. All others are \
     compared.",
    "An error that a client has read may have a message that the parameters of the test do not tell, and \
     members that the model lacks. All others are compared.",
    "An output or input may hold unknown members beside what a test tells: what a model lacks is kept.",
    "What a server reads is compared with the parameters after the defaults of the model: a server gives \
     them to absent members.",
    "An empty list that is bound to the query, and an empty map that is bound to headers, are the same \
     as none, which is all that HTTP can tell.",
    "`httpQueryParams` holds the parameters that the test tells for the query, if the test leaves that \
     member out; other tests of the same suites have it.",
    "A request for a server gets the header `X-Amz-Target` of our client where the test leaves it out, \
     and its `Content-Type` where the test tells no header at all: both name what is called, and are not \
     what the test is about.",
    "A request for a server that says that its body is compressed, and does not tell the body, gets the \
     body of our client and the headers that go with it: no two programs compress alike.",
    "A request for a server with `Content-MD5` gets the body of our client, which has to have the checksum \
     of the test: the suite tells the body with white space, and the checksum of it without.",
    "`vendorParams` are not compared: codes of awsQueryCompatible errors are tested in the package `tests`.",
    "For the settings of S3 in `vendorParams` (`scopedConfig`) the runner makes the host and addressing \
     style that an SDK would; which address clients use is theirs to say here.",
    "Headers of events may stand in any order.",
    "The initial messages of event streams in protocols without HTTP bindings are written and read back \
     where a test does not tell them, as none of these suites does; where one does, as an event of that \
     type or as the body of what starts the stream, they are compared as events are.",
    "A request with a streaming body gets the header `Content-Length` that whoever sends the body adds.",
    "In malformed requests `$$` stands for a dollar whether or not there are `testParameters`. The \
     specification wants that with parameters only, but the suite writes it without, too.",
    "The assertion `messageRegex` cannot be run, and a test that has it fails; no test of these suites \
     does.",
];

/// Model and kind, each with the counts of client and server.
pub(super) type Counts = BTreeMap<(String, usize), [Count; 2]>;

const SIDES: [&str; 2] = ["client", "server"];
const KINDS: [(&str, &str); 5] = [
    ("request", "requests"),
    ("response", "responses"),
    ("error", "errors"),
    ("malformed_request", "malformed requests"),
    ("event_stream", "event streams"),
];

/// Whether nobody can pass a test of a suite.
pub(super) fn is_wrong(suite: &str, test: &str) -> bool {
    WRONG.iter().any(|(of, wrong, _)| *of == suite && *wrong == test)
}

/// The side and the kind of a test, by the function that runs it.
pub(super) fn row(runner: &str) -> Option<(usize, usize)> {
    let (side, kind) = runner.split_once('_')?;
    let side = SIDES.iter().position(|name| *name == side)?;
    let kind = KINDS.iter().position(|(name, _)| *name == kind)?;
    Some((side, kind))
}

/// The table as Markdown.
pub(super) fn markdown(table: &Counts) -> String {
    let header = [
        "suite",
        "kind",
        "client: passed",
        "failed",
        "skipped",
        "wrong",
        "server: passed",
        "failed",
        "skipped",
        "wrong",
    ];
    let mut rows = Vec::new();
    let mut wrong = 0;
    for ((suite, kind), counts) in table {
        let mut row = vec![suite.clone(), KINDS[*kind].1.to_owned()];
        for (side, count) in counts.iter().enumerate() {
            let Count { passed, failed, skipped, wrong: unpassable } = *count;
            wrong += unpassable;
            let numbers = [passed, failed, skipped, unpassable];
            // Only servers have malformed requests.
            let is_none = numbers.iter().sum::<usize>() == 0
                || (SIDES[side] == "client" && KINDS[*kind].0 == "malformed_request");
            let cell = |n: usize| if is_none { "–".to_owned() } else { n.to_string() };
            row.extend(numbers.map(cell));
        }
        rows.push(row);
    }
    let table = Table { header: header.map(str::to_owned).to_vec(), words: vec![0, 1], rows };
    let mut text = table.markdown();
    text.push_str("\nSkipped are the tests that `appliesTo` leaves to the other side.\n");
    if wrong > 0 {
        text.push_str("Wrong are tests that cannot be passed:\n\n");
        for (_, test, reason) in WRONG {
            let _ = writeln!(text, "- `{test}` {reason}.");
        }
    }
    text.push_str(
        "\n## Where the runner is lenient\n\n\
         Everything that a test tells is checked, but for this:\n\n",
    );
    for lenience in LENIENCE {
        let _ = writeln!(text, "- {lenience}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_that_a_side_has_not_is_no_zero() {
        let count = Count { passed: 3, failed: 0, skipped: 1, wrong: 0 };
        let table = Counts::from([
            (("x".to_owned(), 0), [count, Count::default()]),
            (("x".to_owned(), 3), [Count::default(), Count { wrong: 2, ..count }]),
        ]);
        let text = markdown(&table);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        assert_eq!(lines[2], "| x | requests | 3 | 0 | 1 | 0 | – | – | – | – |");
        assert_eq!(lines[3], "| x | malformed requests | – | – | – | – | 3 | 0 | 1 | 2 |");
        assert!(text.contains("Wrong are tests"));
    }
}
