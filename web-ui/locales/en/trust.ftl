## What partners' keys and histories did

partners-fork-settled = Some records of { $partner } exist in two versions. { $partner } has ended the key that signed them and said which version is theirs, and that one counts. You need to do nothing.
