# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Des guides pour les pages venues plus tard, comme dans help.ftl : soixante mots au plus chacun.
# « help-setup-… » se trouvent sur les pages du premier lancement, dont le lecteur n’a jamais vu le programme.
help-own-title = Publier nos services
help-own = « Nos services », c’est ce que les partenaires voient de vous. « Modifier » ouvre un brouillon : personne ne le voit avant sa publication, à la dernière étape. Écrivez ce qui est sûr ; ce qui manque apparaît comme non précisé. Confirmez chaque service avant sa date. Un fichier est d’abord comparé : rien ne change sans votre accord.
help-staff-title = Les collègues et leurs rôles
help-staff = Un compte par personne. Le code d’invitation sert une fois : remettez-le en main propre. Les rôles décident de ce que chacun voit et peut faire ; cochez ce que le travail demande. Retirez les personnes le jour de leur départ : leur accès cesse aussitôt, et ce qui est gardé ensuite est verrouillé avec une nouvelle clé.
help-audit-title = Le journal d’audit
help-audit = Qui s’est connecté, a consulté, modifié, enregistré ou effacé, et quand. Jamais ce que dit une orientation ni qui est une personne. Filtrez par collègue ou par action. « Vérifier que rien ne manque » le lit de la première ligne à la dernière : personne ne peut rien y changer ni en retirer sans que cela se voie.
help-account-title = Votre compte
help-account = Seuls vos collègues voient votre nom, jamais les partenaires. Un second facteur, clé d’accès ou code de votre téléphone, barre la route à qui apprendrait votre phrase secrète ; gardez les codes de secours sur papier. Une session de la liste n’est pas la vôtre ? Fermez-la et changez de phrase secrète.
help-practice-title = S’exercer
help-practice = Des organisations inventées pour tout essayer. Aucune de vos données ne s’y trouve, et rien ne quitte cet ordinateur. Connectez-vous à l’une, orientez quelqu’un vers une autre, ouvrez celle-ci dans une deuxième fenêtre et répondez. Tout est supprimé quand vous mettez fin à l’exercice.
help-about-title = À propos de ce programme
help-about = Quelle est cette version, comment les partenaires joignent cet ordinateur, ce que le programme protège et ce qu’il ne peut pas protéger. Si vous demandez de l’aide, lisez la version à voix haute ; elle ne dit rien sur personne. Ne donnez jamais votre phrase secrète ni le code de récupération, qui que ce soit qui les demande.
help-decisions-title = Décider ensemble
help-decisions = Ce qui attend la voix de votre organisation est en premier. Chaque membre a une voix : signée, visible de tous, elle ne peut pas être changée. Ouvrez une proposition pour voir ce qu’il lui faut et qui n’a pas voté. Ne vous portez garant que d’organisations que vous connaissez. Plus bas : règles, fonctions et documents.
help-attachments-title = Les fichiers d’une orientation
help-attachments = N’ajoutez que ce que la personne a accepté de transmettre. Le lieu et le moment d’une prise de vue sont retirés, et le fichier est chiffré, avant le départ. Un fichier reçu s’enregistre là où votre navigateur range les fichiers : supprimez-le de là après l’avoir lu.
help-setup-begin = Installez-vous devant l’ordinateur sur lequel le programme a été lancé. Là où on l’a lancé, il a écrit un lien : ouvrez-le dans le navigateur de cet ordinateur. Vous pouvez fermer cette page à tout moment et revenir.
help-setup-way = Le plus souvent, on entre dans un réseau : demandez une invitation à un partenaire et gardez-la prête. Ne créez un réseau que si aucun de vos partenaires n’utilise encore Marshrut. Pour rétablir une organisation, il vous faut le fichier de sauvegarde et le code de récupération sur papier, ou deux parts de ce code.
help-setup-passphrase = Vous la tapez chaque matin. Prenez des mots que vous retenez et que personne ne devine. Si elle est oubliée, seul le code de récupération rouvre cet ordinateur.
help-setup-recovery = Le code de récupération sur papier est le chemin du retour quand la phrase secrète est oubliée ou que l’ordinateur a disparu. Gardez-le en lieu sûr dans une autre pièce ou un autre bâtiment, et pas en photo.
help-setup-organisation = Écrivez le nom tel que les partenaires le connaissent. Les services et les collègues s’ajoutent plus tard.
help-setup-network = Lisez la Déclaration avant de l’accepter : c’est ce que tous les membres se promettent les uns aux autres. Si une invitation est refusée, demandez-en une nouvelle au partenaire ; chacune sert une fois.
help-setup-check = Le programme regarde son horloge, son disque et sa connexion. Ce qui ne va pas dit quoi faire ; ce qui peut attendre le dit aussi. Ensuite connectez-vous, invitez vos collègues et publiez vos services.
help-doctor-title = L’autocontrôle
help-doctor = Le programme s’examine : horloge, disque, connexion, clés et sauvegardes. Ce qui est marqué comme erreur a besoin de vous aujourd’hui ; un avertissement peut attendre quelques jours. Chaque ligne dit quoi faire. Faites-le, puis vérifiez de nouveau. Pour demander de l’aide, vous pouvez montrer cette page : elle ne dit rien sur les personnes.
help-protection-title = Protection des données
help-protection = Combien de temps chaque chose est gardée, et quand elle est détruite d’elle-même. Chaque personne peut voir tout ce qui est gardé sur elle, et le faire effacer : par sa référence, sans nom.
