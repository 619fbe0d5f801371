# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Ce qu’ont constaté les membres qui ont vérifié un service, et ce qui arrive à échéance.
verification-title = Vérification
verification-open = Détails, attester ou contester
verification-look = { $who } : { $how }, { $when }
verification-and = { $first } et { $last }
verification-confirmed-until = L’organisation qui publie se porte garante de la fiche jusqu’au { $when }.
verification-no-date = L’organisation qui publie ne dit pas jusqu’à quand la fiche est valable.
verification-shell = Une organisation qui a vérifié n’est pas indépendante de celle qui publie : l’une est entrée dans le réseau uniquement grâce à l’autre, ou les deux grâce au même membre. Cela ne compte pas.
verification-until = Cela vaut jusqu’au { $when }, sauf nouvelle information.
verification-attestations = Qui a vérifié
verification-nobody = À part l’organisation qui publie, personne n’a rien dit.
verification-counts-until = compte jusqu’au
verification-disputes = Contestations
verification-requests = Demandes de vérification
verification-answer = Votre réponse
verification-settle = C’est réglé
verification-revoke = Retirer
verification-take = Nous nous en chargeons
verification-give-back = Nous y renonçons
verification-send = Signer et envoyer à tous les membres
verification-words = En quelques mots, sur le service, jamais sur une personne
verification-confirm = Confirmer la fiche
verification-confirm-hint = Dites que tout y est encore vrai. Sinon, passé cette date, elle s’affichera comme n’étant plus à jour.
verification-until-day = Jusqu’au
verification-attest = Attester ce que vous avez constaté
verification-attest-hint = Ce que vous signez ici va à tous les membres, au nom de votre organisation. Ne dites que ce que vous avez vu vous-mêmes.
verification-method = Comment vous avez vérifié
verification-any-method = Au choix
verification-observed = Quand
verification-quality = Notes, de 0 (mauvais) à 4 (bon)
verification-level = Votre rôle par rapport à ce service
verification-conflict = Ce qui vous lie à lui
verification-conflict-hint = Cette réponse est obligatoire. Une organisation qui travaille avec un service ou le finance peut vérifier, mais ne compte pas comme indépendante.
verification-conflict-words = Précisions
verification-answers-request = Ceci répond à une demande
verification-offers = Propose : { $what }
verification-dispute = Contester quelque chose
verification-dispute-hint = Le service s’affiche aussitôt comme contesté, avec le nom de votre organisation.
verification-reason = Ce qui ne va pas
verification-against = Ce qui est contesté
verification-the-record = la fiche elle-même
verification-which = Quels points
verification-request = Demander une vérification
verification-whom = À qui
verification-by = Pour le
verification-done-attest = Signé. C’est en route vers tous les membres.
verification-done-revoke = Retiré.
verification-done-dispute = La contestation est en route vers tous les membres.
verification-done-answer = La réponse est en route vers tous les membres.
verification-done-request = La demande est en route vers tous les membres.
verification-done-take = Noté pour tous les membres.
verification-done-confirm = Confirmé.

verdict-verified = Vérifié
verdict-peer-checked = Vérifié par des partenaires
verdict-self-declared = Déclaré par l’organisation
verdict-stale = Périmé
verdict-disputed = Contesté
verdict-refuted = Démenti
verdict-is-verified = Vérifié par { $who }, indépendamment de l’organisation { $publisher }, en dernier lieu par un essai concret le { $when } ; personne ne conteste.
verdict-is-peer-checked = Vérifié par { $who }. Pour « Vérifié », il faut { $needed } organisations indépendantes, dont une par un essai concret récent.
verdict-is-tied = Quelqu’un qui travaille avec ce service a vérifié. Personne d’indépendant ne l’a fait.
verdict-is-self-declared = Seule l’organisation { $publisher } le dit. Personne d’indépendant n’a vérifié.
verdict-is-unconfirmed = L’organisation { $publisher } s’en portait garante jusqu’au { $until } et ne l’a pas confirmé depuis.
verdict-is-run-out = Ce que d’autres ont constaté date trop. Il faudrait vérifier à nouveau.
verdict-is-disputed = Contesté par { $disputing }. Renseignez-vous avant d’y envoyer quelqu’un.
verdict-is-refuted = Quelqu’un a vérifié et constaté que c’est faux : { $items }.

method-site-visit = visite
method-mystery-client = visite comme simple usager
method-test-message = message d’essai
method-call = appel
method-documents = documents
method-desk = recherche à distance
level-independent = Nous n’avons aucun lien avec lui
level-peer = Nous faisons le même travail
level-self = C’est notre service
level-client-feedback = Nous rapportons ce que disent les bénéficiaires
conflict-none = Rien ne nous lie à lui
conflict-same-country = Nous travaillons dans le même pays
conflict-partner = Nous travaillons avec lui
conflict-funder = Nous le finançons, ou il nous finance
quality-access = Accès
quality-dignity = Dignité, sans stigmatisation
quality-confidentiality = Confidentialité
quality-waiting = Attente
quality-competence = Compétence
finding-confirmed = C’est exact
finding-partial = En partie
finding-refuted = C’est faux
finding-not-checked = Pas vérifié
worth-counts = compte
worth-tied = lié au service
worth-refutes = a constaté autre chose
worth-own = de l’organisation elle-même
worth-same-voice = pas indépendant de l’organisation qui publie
worth-repeated = même source qu’une autre
worth-changed = modifié depuis
worth-superseded = vérifié à nouveau depuis
worth-revoked = retiré
worth-expired = n’est plus valable
worth-not-yet = pas encore
worth-not-member = n’est plus membre
dispute-closed = C’est fermé, ou cela n’a jamais existé
dispute-wrong = Une information est fausse
dispute-unsafe = Des personnes y sont en danger
dispute-discriminates = Des personnes y sont rejetées ou humiliées
dispute-not-independent = L’organisation qui a attesté n’est pas indépendante
dispute-other = Autre chose
dispute-open = en cours
dispute-over = terminée
dispute-answer-corrected = C’est vrai, et c’est corrigé
dispute-answer-rejected = Ce n’est pas vrai
dispute-answer-settled = Réglé
request-asks = { $who } demande à { $whom }
request-anybody = qui le peut
request-open = personne ne s’en charge
request-taken = s’en charge : { $who }
request-done = fait

calendar-title = Vérifications à faire
calendar-lead = Contestations auxquelles répondre, services à vérifier, fiches à confirmer.
calendar-empty = Rien à faire pour le moment.
calendar-more = { $count ->
    [one] Et encore { $count }.
    [many] Et encore { $count }.
   *[other] Et encore { $count }.
}
calendar-without-date = { $count ->
    [one] { $count } de vos fiches ne dit pas jusqu’à quand elle est valable.
    [many] { $count } de vos fiches ne disent pas jusqu’à quand elles sont valables.
   *[other] { $count } de vos fiches ne disent pas jusqu’à quand elles sont valables.
}
task-answer-dispute = Répondre à une contestation
task-look = Vérifier
task-confirm = Confirmer votre fiche
task-look-again = Vérifier à nouveau
task-take-on = À prendre en charge
reminder-verifications = { $count ->
    [one] { $count } vérification à faire
    [many] { $count } de vérifications à faire
   *[other] { $count } vérifications à faire
}
