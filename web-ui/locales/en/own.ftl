# Our own services: list, editor, import.
own-title = Our own services
own-new = Describe a new service
own-change = Change
own-look = Look at the page
own-withdraw = Withdraw
own-drafts = Not published yet
own-draft-new = a new service
own-draft-change = changes to a published service
own-total = { $count ->
    [0] No services of yours are published.
    [one] { $count } service
   *[other] { $count } services
}
own-due = { $count ->
    [one] Show only the { $count } to confirm now
   *[other] Show only the { $count } to confirm now
}
own-all = Show all
own-due-soon = Confirm soon
own-overdue = Confirmation has run out
own-never = Never confirmed
own-missing = Not stated: { $fields }
own-confirm-hint = Is everything still as it says? Confirm it, and partners know for another half a year that they can rely on it.
own-confirm-one = Still right: confirm
own-confirm-ticked = Confirm all that are ticked
own-done-saved = Saved. Nobody but your organisation sees the draft.
own-done-published = Published. Partners get it as soon as they are connected.
own-done-withdrawn = Withdrawn. Partners do not find it any more.
own-done-discarded = The draft was deleted.
own-done-nothing = Tick the services that you want to confirm.
own-done-confirmed = { $count ->
    [one] { $count } service confirmed for half a year.
   *[other] { $count } services confirmed for half a year.
}
own-done-imported = { $count ->
    [one] { $count } service published from the file.
   *[other] { $count } services published from the file.
}
own-keep = No, go back
own-discard-title = Delete the draft?
own-discard-text = What you wrote about "{ $service }" will be gone. What is published stays as it is.
own-discard-button = Delete the draft
own-discard-changes = Throw the changes away
own-withdraw-title = Withdraw this service?
own-withdraw-text = Partners will not find "{ $service }" any more, and nobody can be referred there. Whoever opens its old address reads why. If it is only closed for a while, change its state instead.
own-withdraw-button = Withdraw it for good
own-reason = Why?
own-reason-ended = It has ended
own-reason-moved = Another organisation runs or describes it now
own-reason-mistake = It was published by mistake
own-reason-unsafe = It is not safe for people to go there
own-reason-other = Another reason
problem-service-withdrawn-ended = The publisher withdrew this service: it has ended.
problem-service-withdrawn-moved = The publisher withdrew this service: another organisation runs or describes it now.
problem-service-withdrawn-mistake = The publisher withdrew this service: it was published by mistake.
problem-service-withdrawn-unsafe = The publisher withdrew this service: it is not safe for people to go there.
problem-service-withdrawn-other = The publisher withdrew this service.
problem-service-draft-too-many = There are too many drafts. Publish some, or delete those that you no longer need.
problem-service-draft-too-long = This is more text than a service can hold. Shorten it.
problem-service-draft-problems = Something is to be mended first.
problem-services-read-anew = Your services are being read again because a key was replaced. Try again in a moment.
problem-record-too-long = This is more text than a service can hold. Shorten the descriptions.

own-held-title = Nothing is lost
own-held-lead = Your session had ended before this was saved. What you wrote is still on this page. Sign in again in a new tab, then come back here and press the button.
own-held-sign-in = Sign in in a new tab
own-held-again = The page was opened before you last signed in. What you wrote is still here: press the button to keep it.
own-held-button = Save what I wrote

own-step-words = Names
own-step-help = What and for whom
own-step-place = Where and when
own-step-contact = Contact and terms
own-step-check = Check and publish
own-words-title = What it is called
own-words-lead = Write it in every language in which people look for it. Every page is saved when you go on.
own-help-title = What it offers, and for whom
own-help-lead = Tick what fits. What you leave open is shown as "not stated".
own-place-title = Where it is, and when it is open
own-place-lead = Never write the address of a shelter, nor any other that must stay secret.
own-contact-title = How to reach it, and what you promise
own-contact-lead = Give the phone and mailbox of a desk, not of a private person.
own-check-title = Check and publish
own-section-words = Name and description
own-section-status = Does it run?
own-section-provider = Another organisation provides it
own-section-provider-hint = Only if you describe the service of a clinic or a partner that you know.
own-section-offered = Kinds of help
own-section-spoken = Languages
own-section-cost = Cost
own-section-papers = Documents
own-section-whom = For whom
own-section-places = Places
own-section-places-hint = The town puts it on the map. A shelter, and a place with a secret address, is never on it.
own-section-hours = Opening hours
own-section-hours-hint = A row for days with the same hours. With a break at noon, use two rows. On which days it is closed, say in a note.
own-section-access = How to come
own-section-reach = Contact
own-section-terms = Referrals
own-section-terms-hint = Partners see this before they write. What you promise here becomes the deadline, if it is shorter than the network's.
own-section-safety = Safety
own-section-safety-hint = Only members of the network see this. It can keep a person out of danger: say "not known" rather than guess.
own-section-continuity = Going on with a treatment
own-section-seen = Who sees it
own-section-confirm = Confirmed until
own-name-in = Name ({ $language })
own-description-in = What people get there ({ $language })
own-add-language = Another language
own-add = Add
own-other-languages = Other languages
own-partners = Partners
own-place = Place { $count }
own-another-place = Another place
own-place-hidden = This place is never shown on the map.
own-place-known = On the map it is in { $town }.
own-place-unknown = The map does not know this town. Partners still read its name; check the spelling.
own-hours-row = Hours { $count }
own-more-rows = Save and add rows
own-publish = Publish
own-preview = As partners will see it
own-differences = What changes
own-differences-none = Nothing differs from what is published.
own-unstated = Partners will read "not stated" here
own-seen-public = Anyone may see it: it is also given to public directories. What you say about safety stays within the network.
own-seen-network = All members of the network will see it.
own-seen-named = { $count ->
    [one] Only { $count } partner that you chose will see it.
   *[other] Only { $count } partners that you chose will see it.
}

field-service-provider-name = Its name
field-service-provider-description = What it is
field-service-provider-url = Its website
field-service-status = State
field-service-status-active = It runs
field-service-status-temporarily-closed = Closed for a while
field-service-status-inactive = Not running now
field-service-status-defunct = Ended
field-service-categories = What do people get there?
field-service-target-groups = Whom is it meant for?
field-service-target-groups-hint = Tick none if anyone may come.
field-service-eligibility-minimum-age = Youngest age
field-service-eligibility-maximum-age = Oldest age
field-service-eligibility-legal-statuses = Legal statuses accepted
field-service-eligibility-legal-statuses-hint = Tick none if any is accepted.
field-service-eligibility-citizenships = Citizenships accepted
field-service-eligibility-citizenships-hint = Names of countries with commas between them. Leave it empty if any is accepted.
field-service-eligibility-description = Other conditions
field-service-cost = What does it cost?
field-service-cost-free = Nothing
field-service-cost-partly = Something, for some people or some parts
field-service-cost-paid = It is to be paid
field-service-cost-described = As written below
field-service-cost-details = Amounts, in words
field-service-documents = Which documents are needed?
field-service-documents-none = None at all
field-service-documents-listed = These
field-service-documents-list = Documents, one a line
field-service-languages = Which languages are spoken there?
field-service-place-country = Country
field-service-place-city = City or town
field-service-place-region = Region
field-service-place-address = Street and house
field-service-place-postal-code = Postal code
field-service-place-withheld = The address is kept secret to protect people
field-service-place-withheld-hint = Write no street then.
field-service-hours-opens = From
field-service-hours-closes = Until
field-service-hours-notes = Note
field-service-hours-notes-hint = As in: by appointment, closed on holidays
field-service-access = Ways in
field-service-access-notes = What to do to get in
field-service-areas = Areas served, one a line
field-service-contact-phones = Phones, one a line
field-service-contact-phones-hint = With the country's prefix, as in +995 32 200 00 00
field-service-contact-email = E-mail
field-service-contact-url = Website
field-service-referral-terms = Do you take referrals for it?
field-service-referral-terms-yes = Yes
field-service-referral-terms-no = No
field-service-referral-terms-decide-emergency-h = Hours to decide an emergency
field-service-referral-terms-decide-urgent-h = Hours to decide when it is urgent
field-service-referral-terms-decide-normal-h = Hours to decide otherwise
field-service-referral-terms-feedback-days = Days until the first report back
field-service-capacity = Are there places now?
field-service-capacity-available = Yes
field-service-capacity-none = No
field-service-capacity-waiting-list = There is a waiting list
field-service-capacity-assess-first = After an assessment
field-service-safety-anonymous = Can one come without giving a name?
field-service-safety-anonymous-yes = Yes
field-service-safety-anonymous-no = No
field-service-safety-anonymous-unknown = Not known
field-service-safety-reports-to-authorities = Do they report people to authorities?
field-service-safety-reports-to-authorities-yes = Yes
field-service-safety-reports-to-authorities-no = No
field-service-safety-reports-to-authorities-unknown = Not known
field-service-safety-copies-papers = Do they copy identity papers?
field-service-safety-copies-papers-yes = Yes
field-service-safety-copies-papers-no = No
field-service-safety-copies-papers-unknown = Not known
field-service-safety-serves-non-citizens = Do they serve people who are not citizens?
field-service-safety-serves-non-citizens-yes = Yes
field-service-safety-serves-non-citizens-no = No
field-service-safety-serves-non-citizens-unknown = Not known
field-service-continuity-dispenses-to-foreigners = Do they give medicine to foreigners?
field-service-continuity-dispenses-to-foreigners-yes = Yes
field-service-continuity-dispenses-to-foreigners-no = No
field-service-continuity-dispenses-to-foreigners-unknown = Not known
field-service-continuity-remote-registration = Countries whose citizens are registered remotely
field-service-continuity-remote-registration-hint = Names of countries with commas between them.
field-service-continuity-ships-medicine = Do they ship medicine?
field-service-continuity-ships-medicine-yes = Yes
field-service-continuity-ships-medicine-no = No
field-service-continuity-ships-medicine-unknown = Not known
field-service-continuity-months-given = Months of medicine given at once
field-service-continuity-tests-required = Tests required first, one a line
field-service-visibility = Who may see it?
field-service-visibility-network = Members of the network
field-service-visibility-public = Anyone
field-service-visibility-public-hint = Also in public directories. What you say about safety never is.
field-service-visibility-named = Only partners that I choose
field-service-visibility-named-hint = Tick them in the list below.
field-service-confirmed-until = Until which day is all of this right?
field-service-confirmed-until-hint = You are reminded a month before. At most a year from today.

mend-missing-name = Write what the service is called, in at least one language.
mend-missing-description = Write in a few sentences what people get there, in at least one language.
mend-missing-status = Choose whether the service runs now.
mend-missing-categories = Choose at least one kind of help.
mend-missing-provider = Write the name of the organisation that provides it, or empty the other two fields.
mend-missing-cost = Write in words what it costs.
mend-missing-documents = Name the documents, one a line, or choose that none are needed.
mend-missing-place = Choose the country of this place.
mend-missing-referral-terms = Choose whether you take referrals, or empty the hours and days.
mend-missing-visibility = Tick the partners who may see it.
mend-missing = Fill this in.
mend-too-long = This text is too long. Shorten it.
mend-too-many = There are too many. Take some away.
mend-characters = The text holds a character that cannot be shown safely. Write it again by hand, not by copying.
mend-choice = Choose one from the list.
mend-unknown = This is not known here. Check the spelling.
mend-unknown-eligibility = One of the countries is not known. Check the spelling; put commas between them.
mend-unknown-continuity = One of the countries is not known. Check the spelling; put commas between them.
mend-number = Write a whole number without letters.
mend-number-eligibility = Write an age in years, from 0 to 120.
mend-number-referral-terms = Write a whole number: hours up to 2160, days up to 730.
mend-number-continuity = Write the number of months, up to 24.
mend-age-order = The oldest age is below the youngest. Exchange them.
mend-time = Write a time such as 9:30 or 18:00.
mend-time-order = It closes at the moment when it opens. For day and night write 0:00 and 24:00.
mend-times-missing = Write from when to when it is open on these days, or a note.
mend-date = Choose a day.
mend-past = This day is over. Choose a day until which all of this will be right.
mend-far = Choose a day within a year from today.
mend-email = Write an address such as office@example.org.
mend-url = Write an address such as https://example.org.
mend-phone = Write phone numbers, one a line, such as +995 32 200 00 00.
mend-withheld = The address is kept secret: delete it here, or take away the tick below.

own-import-title = Import services from a file
own-import-lead = You see first what is new, what changes and what cannot be taken. Nothing is published before you agree.
own-import-file = File
own-import-file-hint = HSDS 3.1 as JSON or JSON Lines, or a table as CSV with a header line. At most 32 MB.
own-import-language = Language of the texts
own-import-language-hint = For texts that do not say their language.
own-import-button = Look at what would change
own-import-empty = There is no service in this file. Choose an HSDS file (JSON) or a table (CSV).
own-review-title = What the import would change
own-review-lead = Nothing is published yet.
own-review-new = { $count ->
    [one] { $count } new service
   *[other] { $count } new services
}
own-review-changed = { $count ->
    [one] { $count } service changes
   *[other] { $count } services change
}
own-review-unchanged = { $count ->
    [one] { $count } service stays as it is
   *[other] { $count } services stay as they are
}
own-review-refused = { $count ->
    [one] { $count } record cannot be taken
   *[other] { $count } records cannot be taken
}
own-review-more = { $count ->
    [one] and { $count } more that is not shown here
   *[other] and { $count } more that are not shown here
}
own-review-nothing = There is nothing to publish.
own-review-publish = Publish this
own-review-back = Choose another file
own-review-refused-title = Cannot be taken
own-review-refused-hint = Mend these in the file and import it again; the others need not wait for them.
own-review-changed-title = Changes
own-review-new-title = New
own-review-noted-title = Taken, but look at this
own-review-fields = changes: { $fields }
own-line = Line { $count }
problem-import-review-gone = This import is not kept ready any more. Choose the file again.
problem-import-too-long = The file is too large for the browser: at most 32 MB. Cut it in parts, or use "marshrut services import".
problem-import-cut-short = The file did not arrive whole. Choose it again.
import-problem-syntax = This is no JSON or CSV. Look for a missing comma, quote or bracket in this line.
import-problem-encoding = The text is not UTF-8. Save the file as UTF-8 and try again.
import-problem-too-large = This record is too large. Shorten its texts.
import-problem-too-deep = The data are nested too deeply. Export the file again.
import-problem-too-many = There are too many of these. Cut the file in parts.
import-problem-not-a-service = This is no service. Leave the record out, or give it a name and an id.
import-problem-duplicate-id = The same service stands in the file twice. Take one away.
import-problem-shared-id = Another service in the file has this id. Give each its own.
import-problem-missing = This is missing in the record. Add it in the file; without an id the service is not known again next time.
import-problem-wrong-type = The value is of the wrong kind, for instance a list instead of a text. Mend it or leave it out.
import-problem-invalid-value = This value is not allowed in the field and was left out.
import-problem-shortened = The text was too long and was cut.
import-problem-cleaned = Characters that cannot be shown were taken out.
import-problem-unknown-term = This term is not in the network's list. It is kept as it is.
import-problem-formula = The cell begins like a formula of a spreadsheet. It was taken as plain text.
import-problem-not-kept = There is no place for this field. It was left out.
record-field-name = name
record-field-description = description
record-field-provider = who provides it
record-field-categories = kinds of help
record-field-target-groups = for whom
record-field-status = state
record-field-eligibility = conditions
record-field-documents = documents
record-field-cost = cost
record-field-languages = languages
record-field-access = how to come
record-field-access-notes = what to do to get in
record-field-places = address
record-field-areas = areas
record-field-hours = hours
record-field-contact = contact
record-field-capacity = places
record-field-referral-terms = referrals
record-field-safety = safety
record-field-continuity = treatment
record-field-visibility = who sees it
record-field-confirmed-until = confirmed until
record-field-last-modified = date of the last change
services-legal-status = Legal status
services-free = Only what is free
