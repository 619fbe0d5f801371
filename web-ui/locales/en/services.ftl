# Finding services, and a service's page.
services-title = Services
services-words = What is needed, or where?
services-country = Country
services-category = Kind of help
services-language = Language spoken there
services-target-group = For whom
services-any = Any
services-more-filters = More filters
services-closed-too = Show closed ones too
services-accepting = Only those that accept referrals
services-search = Search
services-clear = Clear the search
services-near = Only in this place of the map: { $place }.
services-anywhere = Show all places
map-title = Map of services
map-hint = Each number says how many services are there. The list below has the same ones.
map-to-list = Go to the list
map-moves = Move the map
map-nearer = Nearer
map-farther = Farther
map-west = West
map-east = East
map-north = North
map-south = South
map-whole = Whole map
map-services = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
map-places = and { $count ->
    [one] { $count } more place
   *[other] { $count } more places
}
map-outside = { $count ->
    [one] { $count } service is outside this part of the map.
   *[other] { $count } services are outside this part of the map.
}
map-nowhere = { $count ->
    [one] { $count } service is not on the map: its town is not stated or not known, or is kept secret to protect people.
   *[other] { $count } services are not on the map: their town is not stated or not known, or is kept secret to protect people.
}
services-choosing = Choose the service to send the person to, then press "Write a referral" on its page.
services-found = { $count ->
    [0] No services found
    [one] { $count } service found
   *[other] { $count } services found
}
services-none-found = Nothing fits all of this. Try fewer words or take a filter away.
services-none-yet = No services have arrived yet. They come by themselves as soon as a partner is connected.
services-other-categories = Other
services-updated = changed { $when }
not-stated = not stated
not-stated-place = place not stated
not-stated-languages = languages not stated
not-known = not known
anyone = anyone

status-inactive = Not running now
status-defunct = Ended
status-temporarily-closed = Closed for a while
status-not-stated = Status not stated
capacity-available = Has places
capacity-none = No places now
capacity-waiting-list = Waiting list
capacity-assess-first = Places after an assessment
cost-free = Free
cost-partly = Partly paid
cost-paid = Paid
referrals-accepted = Accepts referrals
referrals-not-accepted = Does not accept referrals

service-nameless = Service without a name
service-description = Description
service-published-by = published by
facts-what = What it offers
facts-who = Who can come
facts-where = Where and when
facts-contact = Contact
facts-referrals = Places and referrals
facts-continuity = Going on with a treatment
facts-record = About this record
fact-categories = Kinds of help
fact-cost = Cost
fact-documents = Documents needed
fact-languages = Languages
fact-target-groups = For whom
fact-access = How to come
fact-eligibility = Conditions
fact-ages = Ages
fact-legal-statuses = Legal statuses accepted
fact-citizenships = Citizenships accepted
fact-places = Address
fact-areas = Serves
fact-hours = Hours
fact-phones = Phone
fact-email = E-mail
fact-site = Website
fact-capacity = Places
fact-terms = Referrals
fact-foreigners = Gives medicine to foreigners
fact-remote = Registers remotely for
fact-ships = Ships medicine
fact-months = Medicine given for
fact-tests = Tests required first
fact-revision = Revision
fact-modified = Last changed
fact-confirmed = Confirmed until
documents-none = none
address-withheld = address withheld on purpose
access-walk-in = Come without an appointment
access-appointment = By appointment
access-referral-only = Only with a referral
access-outreach = They come to people
access-online = Online
access-courier = By courier or post
ages-from = from { $from }
ages-to = up to { $to }
ages-between = { $from } to { $to }
hours-from = from { $time }
hours-until = until { $time }
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
terms-emergency = { $count ->
    [one] Emergency: decides within { $count } hour
   *[other] Emergency: decides within { $count } hours
}
terms-urgent = { $count ->
    [one] Urgent: decides within { $count } hour
   *[other] Urgent: decides within { $count } hours
}
terms-normal = { $count ->
    [one] Normal: decides within { $count } hour
   *[other] Normal: decides within { $count } hours
}
terms-feedback = { $count ->
    [one] Reports back within { $count } day
   *[other] Reports back within { $count } days
}

refer-title = Send a person here
refer-button = Write a referral
refer-own = This is your own organisation's service.
refer-accepted = { $partner } promised to answer. You will see here when they have read it and what they decide.
refer-not-accepted = { $partner } takes no referrals for this service. Use the contact on this page.
refer-not-stated = { $partner } has not said whether it takes referrals for this service. You can try; the usual deadlines hold.

safety-title = Safety
safety-hint = Only members of the network see this. Tell the person before they go.
safety-anonymous = Can one come without giving a name?
safety-reports = Do they report people to authorities?
safety-copies = Do they copy identity papers?
safety-non-citizens = Do they serve people who are not citizens?

missing-title = Still to be completed by the publisher
missing-name = Name
missing-description = Description
missing-category = Kind of help
missing-status = Whether it is running
missing-documents = Documents needed
missing-cost = Cost
missing-languages = Languages
missing-country = Country
missing-contact = Contact
missing-referral-terms = Referral terms
missing-safety = Safety
authenticity-title = Where this comes from
authenticity-signed = Signed by { $partner }. This computer checked the signature.
authenticity-own = Published by your own organisation.
authenticity-published = Published
authenticity-entry = entry { $entry }

duplicates-title = Published twice?
duplicates-hint = Another member's record seems to be of the same service.
duplicates-hint-own = Another member's record seems to be of the same service. One of you can give its record up for the other's; nobody can change the record of another.
duplicates-merge = Give our record up for this one
duplicates-merge-hint = Our record is withdrawn everywhere, with what was attested of it; its address leads to theirs from then on. This cannot be undone: the record would have to be published anew.
duplicates-merge-button = Withdraw our record
duplicates-merged = Your record was withdrawn. This one stands in its place.
same-name = same name
same-phone = same phone
same-email = same e-mail
same-site = same site
same-address = same address
same-provider = same provider
same-description = same description
same-city = same city
