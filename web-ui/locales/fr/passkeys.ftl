# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Les clés d’accès (passkeys), et ce qui les accompagne.
factor-both-lead = Quelque chose que personne d’autre que vous ne possède, demandé après la phrase secrète : si quelqu’un vous voit la taper, elle seule ne lui suffit pas pour se connecter.
passkeys-title = Clés d’accès
app-title = Application d’authentification
passkey-lead = Une clé d’accès (passkey) reste sur cet ordinateur, sur votre téléphone ou sur une petite clé de sécurité à votre trousseau. Pour vous connecter, vous saisissez votre phrase secrète, puis vous confirmez avec un doigt, votre visage ou un PIN, au lieu de taper un code.
passkey-stored = Certains téléphones et navigateurs gardent aussi les clés d’accès chez Google, Apple ou Microsoft. Ces entreprises voient alors le mot « Marshrut », l’adresse de votre nœud et le nom que vous écrivez ici. Si c’est trop pour vous, prenez une petite clé de sécurité ou une application d’authentification.
passkey-new-title = Ajouter une clé d’accès
passkey-name = Nom de la clé d’accès
passkey-name-hint = Pour la reconnaître, par exemple « portable du bureau ». N’y mettez ni nom de personne ni celui de l’organisation.
passkey-new-button = Continuer
passkey-make-title = Créer la clé d’accès
passkey-make-lead = Appuyez sur le bouton. Le navigateur demande alors où garder « { $name } », et comment vous confirmez que c’est bien vous.
passkey-make-button = Créer la clé d’accès
passkey-make-no = Retour sans clé d’accès
passkey-without = Ce navigateur ne peut pas créer de clé d’accès ici : JavaScript est désactivé, ou le navigateur est trop ancien. Une application d’authentification marche avec tous les navigateurs.
passkey-without-sign-in = Ce navigateur ne peut pas utiliser de clé d’accès ici : JavaScript est désactivé, ou le navigateur est trop ancien. Saisissez plutôt un code.
passkey-failed = Le navigateur n’a pas donné de clé d’accès : l’opération a été annulée ou a pris trop de temps, ou cet appareil n’en a pas pour cette adresse. Réessayez.
passkey-elsewhere = Les clés d’accès ne marchent qu’à l’adresse propre du nœud. Pour vous en servir, connectez-vous là :
passkey-added-on = ajoutée { $when }
passkey-used-on = utilisée { $when }
passkey-unused = pas encore utilisée
passkey-remove = Retirer
passkey-remove-title = Retirer la clé d’accès « { $name } » ?
passkey-remove-lead = Personne ne pourra plus se connecter avec elle. Supprimez-la aussi sur l’appareil : le nœud ne peut pas le faire pour vous.
passkey-remove-last = C’est votre seul second facteur. Ensuite, la phrase secrète suffira à elle seule, et les codes de secours ne marcheront plus.
passkey-remove-button = Retirer la clé d’accès
passkey-remove-no = Garder
passkey-codes-lead = Notez ces codes sur papier maintenant : ils ne sont affichés que cette fois. Chacun sert une fois, pour le jour où vous n’aurez pas votre clé d’accès sous la main.
passkey-use-lead = Confirmez avec l’une de vos clés d’accès : un doigt, votre visage, un PIN ou la petite clé de sécurité.
passkey-use-button = Utiliser une clé d’accès
passkey-or-code = Ou saisir un code
code-lead-backup = Si vous n’avez pas votre clé d’accès sous la main, utilisez l’un de vos codes de secours.
code-hint-backup = Dix lettres et chiffres notés sur votre papier. Chaque code sert une fois.
account-done-passkey-added = La clé d’accès est ajoutée.
account-done-passkey-removed = La clé d’accès est retirée.
audit-action-passkey-added = Clé d’accès ajoutée
audit-action-passkey-used = Clé d’accès utilisée
audit-action-passkey-removed = Clé d’accès retirée
problem-name-passkey-length = Il faut à une clé d’accès un nom de 1 à 40 caractères.
problem-passkey-none = Ce compte n’a pas de clé d’accès. Saisissez un code.
problem-passkey-no-address = Les clés d’accès ne marchent pas à l’adresse de ce nœud. Utilisez une application d’authentification.
problem-passkey-not-asked = Cela a pris trop de temps, ou a été recommencé dans une autre fenêtre. Réessayez.
problem-passkey-copied = Cette clé d’accès n’est pas dans l’état attendu, comme si c’était une copie. Connectez-vous avec un code, retirez la clé d’accès et prévenez la personne qui s’occupe du nœud.
problem-passkey-wrong = Cette clé d’accès n’est pas celle de votre compte. Utilisez-en une autre, ou un code.
problem-passkey-full = Vous avez huit clés d’accès, et il n’y a plus de place pour une autre. Retirez-en d’abord une.
problem-passkey-known = Cette clé d’accès existe déjà ici. Choisissez un autre appareil.
factor-backup-left = { $count ->
    [0] Il ne reste aucun code de secours. Pour en obtenir de nouveaux, retirez vos clés d’accès et l’application, puis configurez-les de nouveau.
    [one] Il reste { $count } code de secours.
    [many] Il reste { $count } de codes de secours.
   *[other] Il reste { $count } codes de secours.
}
