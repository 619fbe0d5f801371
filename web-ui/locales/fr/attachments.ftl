# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
attachments-title = Fichiers
attachments-link = Fichiers de cette orientation
attachments-back = Orientation { $handle }
attachments-none = Aucun fichier.
attachments-untitled = Fichier sans titre
attachments-facts = { $kind }, { $size }
attachments-until = Détruit sur les deux ordinateurs :
attachments-save = Enregistrer sur cet ordinateur
attachments-discard = Retirer
attachments-add = Ajouter un fichier
attachments-what = De quoi s’agit-il ?
attachments-what-hint = Par exemple : lettre de sortie d’hôpital. Pas de noms, pas de numéros.
attachments-file = Le fichier
attachments-add-button = Chiffrer et ajouter
attachments-takes = Un gros fichier prend jusqu’à une minute. Laissez cette page ouverte jusqu’à ce qu’elle indique que le fichier est ajouté.
attachments-working = Le fichier est lu, nettoyé et chiffré.
attachments-add-once = Transmettre une pièce d’identité une seule fois
attachments-once-hint = Seulement si une inscription à distance l’exige. Demandez à la personne son consentement pour cet envoi précis. Le document est détruit sur les deux ordinateurs après trois jours.
attachments-once-given = Comment la personne a-t-elle donné son accord pour cet envoi précis ?
attachments-once-language = Dans quelle langue le lui a-t-on expliqué ?
attachments-once-button = Chiffrer et transmettre une fois
attachments-sender-only = Seule l’organisation qui a envoyé l’orientation peut ajouter des fichiers.
attachments-closed = Cette orientation est close. On ne peut plus y ajouter de fichiers.
attachments-not-agreed = La personne n’a pas accepté que des fichiers soient transmis avec cette orientation.
attachments-done = Le fichier est chiffré et ajouté.
attachments-discarded = Le fichier a été retiré.

attachment-uploading = Envoi du fichier non terminé
attachment-kept = Partira avec le brouillon
attachment-waiting = Attend que le nœud du partenaire soit joignable directement
attachment-waiting-theirs = Attend que le nœud du partenaire soit joignable directement : les fichiers ne passent par aucune boîte aux lettres
attachment-coming = { $arrived } parties sur { $parts }
attachment-here = Ici
attachment-here-theirs = Sur l’ordinateur du partenaire
attachment-gone = Détruit

media-image-jpeg = Image JPEG
media-image-png = Image PNG
media-image-webp = Image WebP
media-application-pdf = Document PDF
media-text-plain = Texte

field-attachments = Fichiers
field-attachments-hint = Lettres, résultats ou images que vous joignez à l’orientation. Les pièces d’identité demandent un consentement à part.

event-attach = Fichier ajouté
event-attach-once = Document transmis une fois
action-attach = Ajouter un fichier
action-button-attach = Ajouter le fichier
action-attach-once = Transmettre un document une fois
action-button-attach-once = Transmettre une fois

problem-attachment-kind = Les fichiers de ce type ne sont pas acceptés. Envoyez une image JPEG, PNG ou WebP, un PDF ou du texte simple.
problem-attachment-length = Le fichier est vide ou trop gros.
problem-attachment-gap = Le fichier est trop gros.
problem-attachment-cut-short = Le fichier n’est pas arrivé en entier. Réessayez.
problem-attachment-too-many = Cette orientation a déjà trop de fichiers.
problem-attachment-not-yet = Une pièce d’identité ne peut être transmise qu’une fois l’orientation acceptée par le partenaire.
problem-attachment-consent = Indiquez comment et dans quelle langue la personne a donné son accord.
problem-attachment-title = Le titre est trop long.
problem-attachment-sent = Le partenaire connaît déjà ce fichier. S’il doit être détruit, retirez le consentement.
problem-attachment-not-here = Le fichier n’est pas encore arrivé en entier. La transmission continue d’elle-même tant que les deux ordinateurs sont connectés.
problem-referral-files-outside-consent = Le brouillon contient des fichiers, mais la personne n’a pas accepté que des fichiers soient transmis. Retirez-les ou demandez-lui son consentement.
attachments-kilobytes = { $size } Ko
attachments-megabytes = { $size } Mo
