# Opening hours: whether a service is open now, by the clocks where it is. $time is as in 09:30, $day as in Mon.
opening-open = Open now
opening-open-until = Open now until { $time }
opening-opens-today = Closed now, opens at { $time }
opening-opens = Closed now, opens { $day } { $time }
opening-closed = Closed now
opening-hint = It is { $time } there now. Holidays are not known: call before you send somebody.
opening-unknown = These hours do not tell whether it is open now. Call before you send somebody.
opening-unknown-hint = It is { $time } there now. These hours do not tell whether it is open: call before you send somebody.
services-open-now = Open now

# Two revisions of a service side by side, before an import is published.
compared-field = Field
compared-before = Published now
compared-after = In the file
