# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Ce que la page « Aujourd’hui » et le formulaire d’une orientation disent du temps, et les références.
priority-when-emergency = La vie ou la liberté est en danger.
priority-when-urgent = Risque grave d’ici quelques jours, par exemple plus de médicaments.
priority-when-normal = Pas de risque grave dans les prochains jours.
priority-terms = Le partenaire confirme sa lecture { $acknowledge } et décide { $decide }.
priority-terms-most = Dans tous les cas, le partenaire confirme sa lecture { $acknowledge } et décide { $decide } ; certains services promettent d’aller plus vite.
within-hours = { $count ->
    [one] sous { $count } heure
    [many] sous { $count } d’heures
   *[other] sous { $count } heures
}
within-days = { $count ->
    [one] sous { $count } jour
    [many] sous { $count } de jours
   *[other] sous { $count } jours
}

visits-over = La personne est-elle venue ?
visits-over-hint = L’heure du rendez-vous est passée. Dites si la personne est venue, pour que le partenaire le sache.
visits-ask = Dites comment cela s’est passé
visits-today = Rendez-vous aujourd’hui
visits-tomorrow = Rendez-vous demain
visit-when = { $there } à l’heure de là-bas ({ $here } à la vôtre)

problem-handle-invalid = Une référence compte huit lettres et chiffres, par exemple 7K2M-Q9XD. Regardez de nouveau l’orientation ; espaces, tirets et minuscules n’ont pas d’importance.
client-nothing = Rien n’est gardé sous cette référence. Vérifiez-la lettre par lettre : elle figure en haut de l’orientation et sur le papier du consentement.

own-fault-whole = Toute la ligne
own-fault-column = Colonne « { $name } »
own-fault-field = Champ { $name }
own-fault-value = Il y est écrit « { $value } »
import-mend-any = Corrigez cela dans le fichier et importez-le de nouveau, ou complétez ici après l’import.
import-mend-country = Écrivez deux lettres, par exemple GE, KZ ou DE.
import-mend-status = Écrivez active, inactive, defunct ou temporarily closed.
import-mend-opens-at = Écrivez une heure, par exemple 09:00.
import-mend-closes-at = Écrivez une heure, par exemple 18:00.
import-mend-byday = Écrivez des jours, par exemple MO,TU,WE,TH,FR.
import-mend-amount = Écrivez un nombre, par exemple 10 ou 10.50, sans la monnaie.
import-mend-minimum-age = Écrivez un nombre entier d’années, par exemple 18.
import-mend-maximum-age = Écrivez un nombre entier d’années, par exemple 65.
import-mend-latitude = Écrivez des degrés avec un point, par exemple 41.71.
import-mend-longitude = Écrivez des degrés avec un point, par exemple 44.79.
import-mend-name = Écrivez le nom du service.
import-mend-id = Donnez à chaque service son propre identifiant, qui reste le même dans les fichiers suivants.
import-mend-taxonomy-term = Prenez un terme de la liste dans l’éditeur de services, ou ajoutez-le ici après l’import.
import-mend-opens = Écrivez une heure, par exemple 09:00.
import-mend-closes = Écrivez une heure, par exemple 18:00.
import-mend-days = Écrivez des jours, par exemple MO,TU,WE,TH,FR.

nav-verifications = Vérifi­cations
nav-more = Plus

start-way-other = Présenter une candidature avec la carte d’un réseau, ou fonder un réseau à plusieurs
start-way-other-lead = Les deux se font par des commandes, avant toute configuration ici : des fichiers passent d’une organisation à l’autre pendant que leurs programmes sont arrêtés. Arrêtez ce programme avec Ctrl+C, tapez les lignes et, après la dernière, rouvrez les pages.
start-way-apply = Présenter une candidature avec une carte
start-way-apply-hint = La carte est un texte qu’un membre vous donne ou publie ; enregistrez-le sous le nom network.card. La deuxième ligne affiche votre candidature : envoyez-la à des membres qui vous connaissent. Vous entrez dans le réseau dès qu’assez de membres se portent garants pour vous.
start-way-founders = Fonder un réseau à plusieurs organisations
start-way-founders-hint = Une organisation tape la ligne avec « draft », chacune des autres celle avec « enter ». Ensuite, chacune signe, puis chacune ouvre le fichier. Il circule par e-mail ou sur une clé USB, et ne contient aucun secret.
card-command = Sur l’ordinateur de l’organisation candidate : { $command }
