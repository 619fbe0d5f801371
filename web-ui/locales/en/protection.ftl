# Data protection, and trying out whether a backup opens.
staff-care = Looking after this node
protection-title = Data protection
protection-hint = What is kept for how long, and what a person may ask for.
protection-terms = What is kept for how long
protection-lead = The program keeps these times by itself, on this computer and on those of partners.
protection-what-closed = Content of a closed referral
protection-term-closed = { $count ->
    [one] { $count } day after it was closed; then its key is destroyed. A caseworker may keep it longer here, with a reason, for at most { $most } days at a time.
   *[other] { $count } days after it was closed; then its key is destroyed. A caseworker may keep it longer here, with a reason, for at most { $most } days at a time.
}
protection-what-withdrawn = Content when the person withdraws consent
protection-term-withdrawn = Destroyed at once here, and at the partner as soon as their computer hears of it.
protection-what-drafts = Drafts
protection-term-drafts = Until they are sent or deleted. They leave this computer only when they are sent.
protection-what-files = Files that are shown once
protection-term-files = { $count ->
    [one] At most { $count } hour, on both sides.
   *[other] At most { $count } hours, on both sides.
}
protection-what-mailboxes = Encrypted messages in partners’ mailboxes
protection-term-mailboxes = { $count ->
    [one] At most { $count } day. Whoever keeps the mailbox cannot read them.
   *[other] At most { $count } days. Whoever keeps the mailbox cannot read them.
}
protection-what-questions = Questions about places
protection-term-questions = { $count ->
    [one] { $count } day. They say nothing about a person.
   *[other] { $count } days. They say nothing about a person.
}
protection-what-traces = That there was a referral
protection-term-traces = It stays: to whom, when, in which state. Nothing about the person, nor what was said.
protection-what-audit = Audit log
protection-term-audit = { $count ->
    [one] The last { $count } record: who did what and when, without content. Then the older half goes.
   *[other] At most { $count } records: who did what and when, without content. Then the older half goes.
}
protection-what-typed = What somebody was typing when their session ended
protection-term-typed = { $count ->
    [one] At most { $count } hour, in memory only, shown to nobody without a session.
   *[other] At most { $count } hours, in memory only, shown to nobody without a session.
}
protection-person = What a person may ask for
protection-person-lead = Everything on one person is found by the handle that stands on the papers of the referral.
protection-export = A copy of everything that is held on them, to read or for programs. A caseworker makes it.
protection-erase = To have everything erased, here and at partners, who confirm it with a signature. A caseworker or an administrator does it; administrators erase without seeing what it is.
protection-backups = Backups
protection-backups-lead = They hold the organisation’s keys and what the network knows. They hold no referrals, so that no backup outlives an erasure.
client-erase-unseen = You look after the node and do not see what it holds on a person. You can erase it. Does the person want a copy? Then let a caseworker make it first.
rehearsal-title = Check a backup and its code
rehearsal-hint = Does the paper open the file? Nothing is changed.
rehearsal-lead = Choose the backup file, and type the recovery code from the paper, or two of the three shares. You see whose backup it is and from when. Nothing is changed, and nothing is kept.
rehearsal-button = Check
rehearsal-opens = The paper opens this backup
rehearsal-of = It brings { $organisation } back as of { $when }.
rehearsal-ours = It is our organisation’s. Was a key replaced since then? Then make a new backup.
rehearsal-others = It is not our organisation’s: nothing of ours comes back with it.
