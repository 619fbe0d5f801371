# The first person at a new node.
start-person = Your name
start-person-hint = As colleagues on this computer will see it. Partners never see it, and you may leave it empty.
problem-person-length = A name has at most 80 characters, and no line breaks.
start-check-restored = Your computer is now fetching what partners hold of you, and sends nothing until that is done. Referrals are in no backup, so that nothing outlives the day on which it is erased: ask your partners about those that were open. Then make new shares or a new backup.
