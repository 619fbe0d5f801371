//! What a person can press on a page: links and forms, read out of the HTML that our templates write.

/// Name and value of a field.
pub(crate) type Field = (String, String);

/// One way to send a form: by one of its buttons.
#[derive(Debug, Clone)]
pub(crate) struct Sending {
    /// `get` or `post`.
    pub(crate) method: String,
    pub(crate) action: String,
    /// What a hurried person sends: what is filled in, something in every field that needs it, and the button.
    pub(crate) fields: Vec<Field>,
    /// What is sent unasked: hidden fields and the button.
    pub(crate) unasked: Vec<Field>,
    /// Whether a file goes with it.
    pub(crate) file: bool,
}

/// The tags of a page that begin so, each up to its `>`.
fn tags<'a>(html: &'a str, begin: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(begin).skip(1).filter_map(|rest| rest.split('>').next())
}

/// The text as it was before it was escaped.
fn plain(text: &str) -> String {
    let escapes = [("&#38;", "&"), ("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'")];
    escapes.iter().fold(text.to_owned(), |text, (escaped, letter)| text.replace(escaped, letter))
}

/// An attribute's value.
fn value(tag: &str, name: &str) -> Option<String> {
    let begin = format!(" {name}=\"");
    let rest = &tag[tag.find(&begin)? + begin.len()..];
    rest.split('"').next().map(plain)
}

/// Whether the tag has an attribute without a value.
fn has(tag: &str, name: &str) -> bool {
    tag.split(' ').any(|part| part == name)
}

/// Where the links of a page lead, as far as that is on this site; without the place on the page.
pub(crate) fn links(html: &str) -> Vec<String> {
    let all = tags(html, "<a").filter_map(|tag| value(tag, "href"));
    let here = all.filter(|href| href.starts_with('/'));
    here.map(|href| href.split('#').next().unwrap_or_default().to_owned()).collect()
}

/// Every way in which the forms of a page can be sent.
pub(crate) fn sendings(html: &str) -> Vec<Sending> {
    let bodies = html.split("<form").skip(1).filter_map(|rest| rest.split("</form>").next());
    bodies.flat_map(|form| of_form(html, form)).collect()
}

fn of_form(html: &str, form: &str) -> Vec<Sending> {
    let head = form.split('>').next().unwrap_or_default();
    let method = value(head, "method").unwrap_or_else(|| "get".to_owned());
    let action = value(head, "action").expect("every form of ours says where it leads");
    let file = tags(form, "<input").any(|tag| value(tag, "type").as_deref() == Some("file"));
    let (hidden, filled) = (hidden(form), filled(form));
    // A button elsewhere on the page may belong to the form by its id.
    let id = value(head, "id");
    let outside = tags(html, "<button").filter(|tag| id.is_some() && value(tag, "form") == id);
    let buttons: Vec<&str> = tags(form, "<button").filter(|tag| value(tag, "form").is_none()).chain(outside).collect();
    let sending = |button: &&str| {
        let pressed = value(button, "name").map(|name| (name, value(button, "value").unwrap_or_default()));
        let unasked: Vec<Field> = hidden.iter().cloned().chain(pressed).collect();
        Sending {
            method: method.clone(),
            action: value(button, "formaction").unwrap_or_else(|| action.clone()),
            fields: unasked.iter().chain(&filled).cloned().collect(),
            unasked,
            file,
        }
    };
    buttons.iter().filter(|tag| value(tag, "type").as_deref() != Some("button")).map(sending).collect()
}

fn hidden(form: &str) -> Vec<Field> {
    let hidden = tags(form, "<input").filter(|tag| value(tag, "type").as_deref() == Some("hidden"));
    hidden.filter_map(|tag| Some((value(tag, "name")?, value(tag, "value").unwrap_or_default()))).collect()
}

/// What somebody in a hurry fills in: what is asked for, and nothing else.
fn filled(form: &str) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for tag in tags(form, "<input") {
        let Some(name) = value(tag, "name") else { continue };
        let (kind, typed) = (value(tag, "type").unwrap_or_default(), value(tag, "value").unwrap_or_default());
        let given = fields.iter().any(|(found, _)| *found == name);
        match kind.as_str() {
            "hidden" | "file" => {}
            "radio" if given => {}
            "radio" | "checkbox" if has(tag, "checked") || has(tag, "required") => fields.push((name, typed)),
            "radio" | "checkbox" => {}
            _ if has(tag, "required") && typed.is_empty() => fields.push((name, typed_in(&kind))),
            _ => fields.push((name, typed)),
        }
    }
    fields.extend(form.split("<select").skip(1).filter_map(chosen));
    fields.extend(form.split("<textarea").skip(1).filter_map(written));
    fields
}

fn typed_in(kind: &str) -> String {
    match kind {
        "date" => "2031-05-12",
        "datetime-local" => "2031-05-12T10:30",
        "number" => "5",
        _ => "Words",
    }
    .to_owned()
}

fn chosen(select: &str) -> Option<Field> {
    let (head, rest) = select.split_once('>')?;
    let options: Vec<&str> = tags(rest.split("</select>").next()?, "<option").collect();
    let selected = options.iter().find(|tag| has(tag, "selected"));
    let needed = options.iter().find(|tag| value(tag, "value").is_some_and(|value| !value.is_empty()));
    let option = selected.or(if has(head, "required") { needed } else { options.first() })?;
    Some((value(head, "name")?, value(option, "value").unwrap_or_default()))
}

fn written(area: &str) -> Option<Field> {
    let (head, rest) = area.split_once('>')?;
    let text = plain(rest.split("</textarea>").next()?);
    let empty = text.is_empty() && has(head, "required");
    Some((value(head, "name")?, if empty { typed_in("") } else { text }))
}

#[test]
fn forms_are_read_as_a_browser_does() {
    let html = r#"<a href="/a?x=1&#38;y=2#z">a</a><a href="http://b.test/">b</a>
        <form method="post" action="/send" id="f"><input type="hidden" name="kind" value="one">
        <input type="radio" name="way" value="call" required><input type="radio" name="way" value="visit" required>
        <input type="checkbox" name="sure" value="yes"><textarea name="words" required></textarea>
        <select name="who"><option value="">-</option><option value="7" selected>Seven</option></select>
        <button class="button">Send</button><button formaction="/other" name="do" value="x">X</button></form>
        <button form="f" name="later" value="yes">Later</button><button type="button">No</button>"#;
    assert_eq!(links(html), ["/a?x=1&y=2"]);
    let found = sendings(html);
    let actions: Vec<&str> = found.iter().map(|sending| sending.action.as_str()).collect();
    assert_eq!(actions, ["/send", "/other", "/send"]);
    let sent = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let rest = [sent("way", "call"), sent("who", "7"), sent("words", "Words")];
    assert_eq!(found[0].fields, [&[sent("kind", "one")][..], &rest].concat());
    assert_eq!(found[2].unasked, [sent("kind", "one"), sent("later", "yes")]);
}
