//! The Declaration that joining a network signs, with a working translation beside it: `marshrut network declaration`, and
//! what `join` and `apply` show.

use clap::Args;
use marshrut_protocol::id::Digest;
use marshrut_protocol::local_api::{Governance, path};
use marshrut_web_ui::declaration::working_translation;
use serde::Serialize;

use crate::cli::Context;
use crate::cli::failure::{Exit, Failure};
use crate::cli::output::{Output, Page};

const EXAMPLES: &str = "\
Examples:
  marshrut network declaration
  marshrut network declaration --language ka

Working translations help to read the text. Members sign the original only.";

/// Show the Declaration that members sign.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in crate::cli) struct Show {
    /// Into which language a working translation is shown: its tag, such as ka or pl
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

#[derive(Serialize)]
struct Told {
    declaration: Digest,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    working_translation: Option<String>,
}

impl Show {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let governance: Governance = context.client()?.get(path::GOVERNANCE, &()).await?;
        let translation = translated(&governance.declaration_text, &self.language);
        let (declaration, text) = (governance.declaration, governance.declaration_text);
        let told = Told { declaration, text, working_translation: translation };
        context.output.show(&told, |page| write(page, &told))?;
        Ok(Exit::Done)
    }
}

fn write(page: &mut Page, told: &Told) {
    let lines = |page: &mut Page, text: &str| text.lines().for_each(|line| page.line(line));
    lines(page, &told.text);
    if let Some(translation) = &told.working_translation {
        page.blank();
        lines(page, translation);
    }
    page.blank();
    page.fields(&[("sha256 of the text that is signed", told.declaration.to_string())]);
}

/// The mark and the text of a working translation.
fn translated(text: &str, tag: &str) -> Option<String> {
    working_translation(text, tag).map(|held| format!("{}\n\n{}", held.mark, held.text))
}

/// Shows the Declaration that is signed by joining, with its translation into this command line's language.
pub(super) fn read_out(text: &str, output: &Output) {
    output.say(text);
    translated(text, "en").iter().for_each(|translation| output.say(translation));
}
