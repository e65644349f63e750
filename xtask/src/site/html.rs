//! Text as HTML: names, inline Markdown, whole documentations.
//!
//! [`Html`] is what templates write as it is. Everything else that makes one is here, so that what a
//! model says is either escaped or rendered by the Markdown library, with no HTML of its own.

use goldsmith_codegen::docs::{self, markdown};
use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd, html::push_html};
use std::fmt;

/// Text that is HTML already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Html(String);

impl askama::filters::HtmlSafe for Html {}

impl fmt::Display for Html {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Html {
    /// Any text.
    pub(crate) fn text(text: &str) -> Self {
        Self(escape(text))
    }

    /// A name that may be broken between its words.
    pub(crate) fn name(name: &str) -> Self {
        let mut html = String::with_capacity(name.len() + 16);
        let mut last = ' ';
        for c in name.chars() {
            let starts_word = c.is_uppercase() && (last.is_lowercase() || last.is_ascii_digit());
            let follows_mark = matches!(last, '_' | '.' | '/' | ':' | '-' | '}' | '#' | '<');
            // Versions and dates stay whole.
            let starts_part = c.is_alphabetic() || (last == '/' && c.is_ascii_digit());
            if starts_word || (follows_mark && starts_part) || (c == '{' && last == '/') {
                html.push_str("<wbr>");
            }
            push_escaped(&mut html, c);
            last = c;
        }
        Self(html)
    }

    /// A link.
    pub(crate) fn link(href: &str, text: &Self) -> Self {
        Self(format!("<a href=\"{}\">{text}</a>", escape(href)))
    }

    /// An element around something.
    pub(crate) fn within(element: &'static str, inner: &Self) -> Self {
        Self(format!("<{element}>{inner}</{element}>"))
    }

    /// Parts one after the other.
    pub(crate) fn join(parts: impl IntoIterator<Item = Self>, separator: &str) -> Self {
        let parts: Vec<String> = parts.into_iter().map(|part| part.0).collect();
        Self(parts.join(&escape(separator)))
    }

    /// The documentation of a model: HTML or CommonMark, of which only the structure of the text is
    /// kept, and links to other sites.
    pub(crate) fn documentation(text: &str) -> Self {
        let text = markdown::lines(text).join("\n");
        Self::markdown(&text, &|href| href.starts_with("https://") || href.starts_with("http://"))
    }

    /// An inline text of Markdown of our own, whose links lead to places of the site or to other
    /// sites. What of a model is within has been escaped; if it was not, it runs no script even so.
    pub(crate) fn inline(text: &str) -> Self {
        let Self(html) = Self::markdown(text, &leads_to_a_page);
        let html = html.trim();
        let inner = html.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>"));
        Self(inner.unwrap_or(html).to_owned())
    }

    fn markdown(text: &str, is_allowed: &dyn Fn(&str) -> bool) -> Self {
        let mut kept = Vec::new();
        // Whether the links that are open have been left out.
        let mut links: Vec<bool> = Vec::new();
        for event in Parser::new(text) {
            match event {
                Event::Html(html) | Event::InlineHtml(html) => kept.push(Event::Text(html)),
                Event::Start(Tag::HtmlBlock | Tag::Image { .. })
                | Event::End(TagEnd::HtmlBlock | TagEnd::Image) => {}
                Event::Start(Tag::Link { ref dest_url, .. }) => {
                    links.push(is_allowed(dest_url));
                    if links.last() == Some(&true) {
                        kept.push(event);
                    }
                }
                Event::End(TagEnd::Link) => {
                    if links.pop() == Some(true) {
                        kept.push(event);
                    }
                }
                // Code that is indented or fenced is text of no language.
                Event::Start(Tag::CodeBlock(_)) => {
                    let kind = pulldown_cmark::CodeBlockKind::Fenced(CowStr::Borrowed(""));
                    kept.push(Event::Start(Tag::CodeBlock(kind)));
                }
                other => kept.push(other),
            }
        }
        let mut html = String::with_capacity(text.len() * 2);
        push_html(&mut html, kept.into_iter());
        // What is wider than a page is moved with the keys of arrows, once it has the focus.
        Self(html.trim().replace("<pre><code>", "<pre tabindex=\"0\"><code>"))
    }

    /// Whether there is nothing.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether a link leads to another site by HTTP, or from the folder of a page to one of this site.
fn leads_to_a_page(href: &str) -> bool {
    let is_web = href.starts_with("https://") || href.starts_with("http://");
    let path = href.split(['/', '?', '#']).next().unwrap_or_default();
    is_web || !(path.contains([':', '\\']) || href.starts_with('/'))
}

/// The first sentence of a documentation, as text.
pub(crate) fn summary(text: &str) -> Html {
    Html::markdown(&docs::summary(text), &|_| false).without_paragraph()
}

impl Html {
    fn without_paragraph(self) -> Self {
        let inner = self.0.strip_prefix("<p>").and_then(|html| html.strip_suffix("</p>"));
        Self(inner.map_or(self.0.clone(), str::to_owned))
    }
}

fn escape(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    text.chars().for_each(|c| push_escaped(&mut html, c));
    html
}

fn push_escaped(html: &mut String, c: char) {
    match c {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        '\'' => html.push_str("&#39;"),
        // Not allowed in HTML, whatever is done to it.
        c if c.is_control() && !matches!(c, '\n' | '\t') => html.push('\u{FFFD}'),
        c => html.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_may_be_broken_between_words() {
        for (name, html) in [
            ("CreateFunction", "Create<wbr>Function"),
            ("/2015-03-31/functions/{Name}", "/<wbr>2015-03-31/<wbr>functions/<wbr>{Name}"),
            ("a<b>&\"'", "a&lt;<wbr>b&gt;&amp;&quot;&#39;"),
            ("IPv6Address", "IPv6<wbr>Address"),
        ] {
            assert_eq!(Html::name(name).to_string(), html);
        }
    }

    #[test]
    fn documentation_keeps_no_html_of_its_own() {
        for (text, html) in [
            ("<p>a <script>b</script></p>", "<p>a b</p>"),
            ("a *b* [c](javascript:d) <img src=x onerror=e>", "<p>a <em>b</em> c</p>"),
            ("[c](https://d)", "<p><a href=\"https://d\">c</a></p>"),
            ("![a](https://b/c.png)", ""),
            ("a ![b](https://c/d.png)", "<p>a</p>"),
            ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
        ] {
            assert_eq!(Html::documentation(text).to_string(), html, "{text}");
        }
        assert_eq!(summary("A *b*. And c.").to_string(), "A <em>b</em>.");
        for (href, is_kept) in [
            ("https://a/b", true),
            ("#a", true),
            ("../types/A.html#a:b", true),
            ("javascript:alert(1)", false),
            ("JaVaScRiPt&colon;alert(1)", false),
            ("data:text/html,a", false),
            ("//evil.example", false),
            ("/\\\\evil.example", false),
        ] {
            let html = Html::inline(&format!("[a]({href})")).to_string();
            assert_eq!(html.contains("<a "), is_kept, "{href}: {html}");
        }
        assert_eq!(Html::inline("<b> `c`").to_string(), "&lt;b&gt; <code>c</code>");
    }
}
