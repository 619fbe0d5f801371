# Guides to pages that came later, as in help.ftl: at most sixty words each. "help-setup-…" stand on the pages of the
# first run, whose reader has never seen the program.
help-own-title = Publishing our services
help-own = “Our own services” is what partners see of you. “Change” opens a draft: nobody sees it before you publish it in the last step. Write what is certain; what is missing is shown as not stated. Confirm each service before its date. A file is compared first: nothing changes before you agree.
help-staff-title = Colleagues and their roles
help-staff = One account for each person. The code of an invitation works once: hand it over in person. Roles decide what somebody sees and may do; tick what the work needs. Remove people on the day they leave: they are out at once, and what is kept from then on is locked with a new key.
help-audit-title = The audit log
help-audit = Who signed in, looked, changed, saved or erased, and when. Never what a referral says or who a person is. Narrow it by colleague or by what was done. “Check that nothing is missing” reads it from the first record to the last: nobody can change it or take something out unnoticed.
help-doctor-title = The self-check
help-doctor = The program looks at itself: its clock, disk, connection, keys and backups. What is marked as wrong needs you today; what is a warning can wait some days. Each line says what to do. Do it, then check again. If you ask somebody for help, this page may be shown: it says nothing about people.
help-protection-title = Data protection
help-protection = How long each thing is kept, and when it is destroyed by itself. People may see everything that is held on them, and have it erased: by their handle, without a name.
help-account-title = Your own account
help-account = Only colleagues see your name, never partners. A second step, a passkey or a code from your phone, keeps others out who learn your passphrase; keep the backup codes on paper. Is a session in the list not yours? End it and change the passphrase.
help-practice-title = Practising
help-practice = Made-up organisations to try everything with. Nothing of yours is in them, and nothing leaves this computer. Sign in at one, refer somebody to another, open that one in a second window and answer. All of it is deleted when you end the practice.
help-about-title = About this program
help-about = Which version this is, how partners reach this computer, what the program protects and what it cannot. If you ask somebody for help, read the version out to them; it says nothing about people. Tell nobody your passphrase or the recovery code, whoever asks.
help-decisions-title = Deciding together
help-decisions = What waits for your organisation's vote stands first. Every member has one vote; it is signed, everybody sees it, and it cannot be changed. Open a proposal to see what it needs and who has not voted. Vouch only for organisations that you know. Below stand the rules, offices and documents.
help-attachments-title = Files of a referral
help-attachments = Add only what the person agreed to share. Where and when a picture was taken is removed, and the file is encrypted, before it leaves. A file that you received is saved where your browser saves files: delete it there when you have read it.

help-setup-begin = Sit at the computer on which the program was started. Where it was started, it wrote a link: open that in this computer's browser. You may close this page at any time and come back.
help-setup-way = Most join: ask a partner for an invitation and have it ready. Begin a new network only if none of your partners uses Marshrut yet. To bring an organisation back you need the backup file and the recovery code on paper, or two shares of it.
help-setup-passphrase = You type it each morning. Take words that you remember and nobody guesses. If it is forgotten, only the recovery code opens this computer again.
help-setup-recovery = The recovery code on paper is the way back when the passphrase is forgotten or the computer is gone. Keep it in a safe place in another room or building, and not as a photograph.
help-setup-organisation = Write the name as partners know it. Services and colleagues are added later.
help-setup-network = Read the Declaration before you agree to it: it is what all members promise one another. If an invitation is refused, ask the partner for a new one; each works once.
help-setup-check = The program looks at its clock, its disk and its connection. What is wrong says what to do; what can wait says so. Then sign in, invite your colleagues and publish your services.
