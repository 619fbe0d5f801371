# Belonging to the network: leaving it, who was invited, the card for those who apply; and what a proposal still lacks.
leave-title = Leave the network
leave-lead = Your whole organisation leaves, not only this computer. Talk to your colleagues and partners first.
leave-means-1 = Partners' computers no longer connect to yours. What has not arrived by then will not arrive.
leave-means-2 = Referrals under way can no longer be answered, by you or by partners. End them first, or hand them over.
leave-means-3 = What you published stays readable and is marked: you left. Nobody can refer people to you any more.
leave-means-4 = You cannot come back by yourselves: the other members decide by vote.
leave-waiting = { $count ->
    [one] { $count } referral waits for you now.
   *[other] { $count } referrals wait for you now.
}
leave-name = To leave, type the name of your organisation exactly as it stands here
leave-words = Why? All members can read it.
leave-button = Leave the network
leave-no = Stay in the network
problem-departure-name = This is not the name of your organisation. Type it exactly as it stands above the field.

given-title = Invitations that you gave
given-hint = An invitation cannot be taken back; after its day it opens nothing. Did one come into wrong hands? Tell the other members at once: they must not vouch for whoever used it, and can suspend them by vote.
given-no-note = Without a note
given-made = made on { $when }
given-open = not used yet, works until { $when }
given-used = used by { $partner }

card-title = Card of the network
card-link-hint = Somebody wants to apply by themselves, without an invitation?
card-lead = Whoever wants to apply without an invitation needs this text. It says which network this is and where its computers are. It opens nothing and may be published.
card-then = They give it to their program and get an application back. Members then vouch for them, or decide by vote.
card-text = Text of the card

numbers-too-low = A newcomer still gets in with so few members vouching for it as on the network's first day. Members of two countries belong by now: let two members of two countries vouch for each newcomer.
numbers-propose = Put that to the vote
numbers-who = A coordinator can put that to the vote.

adopt-file = The document
adopt-file-hint = It is read on this computer and sent to nobody. Members vote on its SHA-256, a number that no other document has. Send everybody the document itself.
adopt-chosen = You chose a document with this SHA-256. Choose a file only if it should be another one.
field-motion-opens = First day of voting
field-motion-opens-hint = If you leave this empty, voting begins at once.
proposal-answer-missing = This answer is missing.
proposal-document-missing = Choose the file of the document.
problem-proposal-text = This text is too long, or has letters that cannot be shown. Shorten it, or type it anew.
problem-proposal-no-member = This organisation does not belong to the network. Choose another.
problem-proposal-ourselves = This is your own organisation. To go, leave the network.
problem-proposal-not-former = Only an organisation that was suspended or left can be readmitted. Choose another.
referrals-only-unread = With something new
referrals-none-unread = Nothing new.
line-new = New
