# The self-check: our own records carry dates that are still to come.
doctor-own-dates-ahead = { $days ->
    [one] Our own records carry dates up to { $days } day ahead: this computer's clock was ahead once, or is behind now. Until then our votes and proposals count as made at that date, and partners may see what we publish only then.
   *[other] Our own records carry dates up to { $days } days ahead: this computer's clock was ahead once, or is behind now. Until then our votes and proposals count as made at that date, and partners may see what we publish only then.
}
doctor-own-dates-ahead-cure = First see that the computer's date and time are right. If they are, wait for that date if it is near; if not, give this computer new keys.
