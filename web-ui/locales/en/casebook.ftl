# What the desk and the form of a referral say of time, and handles.
priority-when-emergency = Life or freedom is in danger.
priority-when-urgent = The person may come to harm within days, for instance because medicine runs out.
priority-when-normal = No harm is likely within the next days.
priority-terms = They confirm reading { $acknowledge } and decide { $decide }.
priority-terms-most = They confirm reading { $acknowledge } and decide { $decide } at the latest; some services promise it sooner.
within-hours = { $count ->
    [one] within { $count } hour
   *[other] within { $count } hours
}
within-days = { $count ->
    [one] within { $count } day
   *[other] within { $count } days
}

visits-over = Was the person there?
visits-over-hint = The appointment is over. Say whether the person came, so that the partner knows.
visits-ask = Say how it went
visits-today = Appointments today
visits-tomorrow = Appointments tomorrow
visit-when = { $there } there ({ $here } by your clock)

problem-handle-invalid = A handle has eight letters and digits, such as 7K2M-Q9XD. Look at the referral again; spaces, dashes and small letters do not matter.
client-nothing = Nothing is held under this handle. Check it letter by letter: it stands at the top of the referral and on the paper of the consent.

own-fault-whole = The whole line
own-fault-column = Column “{ $name }”
own-fault-field = Field { $name }
own-fault-value = It says “{ $value }”
import-mend-any = Mend it in the file and import it again, or fill it in here after the import.
import-mend-country = Write two letters such as GE, KZ or DE.
import-mend-status = Write active, inactive, defunct or temporarily closed.
import-mend-opens-at = Write a time such as 09:00.
import-mend-closes-at = Write a time such as 18:00.
import-mend-byday = Write days such as MO,TU,WE,TH,FR.
import-mend-amount = Write a number such as 10 or 10.50, without the currency.
import-mend-minimum-age = Write whole years such as 18.
import-mend-maximum-age = Write whole years such as 65.
import-mend-latitude = Write degrees with a point, such as 41.71.
import-mend-longitude = Write degrees with a point, such as 44.79.
import-mend-name = Write what the service is called.
import-mend-id = Give each service an id of its own that stays the same in later files.
import-mend-taxonomy-term = Take a term from the list in the editor of services, or add it here after the import.
import-mend-opens = Write a time such as 09:00.
import-mend-closes = Write a time such as 18:00.
import-mend-days = Write days such as MO,TU,WE,TH,FR.

nav-verifications = Checks
nav-more = More

start-way-other = Apply with a network’s card, or found a network together with others
start-way-other-lead = Both are done with commands, before anything is set up here: files pass between organisations while their programs are stopped. Stop this program with Ctrl+C, type the lines, and open the pages again after the last one.
start-way-apply = Apply with a card
start-way-apply-hint = The card is a text that a member gives you, or publishes; save it as network.card. The second line prints your application: send it to members who know you. You are let in once enough of them vouch for you.
start-way-founders = Found a network with several organisations
start-way-founders-hint = One organisation types the line with “draft”, each of the others the one with “enter”. Then each signs and each opens the file. It goes round by e-mail or on a memory stick, and holds no secret.
card-command = On their computer: { $command }
