//! `marshrut events`: follows what changes at the running node: names and at most an id, never content.

use clap::Args;
use http_body_util::BodyExt as _;
use marshrut_protocol::local_api::path;
use serde::Serialize;
use serde_json::Value;

use super::Context;
use super::failure::{Exit, Failure};

/// A longer line is not an event's.
const MAX_LINE_BYTES: usize = 64 * 1024;

const EXAMPLES: &str = "\
Example: a sound for each change of a referral
  marshrut events --json | jq --unbuffered -r 'select(.event == \"referral\") | \"\\u0007\\(.id)\"'";

/// Follow what changes until Ctrl-C.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Events {
    /// End after this many events
    #[arg(long, value_name = "N")]
    count: Option<u64>,
}

/// One change.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Told {
    event: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
}

impl Events {
    pub(super) async fn perform(self, context: &Context) -> Result<Exit, Failure> {
        let mut body = context.client()?.stream(path::EVENTS, &()).await?;
        context.output.say("Following changes; Ctrl-C ends it.");
        let mut reader = Reader::default();
        let mut left = self.count;
        while let Some(frame) = body.frame().await {
            let piece = frame.map_err(|error| Failure::of(Exit::NotRunning, &error))?.into_data().unwrap_or_default();
            for told in reader.push(&piece)? {
                tell(context, &told)?;
                left = left.map(|left| left.saturating_sub(1));
                if left == Some(0) {
                    return Ok(Exit::Done);
                }
            }
        }
        Err(Failure::new(Exit::NotRunning, "the node has stopped"))
    }
}

fn tell(context: &Context, told: &Told) -> Result<(), Failure> {
    if context.output.is_json() {
        let line = serde_json::to_string(told).map_err(|error| Failure::of(Exit::Failed, &error))?;
        return context.output.line(&line);
    }
    let id = told.id.as_deref().unwrap_or_default();
    context.output.line(format!("{} {id}", told.event).trim_end())
}

/// Reads Server-Sent Events as far as our own server writes them: `event` and `data` lines, and comments.
#[derive(Debug, Default)]
struct Reader {
    rest: Vec<u8>,
    event: String,
}

impl Reader {
    fn push(&mut self, piece: &[u8]) -> Result<Vec<Told>, Failure> {
        self.rest.extend_from_slice(piece);
        let mut told = Vec::new();
        while let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            told.extend(self.line(String::from_utf8_lossy(&line).trim_end()));
        }
        if self.rest.len() > MAX_LINE_BYTES {
            return Err(Failure::new(Exit::Failed, "the node's events are not understood"));
        }
        Ok(told)
    }

    fn line(&mut self, line: &str) -> Option<Told> {
        let (field, value) = line.split_once(':')?;
        match field {
            "event" => self.event = value.trim().to_owned(),
            "data" => return Some(self.told(value.trim())),
            _ => {}
        }
        None
    }

    fn told(&mut self, data: &str) -> Told {
        let id = serde_json::from_str::<Value>(data).ok();
        let id = id.and_then(|data| data.get("id").and_then(Value::as_str).map(str::to_owned));
        Told { event: std::mem::take(&mut self.event), id }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_are_read_however_they_are_cut() {
        let stream = b": hello\n\nevent: services\ndata: {}\n\nevent: referral\ndata: {\"id\":\"ab\"}\n\n";
        for cut in 1..stream.len() {
            let mut reader = Reader::default();
            let mut told = Vec::new();
            for piece in stream.chunks(cut) {
                told.extend(reader.push(piece).expect("short"));
            }
            let names: Vec<_> = told.iter().map(|told| (told.event.as_str(), told.id.as_deref())).collect();
            assert_eq!(names, [("services", None), ("referral", Some("ab"))], "cut every {cut} bytes");
        }
    }

    #[test]
    fn an_endless_line_is_refused() {
        assert!(Reader::default().push(&vec![b'x'; MAX_LINE_BYTES + 1]).is_err());
    }
}
