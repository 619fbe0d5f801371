# Passkeys, and what stands beside them.
factor-both-lead = Something that only you have, asked for after the passphrase. One of the two below is enough, and you may have both.
passkeys-title = Passkeys
app-title = Authenticator app
passkey-lead = A passkey stays on this computer, on your phone or on a small key on your key ring. When you sign in, you give your passphrase and then confirm with a finger, your face or a PIN, in place of typing a code.
passkey-stored = Some phones and browsers also store passkeys with Google, Apple or Microsoft. These then see the word "Marshrut", the address of your node and the name that you write here. If that is too much, use a small key, or an authenticator app.
passkey-new-title = Add a passkey
passkey-name = Name of the passkey
passkey-name-hint = So that you know it again, for example "office laptop". Leave out names of people and of the organisation.
passkey-new-button = Continue
passkey-make-title = Make the passkey
passkey-make-lead = Press the button. The browser then asks where "{ $name }" is to be kept, and how you confirm that it is you.
passkey-make-button = Make the passkey
passkey-make-no = Back without a passkey
passkey-without = This browser makes no passkeys here: JavaScript is off, or the browser is too old. An authenticator app works in every browser.
passkey-without-sign-in = This browser uses no passkeys here: JavaScript is off, or the browser is too old. Give a code in its place.
passkey-failed = The browser gave no passkey: it was cancelled, took too long, or this device has none for this address. Try again.
passkey-elsewhere = Passkeys work only at the node's own address. Sign in there to use them:
passkey-added-on = added { $when }
passkey-used-on = used { $when }
passkey-unused = not used yet
passkey-remove = Remove
passkey-remove-title = Remove the passkey "{ $name }"?
passkey-remove-lead = Nobody can sign in with it any more. Delete it on the device too: the node cannot do that for you.
passkey-remove-last = It is your only second factor. After this the passphrase alone is enough, and the backup codes no longer work.
passkey-remove-button = Remove the passkey
passkey-remove-no = Keep it
passkey-codes-lead = Write these codes on paper now: they are shown only this once. Each works once, for the day when your passkey is not at hand.
passkey-use-lead = Confirm with one of your passkeys: a finger, your face, a PIN or the small key.
passkey-use-button = Use a passkey
passkey-or-code = Or give a code
code-lead-backup = If your passkey is not at hand, use one of your backup codes.
code-hint-backup = Ten letters and digits from the paper. Each code works once.
account-done-passkey-added = The passkey is added.
account-done-passkey-removed = The passkey is removed.
audit-action-passkey-added = Added a passkey
audit-action-passkey-used = Used a passkey
audit-action-passkey-removed = Removed a passkey
problem-name-passkey-length = A passkey needs a name of 1 to 40 characters.
problem-passkey-none = This account has no passkey. Give a code.
problem-passkey-no-address = Passkeys do not work at the address of this node. Use an authenticator app.
problem-passkey-not-asked = This took too long, or was begun again in another window. Try once more.
problem-passkey-copied = This passkey is out of step, as a copy of it would be. Sign in with a code, remove the passkey, and tell whoever looks after the node.
problem-passkey-wrong = This passkey does not belong to your account. Use another one, or a code.
problem-passkey-full = You have eight passkeys, and there is room for no more. Remove one first.
problem-passkey-known = This passkey is known here already. Choose another device.
factor-backup-left = { $count ->
    [0] No backup codes are left. Remove your passkeys and the app and begin anew to get some.
    [one] { $count } backup code is left.
   *[other] { $count } backup codes are left.
}
