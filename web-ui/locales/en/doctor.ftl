# The self-check: what was found, and what to do (`-cure`).
doctor-title = Is everything well?
doctor-lead = This computer and the node have looked at themselves just now. What needs you comes first.
doctor-again = Look again
doctor-all-well = Nothing needs you. Everything is well.
doctor-well = What is well
doctor-told = { $count ->
    [one] { $count } thing on this computer must be mended.
   *[other] { $count } things on this computer must be mended.
}
doctor-hint = The program checks the computer, the disk, the keys and the connections, and says what to do.
doctor-clock-plausible = The computer's clock shows a plausible date.
doctor-clock-back = The computer's clock went back: files here are newer than now.
doctor-clock-back-cure = Set the computer's date and time, best from the internet.
doctor-clock-impossible = The computer's clock shows an impossible date. Deadlines and signatures depend on it.
doctor-clock-impossible-cure = Set the computer's date and time, best from the internet.
doctor-disk-enough = There is room on the disk: { $free } GiB.
doctor-disk-low = Little room is left on the disk: { $free } MiB.
doctor-disk-low-cure = Make room on the disk: delete or move what is not needed, but nothing in the program's own directory.
doctor-disk-full = The disk is nearly full: { $free } MiB are left. The node stops when nothing can be written.
doctor-disk-full-cure = Make room on the disk: delete or move what is not needed, but nothing in the program's own directory.
doctor-disk-unknown = How much room is left on the disk could not be found out.
doctor-disk-unknown-cure = Look yourself: the node needs 1 GiB to be safe.
doctor-permissions-closed = Only this user of the computer can read the node's files.
doctor-permissions-open = Other users of this computer can get at: { $files }
doctor-permissions-open-cure = Let whoever looks after the computer take the rights of others away: chmod -R go= and the directory.
doctor-permissions-unchecked = Who else can read the node's files is not checked on this system.
doctor-swap-none = The computer writes no memory to the disk unencrypted.
doctor-swap-open = The computer writes memory to the disk unencrypted: { $areas }. What was on the screen may be found there later.
doctor-swap-open-cure = Let whoever looks after the computer encrypt the whole disk, or switch swap off.
doctor-swap-unchecked = Whether memory is written to the disk is not checked on this system.
doctor-state-locked = The node is locked: nothing is exchanged with partners.
doctor-state-locked-cure = Sign in with the passphrase.
doctor-state-no-network = The node belongs to no network.
doctor-state-no-network-cure = Join with an invitation of a partner, or begin a network.
doctor-state-stopped = The node has stopped.
doctor-state-stopped-cure = Start the program again and read what it writes.
doctor-state-recovering = Partners hold more of our records than this computer. They are being fetched; nothing is sent meanwhile.
doctor-state-recovering-cure = Leave the computer on and connected. It needs one partner who is connected; the rest happens by itself.
doctor-state-at-work = The node is at work.
doctor-store-open = Everything that was saved so far is on the disk.
doctor-passphrases-no-code = There is no recovery code. If the passphrase is forgotten, everything is lost.
doctor-passphrases-no-code-cure = Make one, and keep it on paper in a safe place.
doctor-passphrases-one = Only one passphrase opens this node, beside the recovery code.
doctor-passphrases-one-cure = Invite a second administrator, so that one forgotten passphrase stops nothing.
doctor-passphrases-several = { $count ->
    [one] { $count } passphrase and the recovery code open this node.
   *[other] { $count } passphrases and the recovery code open this node.
}
doctor-addresses-relays = Partners reach this computer only through meeting points. That is slower, and it works.
doctor-addresses-relays-cure = Whoever looks after your router can open a port.
doctor-addresses-known = Partners reach this computer at { $addresses }
doctor-peers-nobody = There are no other members yet.
doctor-peers-away = { $count ->
    [one] The only partner is not connected.
   *[other] None of { $count } partners is connected.
}
doctor-peers-away-cure = Is this computer on the internet? If it is, their computers may be off.
doctor-peers-connected = Connected to { $connected } of { $count } partners.
doctor-partners-clocks-none = No partner is connected whose clock could be compared with ours.
doctor-partners-clocks-agree = { $count ->
    [one] Our clock agrees with that of { $count } partner.
   *[other] Our clock agrees with those of { $count } partners.
}
doctor-partners-clocks-behind = Our clock is { $hours } h { $minutes } min behind that of partners (compared: { $count }).
doctor-partners-clocks-behind-cure = Set this computer's date and time, best from the internet. If they are right, tell the partners.
doctor-partners-clocks-ahead = Our clock is { $hours } h { $minutes } min ahead of that of partners (compared: { $count }).
doctor-partners-clocks-ahead-cure = Set this computer's date and time, best from the internet. If they are right, tell the partners.
doctor-outbox-empty = No message waits to be sent.
doctor-outbox-waiting = { $count ->
    [one] { $count } message waits for its receiver's computer.
   *[other] { $count } messages wait for their receivers' computers.
}
doctor-outbox-waiting-cure = They are sent when it is online. If it is urgent, call the partner.
doctor-forks-ours = Our key signed two different histories: data was restored, or the key was copied. Nothing can be published.
doctor-forks-ours-cure = Give this computer new keys; what is held here counts then. Never run two copies of the program's directory. If the computer was in other hands, say since when.
doctor-forks-none = Nobody's records contradict each other.
doctor-forks-partners = { $count ->
    [one] The records of { $count } partner contradict each other and are frozen.
   *[other] The records of { $count } partners contradict each other and are frozen.
}
doctor-forks-partners-cure = Call them. Their page of keys leads them through it.
doctor-gate-turned-away = Turned away since the start: { $strangers } strangers, { $requests } requests beyond the limits.
doctor-floods-members = Asked for far more than a member may, and was turned away: { $members }
doctor-floods-members-cure = Nobody else is held up by it. Call them: their program may be broken. If it is on purpose, propose to suspend them.
doctor-quotas-members = Published more than a member may; the rest was not taken: { $members }
doctor-quotas-members-cure = Nobody else is held up by it. Call them: their program may be broken. If it is on purpose, propose to suspend them.
doctor-members-keys-many = Have more than the four keys that count; what the others sign counts nowhere: { $members }
doctor-members-keys-many-cure = Nobody else is held up by it. Call them: their program may be broken. If it is on purpose, propose to suspend them.
doctor-prekeys-fresh = The keys that referrals are encrypted for are of this week.
doctor-prekeys-stale = Keys for referrals are older than they should be: { $members }
doctor-prekeys-stale-cure = Ask them to open their node. If it was open, somebody keeps their newer keys from you: tell other partners.
doctor-mailboxes-lost = Mailboxes that took messages of ours and did not hand them over: { $members }
doctor-mailboxes-lost-cure = Speak with whoever runs them. What they lost was sent again.
doctor-mailboxes-none = Nobody keeps messages for partners whose computers are off.
doctor-mailboxes-none-cure = Set up a meeting point, or ask a partner whose computer is always on to keep messages (run with --mailbox yes).
doctor-mailboxes-full = Mailboxes are full: { $members }
doctor-mailboxes-full-cure = Messages wait here, or go to other mailboxes. There is nothing to do.
doctor-mailboxes-kept = { $count ->
    [one] { $count } mailbox keeps messages for partners whose computers are off.
   *[other] { $count } mailboxes keep messages for partners whose computers are off.
}
doctor-referral-key-none = No key for referrals is published yet: partners cannot send us any.
doctor-referral-key-none-cure = Leave the node running: it publishes a new key by itself once its own records are whole.
doctor-referral-key-lost = What partners encrypt for us cannot be opened here: the key to it is gone.
doctor-referral-key-lost-cure = Leave the node running: it publishes a new key by itself once its own records are whole.
doctor-referral-key-over = Our key for referrals has run out: partners cannot send us any.
doctor-referral-key-over-cure = Leave the node running: it publishes a new key by itself once its own records are whole.
doctor-referral-key-late = Our key for referrals was not renewed in time.
doctor-referral-key-late-cure = Is the computer's clock right, and do our records contradict each other? Both are checked on this page.
doctor-referral-key-fresh = Our key for referrals is fresh.
doctor-partners-keys-all = Referrals can be encrypted for every partner.
doctor-partners-keys-missing = { $count ->
    [one] { $count } partner has no fresh key for referrals: { $members }
   *[other] { $count } partners have no fresh key for referrals: { $members }
}
doctor-partners-keys-missing-cure = Their nodes were not online for two weeks. Call them.
failure-unanswered-advice = Wait a moment and reload. If it stays so, start the node again; an administrator sees on the page “Is everything well?” what is wrong. Nothing that was saved is lost.
failure-fault-advice = This is a fault of the program, not yours. Nothing that was saved is lost. Tell whoever looks after the node; the page “Is everything well?” shows them more.
