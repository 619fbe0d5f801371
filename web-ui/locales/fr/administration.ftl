# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# Ce qui aide les administrateurs et administratrices : phrase secrète oubliée, ordinateur perdu, autocontrôle, protection des données.
sign-in-forgotten = Oubliée ?
forgotten-title = Phrase secrète oubliée
forgotten-lead = Personne ne peut retrouver votre phrase secrète. Deux chemins mènent à une nouvelle.
forgotten-colleague-title = Vous avez un·e collègue administrateur·rice
forgotten-colleague = Sous « Équipe », cette personne retire votre compte et vous invite de nouveau. Avec le code qu’elle vous donne, vous choisissez une nouvelle phrase secrète. Les orientations appartiennent à l’organisation et restent.
forgotten-invited = On m’a invité·e de nouveau et j’ai un code
forgotten-code-title = Vous avez le code de récupération
forgotten-code-lead = C’est le code de l’organisation, sur papier depuis que cet ordinateur a été configuré. Avec lui, vous choisissez une nouvelle phrase secrète pour le premier compte d’administrateur·rice. Celle qui est oubliée n’ouvre alors plus rien, et toute personne connectée avec elle est déconnectée.
forgotten-code = Code de récupération
forgotten-button = Choisir cette phrase secrète et se connecter
forgotten-back = Retour à la connexion
forgotten-care = Le code reste valable. Si quelqu’un d’autre l’a vu, faites-en ensuite un nouveau : « Partenaires », puis « Clés et récupération ».
problem-session-wrong-recovery-code = Ce code n’ouvre rien ici. Cherchez la feuille la plus récente : un nouveau code de récupération annule le précédent.
start-passphrase-locks = Elle verrouille tout ce que ce programme garde sur cet ordinateur. En cas d’oubli, seul le code de récupération peut aider ; vous le recevez juste après.
start-restore-which = Choisissez le fichier de sauvegarde, tel que l’a fait la page « Faire une sauvegarde » ou la commande « marshrut backup ». Rien de son contenu ne quitte cet ordinateur.
help-recovery-title = Clés et récupération
help-recovery = Les clés prouvent qu’un message vient de nous. Ordinateur perdu, volé ou en panne ? Ailleurs, choisissez « Rétablir une organisation à partir d’une sauvegarde » : il faut le fichier, le code de récupération ou deux parts, et depuis quand l’ordinateur était en d’autres mains. « Donner de nouvelles clés à cet ordinateur » : si des clés ont fuité d’un ordinateur resté ici.
quick-administrator-stolen = Ordinateur perdu ou volé ? Sur un autre ordinateur avec ce programme, choisissez « Rétablir une organisation à partir d’une sauvegarde » : avec le fichier de sauvegarde et le code de récupération, ou deux des trois parts. Indiquez depuis quand il était en d’autres mains.
quick-administrator-check = Si quelque chose ne marche pas, ouvrez « Tout va bien ? » : la page dit ce qui ne va pas et quoi faire.
