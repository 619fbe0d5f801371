# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# L’autocontrôle : nos propres données portent des dates encore à venir.
doctor-own-dates-ahead = { $days ->
    [one] Nos propres données portent des dates en avance de { $days } jour au plus : l’horloge de cet ordinateur était en avance à un moment, ou retarde maintenant. D’ici là, nos votes et nos propositions comptent comme faits à cette date, et les partenaires ne verront peut-être qu’alors ce que nous publions.
    [many] Nos propres données portent des dates en avance de { $days } de jours au plus : l’horloge de cet ordinateur était en avance à un moment, ou retarde maintenant. D’ici là, nos votes et nos propositions comptent comme faits à cette date, et les partenaires ne verront peut-être qu’alors ce que nous publions.
   *[other] Nos propres données portent des dates en avance de { $days } jours au plus : l’horloge de cet ordinateur était en avance à un moment, ou retarde maintenant. D’ici là, nos votes et nos propositions comptent comme faits à cette date, et les partenaires ne verront peut-être qu’alors ce que nous publions.
}
doctor-own-dates-ahead-cure = Vérifiez d’abord que la date et l’heure de l’ordinateur sont justes. Si elles le sont, attendez cette date si elle est proche ; si elle est lointaine, donnez de nouvelles clés à cet ordinateur.
