# The frame of every page, sign-in, today, partners, about. Keep it short, warm and plain; no jargon.
product = Marshrut

nav-label = Pages
nav-today = Today
nav-referrals = Referrals
nav-services = Services
nav-partners = Partners
nav-about = About
nav-waiting = waiting for us

frame-skip = Skip to the content
frame-language = Language
frame-lock = Lock now
frame-signed-in = Signed in for { $organisation }
# $connected of $count partners' computers are connected now.
frame-connected = { $count ->
    [one] Connected to { $connected } of { $count } partner
   *[other] Connected to { $connected } of { $count } partners
}
frame-no-partners = No partners yet
frame-synced = synced { $when }
frame-never-synced = not synced yet
frame-unsent = { $count ->
    [one] { $count } not delivered yet
   *[other] { $count } not delivered yet
}
frame-recovering = This node is fetching its own records back from partners. You can read; sending works again when it is done.
frame-unsaved = What you wrote here is not saved yet.
frame-copied = Copied

sign-in-title = Sign in
sign-in-lead = Enter the passphrase of your organisation's node.
sign-in-locked = Locked. Enter the passphrase to go on.
sign-in-locked-node = This node is locked. Your passphrase unlocks it; only then does it talk to partners.
sign-in-passphrase = Passphrase
sign-in-passphrase-hint = It stays on this computer.
sign-in-button = Sign in
sign-in-wrong = This is not the passphrase. Check the keyboard's language and Caps Lock, then try again.
sign-in-slow = { $count ->
    [one] Too many tries. Wait { $count } second, then try again.
   *[other] Too many tries. Wait { $count } seconds, then try again.
}
sign-in-no-cookie = The passphrase is right, but the browser did not keep the sign-in at this address. Use { $address } instead.

form-problems = Please look at this
form-error = Problem:
form-choose = Choose
form-optional = (if you like)
pager-label = Pages of the list
pager-before = Previous
pager-after = Next
pager-page = Page { $page } of { $last }
yes = Yes
no = No

today-title = What waits for you today
tile-new = New referrals
tile-waiting = Waiting for our answer
tile-undecided = Sent, not decided yet
tile-unsent = Not delivered yet
today-ours = Waiting for us
today-ours-empty = Nothing waits for your answer. Good.
today-theirs = Waiting for partners
today-theirs-empty = No partner owes you an answer.
today-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
today-drafts = { $count ->
    [one] { $count } draft is waiting to be finished
   *[other] { $count } drafts are waiting to be finished
}
today-find = Find a service
today-services = { $count ->
    [one] { $count } service of the network is on this computer; search works without internet.
   *[other] { $count } services of the network are on this computer; search works without internet.
}

partners-title = Partners
partners-found = { $count ->
    [0] No partners yet
    [one] { $count } partner and us
   *[other] { $count } partners and us
}
partners-meeting-points = Meeting points
partners-meeting-points-hint = They help partners' computers find each other. They cannot read anything.
partners-fork = The records of { $partner } contradict each other. Nothing newer from them is trusted until this is resolved. Call them.
partner-us = This is us
partner-connected = Connected
partner-away = Not connected
partner-seen = last here { $when }
partner-never-seen = never here yet
partner-services = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
partner-mailbox = Keeps messages for others
partner-mailbox-full = Mailbox full
partner-mailbox-lost = { $count ->
    [one] Its mailbox lost { $count } message
   *[other] Its mailbox lost { $count } messages
}
partner-stale-key = Old key ({ $when }): ask them to open their node
partner-unsent = { $count ->
    [one] { $count } message waits for them
   *[other] { $count } messages wait for them
}
invite-title = Invite a partner
invite-lead = You get a text to hand over. Whoever holds it can join the network in your name, so give it only to someone you know, in a way you trust.
invite-note = Who is it for?
invite-note-hint = A note for yourselves. It is not sent.
invite-kind = What are you inviting?
invite-member = An organisation
invite-bootstrap = A meeting point
invite-bootstrap-hint = A server that helps partners find each other and cannot read anything.
invite-button = Make an invitation
invitation-title = Your invitation
invitation-lead = Copy this text and hand it over. It is shown only now.
invitation-care = Whoever holds it can join. It works until { $when }.
invitation-text = Invitation
invitation-copy = Copy
invitation-done = Done
invitation-how = They run "marshrut network join" on their computer and paste it.

about-title = About Marshrut
about-what = Marshrut joins organisations that help migrants. Each keeps its own data on its own computer. You find services of partners here and send a person on to one of them, with their consent, so that nobody is lost on the way.
about-details = This node
about-version = Version
about-organisation = Organisation
about-network = Network
about-addresses = Partners reach us at
about-page = Address of these pages
about-none = none
about-protects = What is protected
about-protects-1 = A referral can be read only by the organisation that it is sent to, and by you. It is encrypted all the way.
about-protects-2 = Everything on this disk is encrypted with the passphrase. A computer that is off or locked tells nothing.
about-protects-3 = Every service is shown as its publisher signed it; nobody on the way can change it.
about-not = What is not protected
about-not-1 = A computer that somebody else controls while you work on it.
about-not-2 = What is on the screen, photographs of it, and paper.
about-not-3 = That your computer talks to partners' computers, and when.
about-not-4 = What the receiving organisation does with what it reads.
about-licence = Licence and sources
about-licence-text = Free software under the GNU Affero General Public License, version 3 or later. You may use, study, share and change it.
about-sources = Names of countries and languages: Unicode CLDR (Unicode License v3). Codes of key populations: WHO SMART Guidelines HIV. Towns of the map and their names: GeoNames (geonames.org, CC BY 4.0), chosen and rounded by us. Outlines of countries: Natural Earth (public domain), borders as the United Nations recognise them.

# Dates. $month is one of month-1 to month-12 below.
date-day = { $day } { $month } { $year }
date-day-time = { $day } { $month } { $year }, { $time }
date-day-time-this-year = { $day } { $month }, { $time }
date-unknown = unknown date
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
day-1 = Mon
day-2 = Tue
day-3 = Wed
day-4 = Thu
day-5 = Fri
day-6 = Sat
day-7 = Sun
time-now = just now
time-ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
time-ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
time-ago-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
time-ahead-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
time-ahead-hours = { $count ->
    [one] in { $count } hour
   *[other] in { $count } hours
}
time-ahead-days = { $count ->
    [one] in { $count } day
   *[other] in { $count } days
}
# A deadline ahead, after "Decide:".
time-due-minutes = { $count ->
    [one] { $count } minute left
   *[other] { $count } minutes left
}
time-due-hours = { $count ->
    [one] { $count } hour left
   *[other] { $count } hours left
}
time-due-days = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
# A deadline that has passed.
time-overdue-minutes = { $count ->
    [one] overdue by { $count } minute
   *[other] overdue by { $count } minutes
}
time-overdue-hours = { $count ->
    [one] overdue by { $count } hour
   *[other] overdue by { $count } hours
}
time-overdue-days = { $count ->
    [one] overdue by { $count } day
   *[other] overdue by { $count } days
}
