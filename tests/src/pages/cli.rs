//! The pages of the AWS CLI: of a command, and of all commands of a service.

use super::markdown::Item;
use super::{Checked, facts, page, texts};
use goldsmith_codegen::reference::{self, Style, cli};
use serde_json::{Value, json};

#[test]
fn update_function_code() {
    let (facts, model) = facts("cli-update-function-code");
    let page = page(&model, "UpdateFunctionCode", Style::Cli);
    let mut checked = Checked::new(&facts);

    // The page has lost where its lines end.
    let synopsis: Vec<String> =
        page.blocks("Synopsis")[0].iter().map(|line| line.trim().to_owned()).collect();
    checked.block(&[synopsis.join(" ")], &json!([facts["synopsis"]]));

    let options = page.items("Options");
    let option = |item: &Item| -> Value {
        let name = item.head.strip_prefix("`--").unwrap().split(['`', ' ']).next().unwrap();
        let is_required = item.lines.first().is_some_and(|line| line == "required");
        json!({ "option": name, "type": item.type_name(), "required": is_required })
    };
    let options: Vec<Value> = options.iter().filter(|item| item.depth == 0).map(option).collect();
    checked.all("options", &options, facts["options"].as_array().unwrap());

    let part = |item: &Item| -> Value {
        let name = item.head.split_once(" -> ").map_or("", |(name, _)| name);
        json!([name, item.type_name()])
    };
    let tree: Vec<Value> = page.items("Output").iter().map(part).collect();
    checked.all("fields of the output", &tree, facts["output"].as_array().unwrap());
    checked.tell();
}

#[test]
fn subcommands() {
    let (facts, model) = facts("cli-lambda-subcommands");
    let service = reference::choose_service(&model, None).unwrap();
    let mut checked = Checked::new(&facts);
    let expected = texts(&facts["subcommands"]);
    assert_eq!(expected.len(), 59);
    checked.all("subcommands", &cli::subcommands(&model, service), &expected);
    checked.tell();
}
