# What follows a referral: deadlines near and past, the conversation, another service, colleagues, indicators.
referrals-indicators = How fast are answers?
referrals-only-soon = Due within a day
referrals-only-expiring = About to expire
referrals-none-soon = Nothing is due within a day. Good.
referrals-none-expiring = Nothing is about to expire. Good.
referral-expiring = About to expire
referral-expires = Expires { $when } unless it is decided by then.
referral-clock-stands = The time to decide stands still until the question is answered.
referral-clock-runs = The time to decide stood still for the first question only; it runs on.
referral-replaces = This replaces an earlier referral
referral-replaced-by = Referred elsewhere: open the new referral

reminders-title = Reminders
reminder-overdue-ours = { $count ->
    [one] { $count } received referral is overdue
   *[other] { $count } received referrals are overdue
}
reminder-soon = { $count ->
    [one] { $count } received referral is due within a day
   *[other] { $count } received referrals are due within a day
}
reminder-expiring = { $count ->
    [one] { $count } sent referral is about to expire without an answer
   *[other] { $count } sent referrals are about to expire without an answer
}
reminder-overdue-theirs = { $count ->
    [one] { $count } sent referral is overdue
   *[other] { $count } sent referrals are overdue
}
reminder-unread = { $count ->
    [one] There is news in { $count } sent referral
   *[other] There is news in { $count } sent referrals
}

actions-possible = Possible now: { $actions }.
action-alternative = Another service that may take the person
action-alternative-none = None
action-vouch = I have looked again: nothing in it identifies the person
feedback-delivered = Did the person receive the service?
feedback-quality = How good was it?
feedback-waiting = How was the wait?
feedback-staff = How did the staff behave?
feedback-difficulty = How easy was it to get?
mark-1 = 1 – bad
mark-2 = 2 – rather bad
mark-3 = 3 – so-so
mark-4 = 4 – rather good
mark-5 = 5 – good
event-appointment = Appointment: { $when }
event-review = They look at it again on { $day }
event-supply = The medicine lasts until { $day }
event-alternative = They suggest this service instead

thread-title = Conversation
thread-empty = Nobody has written yet.
thread-new = new
thread-deleted = The words were deleted.
thread-unread = { $count ->
    [one] { $count } new
   *[other] { $count } new
}

elsewhere-title = Refer the person elsewhere
elsewhere-hint = What you wrote is taken over. On the next page you ask the person for a new consent that names the new partner; nothing is sent before that.
elsewhere-named = Suggested by the partner
elsewhere-button = Refer here
elsewhere-search = Look for another service

colleagues-title = Among colleagues
colleagues-hint = Never sent. It is deleted together with the content.
colleagues-works = { $name } works on it
colleagues-somebody = A colleague
colleagues-given = Given to { $to }
colleagues-handed = Handed over: { $from } → { $to }
colleagues-put-down = { $from } no longer works on it
colleagues-write = Write a note or hand it over
colleagues-note = Note, or what the next one must know
colleagues-assignee = Who works on it
colleagues-by = Who you are
colleagues-save = Save

indicators-title = How fast are answers?
indicators-lead = Counted on this computer from your own referrals. These numbers are sent to nobody.
indicators-sent = What you sent
indicators-sent-hint = How reliably partners decide.
indicators-received = What you received
indicators-received-hint = How reliably you decide.
indicators-none = No referrals to count yet.
indicators-all = All together
indicators-who = Partner and service
indicators-referrals = Referrals
indicators-in-time = Decided by the deadline
indicators-median = Median time to decide
indicators-expired = Expired
indicators-undecided = Undecided
indicators-completed = Completed
indicators-hours = { $hours } h

problem-referral-no-reroute = The person cannot be referred elsewhere from here. Open the referral again to see how it stands.
problem-casework-incomplete = Write a note, or name somebody else who works on it.
problem-casework-purged = The content of this referral was deleted, and notes are deleted with it.
problem-casework-full = There are too many notes about this referral.

referrals-logged = Outside the network
referrals-capacity = Capacity questions
reminder-capacity = { $count ->
    [one] { $count } question about places waits for you
   *[other] { $count } questions about places wait for you
}
answer-open = Not stated
capacity-title = Questions about places
capacity-lead = Ask a partner whether there is a place before you refer anybody. Nothing about a person belongs here.
capacity-empty = Nobody has asked yet. You can ask from the page of a service.
capacity-asked = Asked. The answer will appear here.
capacity-answered = Answered. The partner will see it.
capacity-waits-ours = Waits for your answer
capacity-waits-theirs = Waits for their answer
capacity-refused = Their node does not take it. Ask them another way.
capacity-answer = Answer
capacity-is-there = Is there a place?
capacity-note = A few words, never about a person
capacity-send = Send the answer
capacity-ask-title = Is there a place?
capacity-ask-hint = A person there gets the question, without a word about who it is for.
capacity-ask-button = Ask
logged-title = Referrals outside the network
logged-lead = You referred somebody to a partner outside the network, by phone or on paper. Write it down here without any name, so that your numbers are whole. It is sent to nobody.
logged-write = Write down a referral
logged-partner = Organisation
logged-service = Service
logged-priority = How urgent
logged-sent = When
logged-save = Save
logged-outcome = What became of it?
logged-empty = Nothing is written down yet.
logged-state-sent = Referred
logged-state-accepted = Accepted
logged-state-declined = Declined
logged-state-completed = Help received
logged-state-failed = Ended without help
logged-state-no-answer = Nobody answered
indicators-outside = { $partner } (outside the network)
shipment = Where is the medicine that was sent?
shipment-preparing = Being prepared
shipment-sent = On its way
shipment-at-customs = At customs
shipment-arrived = Arrived at the partner
shipment-handed-over = In the person's hands
shipment-lost = Lost or sent back
supply-left = { $count ->
    [one] Medicine for { $count } more day
   *[other] Medicine for { $count } more days
}
supply-computed = Nobody chose a priority; it follows from how long the medicine lasts.
remote-title = Remote registration: { $country }
remote-known = This country is known to register people remotely. What its centre asks for must still be asked.
remote-unknown = Nobody has verified whether this country registers people remotely. Ask its centre first.
remote-published = The service itself asks for:
remote-no-list = Nothing is known about the tests that this country asks for. Ask its centre before any test is paid for.
remote-ask = Not verified: ask the centre
remote-required = Required ({ $source })
remote-test-confirmation = Confirmation of the diagnosis
remote-test-viral-load = Viral load
remote-test-cd4 = CD4 count
remote-test-biochemistry = Blood biochemistry
problem-capacity-no-member = Only a service of another member can be asked.
problem-capacity-note = The text holds something that does not belong there.
problem-logged-incomplete = Something is missing or does not belong there.

action-keep-content = Keep the content longer
action-button-keep-content = Keep it
action-text-keep-content = Why it is still needed (a note for colleagues, never sent)
action-date-keep-content = Until when
action-hint-keep-content = The content of a closed referral is deleted here after 30 days. { $partner } learns nothing of this.
done-did-keep-content = The content is kept longer.
referral-kept-until = This content is deleted here on { $when }.
problem-keep-date = Choose a day after the one that is set now, at most a year from today.
problem-referral-nothing-to-keep = The content is kept as long as the referral is open, and cannot be brought back once it is gone.
