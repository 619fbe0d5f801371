# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Autoverificarea: înregistrările noastre au date care încă nu au venit.
doctor-own-dates-ahead = { $days ->
    [one] Înregistrările noastre au date cu până la { $days } zi în viitor: ceasul acestui calculator a fost cândva înainte sau este acum în urmă. Până atunci, voturile și propunerile noastre sunt socotite ca făcute la acea dată, iar partenerii ar putea vedea abia atunci ce publicăm.
    [few] Înregistrările noastre au date cu până la { $days } zile în viitor: ceasul acestui calculator a fost cândva înainte sau este acum în urmă. Până atunci, voturile și propunerile noastre sunt socotite ca făcute la acea dată, iar partenerii ar putea vedea abia atunci ce publicăm.
   *[other] Înregistrările noastre au date cu până la { $days } de zile în viitor: ceasul acestui calculator a fost cândva înainte sau este acum în urmă. Până atunci, voturile și propunerile noastre sunt socotite ca făcute la acea dată, iar partenerii ar putea vedea abia atunci ce publicăm.
}
doctor-own-dates-ahead-cure = Verificați mai întâi că data și ora calculatorului sunt corecte. Dacă sunt, așteptați acea dată, dacă este aproape; dacă este departe, dați acestui calculator chei noi.
