# Verification and lists of services: what stands beside an attestation, a dispute or a request, and files to save.
attesting-ties = In their own words: { $level }. { $tie }
attesting-grade = { $what }: { $grade } of { $best }
attesting-respondents = { $count ->
    [one] { $count } client was asked
   *[other] { $count } clients were asked
}
attesting-evidence = Fingerprints (SHA-256) of what proves it
attesting-against = Against: { $what }
attesting-answered = { $who } answered: { $answer }
attesting-settled = { $who } called it settled
attesting-lapses = It was answered. If nobody calls it settled, it ends by itself on { $when }.
attesting-how = How to look: { $how }
attesting-until = Until when it counts
attesting-until-hint = Left empty, it counts for a year. Two years at most.
attesting-respondents-ask = How many clients you asked
attesting-respondents-hint = Only if you pass on what clients said: of fewer than five it is not passed on, so that nobody can be singled out.
attesting-evidence-file = A file that proves it
attesting-evidence-hint = A photo, a price list. The file is not sent and not kept here: only its fingerprint is signed, so that you can show later that it was this very file.
attesting-outdated = This is out of date
attesting-ours = What you attested
attesting-ours-look = { $publisher } · looked on { $when }, counts until { $until }
attesting-asked = What you asked others to look at
attesting-asked-whom = { $publisher } · asked: { $whom }, by { $when }
attesting-file = Proof to take along
attesting-file-hint = One file with the record, everything that was said about it, and all signatures. Whoever you give it to checks it without the network, with the command “marshrut verify” and the file's name.
attesting-file-save = Save the proof
attesting-file-vc = Save for other programs (Verifiable Credential)
attesting-file-cose = The same as COSE
attesting-download = Save as a file
attesting-download-public = Only what is public, without what is said of safety.
attesting-download-hsds = For other directories (HSDS 3.1)
attesting-download-geojson = For maps (GeoJSON)
attesting-download-csv = For tables (CSV)
attesting-nothing-twice = No other member seems to publish one of your services.
verification-done-incomplete = Nothing was sent: something that must be stated was left out. Please fill the form in again.
task-settle-dispute = Your dispute was answered: is it settled?
