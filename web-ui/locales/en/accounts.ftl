# People of this organisation on this node: who signs in, what each may do, what was done.
nav-staff = Staff
nav-audit = Audit log
nav-account = My account
frame-signed-in-person = { $name }, { $organisation }

role-caseworker-hint = Writes and answers referrals.
role-administrator = Administrator
role-administrator-hint = Looks after services, people, keys and backups, and reads the audit log.
role-verifier = Verifier
role-verifier-hint = Looks at services and says what was found.
role-coordinator = Coordinator
role-coordinator-hint = Speaks for your organisation in the network: invites, proposes, votes.

staff-title = Staff
staff-people = Who works here
staff-you = (you)
staff-active = signs in
staff-invited = invited
staff-closed = cannot sign in
staff-second-factor = second factor
staff-last-seen = signed in { $when }
staff-never-seen = not signed in yet
staff-invited-until = the code works until { $when }
staff-free = { $count ->
    [0] There is no room for more people. Remove somebody who has left.
    [one] { $count } more person can be invited.
   *[other] { $count } more people can be invited.
}
staff-change = Change: { $name }
staff-roles = What this person does here
staff-save-roles = Save roles
staff-reset = Remove the second factor
staff-reset-hint = For somebody who has lost their phone. They sign in with the passphrase alone and can set up a new one.
staff-remove = Remove { $name }
staff-invite = Invite a colleague
staff-name = Name
staff-name-hint = Only colleagues on this node see it, never partners.
staff-invite-button = Make a code
staff-auto-lock = Lock by itself
staff-auto-lock-minutes = Minutes without use
staff-auto-lock-hint = 2 to 60. Drafts are kept.
staff-auto-lock-button = Save
staff-lock = Lock this node
staff-lock-hint = Signs everybody out. The node forgets its keys and receives nothing until somebody signs in.
staff-lock-button = Lock the node now
staff-done-roles = The roles are saved and count at once.
staff-done-factor = The second factor is removed.
staff-done-settings = Saved.
confirm-passphrase = Your passphrase
confirm-passphrase-hint = To be sure that it is you.

staff-invited-title = Code for a colleague
staff-invited-lead = Give this code to { $name } yourself. It is shown only now.
staff-invited-open = Open { $address } on this computer.
staff-invited-type = Type the code.
staff-invited-choose = Choose a passphrase that nobody else knows.
staff-invited-care = It works once, until { $when }.
staff-remove-title = Remove { $name }?
staff-remove-lead = { $name } is signed out at once, and the passphrase opens nothing any more. From then on everything is saved under a new key.
staff-remove-honest = What this person could read until now may have been copied, and no program can take that back. If that worries you, also replace the organisation's keys.
staff-remove-button = Remove
staff-remove-no = Keep
staff-removed-title = Removed
staff-removed-out = { $name } is signed out and cannot sign in any more.
staff-removed-rekeyed = From now on everything is saved under a new key.
staff-removed-same-key = The key stays the same: it was replaced so often that there is no room for another one.
staff-removed-again = Invite again: { $names }. They have not signed in since the program was updated.
staff-removed-code = The old recovery code opens nothing any more. Write down the new one; it is shown only now:

join-link = I am new here and have a code
join-title = Join your colleagues
join-lead = An administrator gave you a code. Choose your own passphrase with it.
join-code = Code
join-code-hint = Nine groups of four letters and digits.
join-button = Start
passphrase-old = Present passphrase
passphrase-new = New passphrase
passphrase-new-hint = At least ten characters; four or five random words are strong and easy to remember. Nobody can tell you it again.
passphrase-again = The same once more

code-title = One more step
code-lead = Your account asks for a code from your phone.
code-label = Code
code-hint = The six digits that your authenticator app shows now, or one of your backup codes.
code-wrong = This code is wrong or was used before. Wait for the next one.

account-title = My account
account-roles = Your roles: { $roles }
account-name = Your name
account-name-hint = Only colleagues on this node see it, never partners.
account-name-button = Save name
account-passphrase = New passphrase
account-passphrase-button = Change passphrase
account-backup-left = { $count ->
    [0] No backup codes are left. Turn it off and on again to get new ones.
    [one] { $count } backup code is left.
   *[other] { $count } backup codes are left.
}
account-done-name = Saved.
account-done-passphrase = The passphrase is changed. Your other sessions have ended.
account-done-factor = The second factor is off.
account-done-session = Ended.
sessions-title = Where you are signed in
sessions-title-all = Who is signed in
session-begun = since { $when }
session-used = used { $when }
session-this = this one
session-end = End
sessions-end = End my other sessions
factor-title = Second factor
factor-on = on
factor-lead = A code from your phone beside the passphrase: whoever sees you type the passphrase cannot sign in with it. You need an authenticator app; it works without internet.
factor-button = Set up
factor-off-button = Turn off
factor-scan = Scan this with your authenticator app.
factor-qr = QR code for the authenticator app
factor-type = Or type this key there:
factor-code-hint = Six digits that the app shows now.
factor-confirm-button = Turn on
factor-codes-title = Backup codes
factor-codes-lead = Write these codes on paper now: they are shown only this once. Each works once, if the phone is lost.
factor-codes-done = I have written them down

audit-title = Audit log
audit-lead = Who did what and when. Never what a referral says.
audit-check = Check that nothing is missing
audit-whole = whole
audit-cut = cut
audit-broken = changed
audit-whole-words = { $count ->
    [one] { $count } record, and nothing was taken out or changed.
   *[other] { $count } records, and nothing was taken out or changed.
}
audit-cut-words = The end is missing: { $good } of { $count } records are there. Somebody may have hidden something. Tell whoever looks after the node.
audit-broken-words = Records do not follow from each other after { $good } of { $count }. Somebody may have hidden something. Tell whoever looks after the node.
audit-head = Write this down to compare later:
audit-who = Who
audit-what = What
audit-when = When
audit-number = No.
audit-object = About (id)
audit-object-short = About
audit-anybody = Anybody
audit-anything = Anything
audit-filter = Show
audit-nobody = not known
audit-command-line = command line
audit-found = { $count ->
    [0] Nothing found
    [one] { $count } record
   *[other] { $count } records
}
audit-action-signed-in = Signed in
audit-action-sign-in-failed = Failed to sign in
audit-action-signed-out = Signed out
audit-action-referral-viewed = Looked at a referral
audit-action-referral-changed = Changed a referral
audit-action-attachment-saved = Saved a file
audit-action-exported = Exported
audit-action-erased = Erased what was held on a client
audit-action-service-changed = Changed a service
audit-action-network-changed = Acted in the network
audit-action-backed-up = Made a backup
audit-action-colleague-invited = Invited a colleague
audit-action-colleague-joined = Joined
audit-action-colleague-removed = Removed a colleague
audit-action-roles-changed = Changed roles or a name
audit-action-sign-in-changed = Changed how somebody signs in
audit-action-node-changed = Locked or set up the node
audit-action-shortened = Dropped the oldest records

problem-account-needs-caseworker = This is for caseworkers.
problem-account-needs-administrator = This is for administrators.
problem-account-needs-verifier = This is for verifiers.
problem-account-needs-coordinator = This is for coordinators.
problem-account-who-helps = Who can give you the role: { $names }
problem-account-none = No account belongs to this passphrase. Ask an administrator for an invitation.
problem-account-last-administrator = This is the only administrator who can sign in. Make somebody else one first.
problem-account-oneself = Nobody can remove themselves. Ask another administrator.
problem-account-full = There is no room for more people. Remove somebody who has left.
problem-account-wrong-code = This code opens nothing. It may have been used or taken back; ask for a new one.
problem-account-invitation-expired = This code has expired. Ask for a new one.
problem-account-second-factor-on = There is a second factor already. Turn it off first.
problem-account-command-line = The command line has no account of its own.
problem-account-unwritten = The file with the accounts cannot be read or written. "marshrut doctor" says what is wrong with the disk.
problem-audit-unwritten = The audit log cannot be written, so nothing was done. "marshrut doctor" says what is wrong with the disk.
problem-session-wrong-code = This code is wrong or was used before. Wait for the next one.
problem-name-length = A name has 1 to 80 characters.
problem-name-taken = Somebody here has this name already. Add something to tell the two apart.
problem-roles-missing = Choose at least one role.
problem-passphrase-short = This passphrase is too short: take at least ten characters.
problem-passphrase-length = Type a passphrase.
problem-passphrase-unusable = This passphrase cannot be used here. Choose another one.
problem-passphrase-differs = The two passphrases are not the same.
problem-auto-lock-minutes-range = Choose 2 to 60 minutes.
