# What cannot be so in a referral, and when an appointment is.
problem-no-safe-contact = The partner is to contact the person, so say how, and tick that the person agrees to share it. Or choose another way.
problem-guardian-of-adult = A guardian agrees only for a person under 18. Change one of the two answers.
problem-consent-ahead = Consent cannot be given on a day that has not come yet.
problem-consent-dates = The consent ends before it was given. Change one of the two dates.
problem-departure-first = The departure is before the arrival. Change one of the two dates.
problem-consent-gone = What the person agreed to is deleted here, so there is no consent to print any more.
# $there: day and time by the clocks where the service is; $here: the same moment by the clock of this computer.
appointment-there = Appointment: { $there } by the clocks there ({ $here } by yours)
