//! One structure with all that XML can do to a member, there and back.

use super::{XmlReader, XmlWriter};
use crate::limits::{Limits, Strictness};
use crate::schema::{Kind, Member, Schema, Trait};
use crate::shape::{MemberWriter, Reader, Structure, Writer};
use crate::{Blob, Document, UnknownMembers, UnknownVariant, Value};
use std::collections::BTreeMap;

#[derive(Clone, Default, PartialEq)]
struct Sample {
    text: Option<String>,
    attribute: Option<String>,
    list: Option<Vec<String>>,
    flat: Option<Vec<Sample>>,
    map: Option<BTreeMap<String, i32>>,
    flat_map: Option<BTreeMap<String, Blob>>,
    sparse: Option<Vec<Option<f64>>>,
    nested: Option<Box<Sample>>,
    choice: Option<Choice>,
    secret: Option<Box<Sample>>,
    unknown_members: UnknownMembers,
}

const STRING: Kind = Kind::String;
const ITEM: &Member = &Member::element(STRING, &[Trait::XmlName("item")]);
const KEY: &Member = &Member::key(STRING, &[Trait::XmlName("K")]);
const PLAIN_KEY: &Member = &Member::key(STRING, &[]);

impl Structure for Sample {
    const SCHEMA: &'static Schema = &Schema::new(
        "test#Sample",
        &[Trait::XmlNamespace("http://a/?b&c", None)],
        &[
            Member::new("text", STRING, &[Trait::XmlName("Text")]),
            Member::new("attribute", STRING, &[Trait::XmlAttribute, Trait::XmlName("x:a")]),
            Member::new("list", Kind::List(ITEM), &[Trait::XmlNamespace("urn:x", Some("x"))]),
            Member::new(
                "flat",
                Kind::List(&Member::element(Kind::Structure, &[])),
                &[Trait::XmlFlattened],
            ),
            Member::new("map", Kind::Map(KEY, &Member::value(Kind::Integer, &[])), &[]),
            Member::new(
                "flatMap",
                Kind::Map(PLAIN_KEY, &Member::value(Kind::Blob, &[Trait::XmlName("V")])),
                &[Trait::XmlFlattened, Trait::XmlName("KVP")],
            ),
            Member::new(
                "sparse",
                Kind::List(&Member::element(Kind::Double, &[])),
                &[Trait::Sparse],
            ),
            Member::new("nested", Kind::Structure, &[]),
            Member::new("choice", Kind::Union, &[]),
            Member::new("secret", Kind::Structure, &[Trait::Sensitive]),
        ],
    );

    fn write_members<W: MemberWriter>(&self, w: &mut W) {
        w.member(0, &self.text);
        w.member(1, &self.attribute);
        w.member(2, &self.list);
        w.member(3, &self.flat);
        w.member(4, &self.map);
        w.member(5, &self.flat_map);
        w.member(6, &self.sparse);
        w.member(7, &self.nested);
        w.member(8, &self.choice);
        w.member(9, &self.secret);
        w.unknown_members(&self.unknown_members);
    }

    fn read_member<R: Reader>(
        &mut self,
        index: usize,
        member: &'static Member,
        r: &mut R,
    ) -> Result<(), R::Error> {
        match index {
            0 => self.text.fill(member, r),
            1 => self.attribute.fill(member, r),
            2 => self.list.fill(member, r),
            3 => self.flat.fill(member, r),
            4 => self.map.fill(member, r),
            5 => self.flat_map.fill(member, r),
            6 => self.sparse.fill(member, r),
            7 => self.nested.fill(member, r),
            8 => self.choice.fill(member, r),
            9 => self.secret.fill(member, r),
            _ => r.unknown_member(&mut self.unknown_members),
        }
    }
}

crate::structure!(Sample);

#[derive(Clone, PartialEq)]
enum Choice {
    Number(i64),
    Unknown(UnknownVariant),
}

impl crate::Union for Choice {
    const SCHEMA: &'static Schema =
        &Schema::new("test#Choice", &[], &[Member::new("number", Kind::Long, &[])]);

    fn write_variant<W: MemberWriter>(&self, w: &mut W) {
        match self {
            Self::Number(number) => w.member(0, number),
            Self::Unknown(variant) => w.unknown_variant(variant),
        }
    }

    fn read_variant<R: Reader>(
        index: usize,
        member: &'static Member,
        r: &mut R,
    ) -> Result<Self, R::Error> {
        match index {
            0 => i64::read(member, r).map(Self::Number),
            _ => r.unknown_variant().map(Self::Unknown),
        }
    }
}

crate::union!(Choice);

static ROOT: Member = Member::new("", Kind::Structure, &[]);

fn write(value: &Sample) -> String {
    let mut writer = XmlWriter::new();
    let Ok(()) = writer.structure(&ROOT, value);
    String::from_utf8(writer.into_bytes()).unwrap()
}

fn read_with(text: &str, strictness: Strictness, limits: Limits) -> Result<Sample, String> {
    XmlReader::new(text.as_bytes(), strictness, limits)
        .and_then(|mut reader| reader.structure(&ROOT))
        .map_err(|fault| fault.in_xml(text.as_bytes()).to_string())
}

fn read(text: &str) -> Result<Sample, String> {
    read_with(text, Strictness::Lenient, Limits::default())
}

fn empty() -> Sample {
    Sample::default()
}

fn text(text: &str) -> Sample {
    Sample { text: Some(text.to_owned()), ..empty() }
}

/// Each value, its text within the root element, and the attributes there.
fn table() -> Vec<(Sample, &'static str, &'static str)> {
    let strings = |texts: &[&str]| Some(texts.iter().map(|t| (*t).to_owned()).collect());
    let mut unknown = UnknownMembers::new();
    unknown.insert("new", Document::from([("@a", "b"), ("@xsi", "d"), ("#text", "c")]));
    unknown.insert("more", vec!["1", "2"]);
    unknown.insert("@attr", "d");
    unknown.insert("none", Document::Null);
    vec![
        (empty(), "", ""),
        (text(""), "", "<Text/>"),
        (text(" a<&>\r\n\"é\u{0} "), "", "<Text> a&lt;&amp;&gt;&#xD;&#xA;\"é&#x0; </Text>"),
        (
            Sample { attribute: Some("<\"\n".to_owned()), ..text("t") },
            " x:a=\"&lt;&quot;&#xA;\"",
            "<Text>t</Text>",
        ),
        (Sample { list: strings(&[]), ..empty() }, "", "<list xmlns:x=\"urn:x\"/>"),
        (
            Sample { list: strings(&["a", ""]), ..empty() },
            "",
            "<list xmlns:x=\"urn:x\"><item>a</item><item/></list>",
        ),
        (
            Sample { flat: Some(vec![text("a"), empty(), text("b")]), ..empty() },
            "",
            "<flat><Text>a</Text></flat><flat/><flat><Text>b</Text></flat>",
        ),
        (
            Sample { map: Some([("k".to_owned(), -1)].into()), ..empty() },
            "",
            "<map><entry><K>k</K><value>-1</value></entry></map>",
        ),
        (
            Sample { flat_map: Some([("k".to_owned(), Blob::from("v"))].into()), ..empty() },
            "",
            "<KVP><key>k</key><V>dg==</V></KVP>",
        ),
        (
            Sample { sparse: Some(vec![Some(1.5), None, Some(f64::NEG_INFINITY)]), ..empty() },
            "",
            "<sparse><member>1.5</member><member \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>\
             <member>-Infinity</member></sparse>",
        ),
        (
            Sample { nested: Some(Box::new(text("a"))), ..empty() },
            "",
            "<nested><Text>a</Text></nested>",
        ),
        (
            Sample { choice: Some(Choice::Number(7)), ..empty() },
            "",
            "<choice><number>7</number></choice>",
        ),
        (
            Sample {
                choice: Some(Choice::Unknown(UnknownVariant::new("new", "x"))),
                unknown_members: unknown,
                ..empty()
            },
            " attr=\"d\"",
            "<choice><new>x</new></choice><more>1</more><more>2</more><new a=\"b\" xsi=\"d\">c</new><none \
             xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>",
        ),
    ]
}

#[test]
fn values_are_written_and_read_again() {
    for (value, attributes, content) in table() {
        let start = format!("<Sample xmlns=\"http://a/?b&amp;c\"{attributes}");
        let expected = match content {
            "" => format!("{start}/>"),
            content => format!("{start}>{content}</Sample>"),
        };
        assert_eq!(write(&value), expected);
        assert_eq!(read(&expected).unwrap(), value, "{expected}");
    }
}

/// What no element can be called is left out: the rest can still be read.
#[test]
fn names_that_no_element_can_have_are_left_out() {
    let mut unknown_members = UnknownMembers::new();
    for name in ["a:", "a:1", ":", "1", "a b", "", "@a:", "@", "b:c"] {
        unknown_members.insert(name, "x");
    }
    let written = write(&Sample { unknown_members, ..empty() });
    assert_eq!(written, "<Sample xmlns=\"http://a/?b&amp;c\"><b:c>x</b:c></Sample>");
    let read = read(&written).unwrap();
    assert_eq!(read.unknown_members.iter().count(), 1);
}

#[test]
fn one_value_has_many_texts() {
    for (content, value) in [
        ("<Text>a</Text>", text("a")),
        ("<n:Text xmlns:n='urn:n'>a</n:Text >", text("a")),
        ("<!-- <Text>b</Text> --><Text><![CDATA[<a>]]>&amp;<!-- -->b<?pi?></Text>", text("<a>&b")),
        ("\n  stray <![CDATA[text]]><Text>a\r\nb\rc</Text>\n", text("a\nb\nc")),
        ("<Text> </Text>", text(" ")),
        ("<Text> <!-- --> </Text>", text("  ")),
        ("<Text></Text>", text("")),
        (
            "<flat><Text>a</Text></flat><Text>t</Text><flat/>",
            Sample { flat: Some(vec![text("a"), empty()]), ..text("t") },
        ),
        (
            "<map>\n<entry><value> 5 </value><K>k</K></entry>\n</map>",
            Sample { map: Some([("k".to_owned(), 5)].into()), ..empty() },
        ),
        (
            "<list><item>a</item><member>b</member></list>",
            Sample { list: Some(vec!["a".to_owned(), "b".to_owned()]), ..empty() },
        ),
        ("<nested xsi:nil='true'/>", empty()),
    ] {
        let text = format!("\u{FEFF}<?xml version='1.0'?>\n<Sample>{content}</Sample>\n<!-- -->");
        assert_eq!(read(&text).unwrap(), value, "{content}");
    }
}

#[test]
fn faults_have_a_place() {
    for (text, error) in [
        ("", "unexpected end at line 1, column 1"),
        ("x", "expected an element at line 1, column 1"),
        ("<a", "unexpected end at line 1, column 3"),
        ("<a b", "unexpected end at line 1, column 5"),
        ("<a b=c>", "expected a quote at line 1, column 6"),
        ("<a b='c'd='e'/>", "expected white space or the end of the tag at line 1, column 9"),
        ("<a b='<'/>", "expected a quote at line 1, column 7"),
        ("<a>", "unexpected end at line 1, column 4"),
        ("<a></b>", "expected another end tag at line 1, column 4"),
        ("<a><b></a>", "expected another end tag at line 1, column 7 (/b)"),
        ("</a>", "expected another end tag at line 1, column 1"),
        ("<a/><b/>", "unexpected text behind the value at line 1, column 5"),
        ("<a/>x", "unexpected text behind the value at line 1, column 5"),
        ("<1/>", "expected a name at line 1, column 2"),
        ("<a:/>", "expected a name at line 1, column 2"),
        ("<a:1/>", "expected a name at line 1, column 2"),
        ("<:/>", "expected a name at line 1, column 2"),
        ("<a b:=\"\"/>", "expected a name at line 1, column 4"),
        ("<a><!-- </a>", "unexpected end at line 1, column 13"),
        ("<a>&nbsp;</a>", "unknown entity or invalid reference at line 1, column 4"),
        ("<a b='&#xD800;'/>", "unknown entity or invalid reference at line 1, column 7"),
        ("<a>\n \u{1}</a>", "control character in a string at line 2, column 2"),
        (
            "<!DOCTYPE a [<!ENTITY b 'b'>]><a>&b;</a>",
            "a document type declaration cannot stand here at line 1, column 1",
        ),
        (
            "<Sample><map>\n<entry/></map></Sample>",
            "expected an entry with key and value at line 2, column 1 (/map/entry)",
        ),
        (
            "<Sample><sparse><member>1</member><member>x</member></sparse></Sample>",
            "expected a number at line 1, column 35 (/sparse/member/1)",
        ),
        (
            "<Sample><secret><flat/><flat><map><entry><K>k</K><value>x</value></entry></map></flat></secret></Sample>",
            "expected an integer at line 1, column 50 (/secret/*/1/*/*/*)",
        ),
        (
            "<Sample><Text>a</Text><Text>b</Text></Sample>",
            "key stands twice in the object at line 1, column 23 (/Text/1)",
        ),
        ("<Sample><Text>a<b/></Text></Sample>", "expected a text at line 1, column 9 (/Text)"),
        (
            "<Sample><choice/></Sample>",
            "a union must have exactly one variant at line 1, column 9 (/choice)",
        ),
    ] {
        match read(text) {
            Ok(value) => panic!("{text} is taken for {value:?}"),
            Err(found) => assert_eq!(found, error, "{text}"),
        }
    }
}

#[test]
fn a_server_is_strict() {
    for (text, error) in [
        ("<Other/>", "expected another root element at line 1, column 1"),
        ("<Sample>text</Sample>", "expected elements only at line 1, column 1"),
        (
            "<Sample><list>text</list></Sample>",
            "expected elements only at line 1, column 9 (/list)",
        ),
        (
            "<Sample><list><member/></list></Sample>",
            "expected an element of the name of the entries at line 1, column 15 (/list/member)",
        ),
        (
            "<Sample><list><item xsi:nil='true'/></list></Sample>",
            "null in a collection that is not sparse at line 1, column 15 (/list/item)",
        ),
        (
            "<Sample><choice><new/></choice></Sample>",
            "the union has no such variant at line 1, column 17 (/choice/new)",
        ),
    ] {
        assert!(read(text).is_ok(), "{text}");
        let found = read_with(text, Strictness::Strict, Limits::default());
        assert_eq!(found, Err(error.to_owned()), "{text}");
    }
}

#[test]
fn limits_hold() {
    let limits = Limits { depth: 3, bytes: 100, elements: 2 };
    for (text, error) in [
        (
            "<a><b><c><d/></c></b></a>",
            "nested deeper than the limit of 3 at line 1, column 10 (/b/c/d)",
        ),
        (
            "<Sample><list><item/><item/><item/></list></Sample>",
            "more elements than the limit of 2 at line 1, column 29 (/list/item/2)",
        ),
        (
            "<Sample><a/><b/><c/></Sample>",
            "more elements than the limit of 2 at line 1, column 17 (/c)",
        ),
        (&"x".repeat(101), "larger than the limit of 100 bytes at line 1, column 101"),
        (&format!("<a>{}", "<b/>".repeat(24)), "unexpected end at line 1, column 100"),
    ] {
        let found = read_with(text, Strictness::Lenient, limits);
        assert_eq!(found, Err(error.to_owned()), "{text}");
    }
    let limits = Limits { bytes: 1000, ..limits };
    let many = format!("<a>{}</a>", "<b/>".repeat(100));
    let error = "more elements than the limit of 2 at line 1, column 256 (/b/63)".to_owned();
    assert_eq!(read_with(&many, Strictness::Lenient, limits), Err(error));
}
