# What administrators are helped with: a forgotten passphrase, a lost computer, the self-check, data protection.
sign-in-forgotten = Forgotten it?
forgotten-title = Forgotten passphrase
forgotten-lead = Nobody can look your passphrase up. There are two ways to a new one.
forgotten-colleague-title = You have a colleague who is an administrator
forgotten-colleague = Under Staff, they remove your account and invite you again. With the code that they give you, you choose a new passphrase. Referrals belong to the organisation and stay.
forgotten-invited = I was invited again and have a code
forgotten-code-title = You hold the recovery code
forgotten-code-lead = It is the organisation's code, on paper since this computer was set up. With it you choose a new passphrase for the first administrator. The forgotten one then opens nothing, and whoever is signed in with it is signed out.
forgotten-code = Recovery code
forgotten-button = Set the passphrase and sign in
forgotten-back = Back to signing in
forgotten-care = The code stays valid. If somebody else has seen it, make a new one afterwards: Partners, then Keys and recovery.
problem-session-wrong-recovery-code = This code opens nothing here. Look for the latest paper: a new recovery code ends the one before it.

start-passphrase-locks = It locks everything that this program keeps on this computer. If it is forgotten, only the recovery code helps, which you get next.
start-restore-which = Choose the backup file, as the page “Make a backup” or “marshrut backup” made it. Nothing of it leaves this computer.
help-recovery-title = Keys and recovery
help-recovery = The keys prove that a message is ours. Computer lost, stolen or broken? On another choose “Bring an organisation back from a backup”: it asks for the backup file, the recovery code or two shares, and since when the computer was in other hands. “Give this computer new keys” is for keys that leaked while the computer is still here.
quick-administrator-stolen = Computer lost or stolen? On another computer with this program choose “Bring an organisation back from a backup”: with the backup file and the recovery code, or two of the three shares. Say since when it was in other hands.
quick-administrator-check = If something does not work, open “Is everything well?”: it says what is wrong and what to do.
