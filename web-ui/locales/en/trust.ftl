## What partners' keys and histories did

partners-fork-settled = Some records of { $partner } exist in two versions. { $partner } has ended the key that signed them and said which version is theirs, and that one counts. You need to do nothing.

## The Declaration that members sign

declaration-title = The Declaration
declaration-link = Read the Declaration that every member signed
declaration-signed = The text that members sign
declaration-hash = Its fingerprint (SHA-256):

## More keys than count

problem-keys-too-many = Nothing was published: our organisation has more keys than partners count, and this computer's key is one too many. What counted so far stays. The computer ends the earlier keys by itself; leave it on. The page "Keys and recovery" shows how far it is. If that takes more than a day, or you do not know these keys, call a partner.
problem-keys-used-up = Nothing was published: our organisation has used up the 64 keys that partners will ever count, so this computer's key will not count however long you wait. Call a partner. The members can decide that our organisation goes on under a new root key; the page "Keys and recovery" says how, under "There is no backup, or a thief may know the passphrase".

## Our own key signed two histories

problem-node-two-histories = Nothing was published. Our computer's key signed two different histories: it was used on two computers at once, or somebody has a copy of it. Partners count nothing newer until we use a new key. The page "Keys and recovery" says step by step what to do. If the computer was stolen or somebody may have copied it, begin there with that case. Never run two copies of this program's data.
