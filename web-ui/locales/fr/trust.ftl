# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
## Ce qu’il est advenu des clés et des historiques des partenaires

partners-fork-settled = Certaines données publiées par l’organisation { $partner } existent en deux versions. Elle a révoqué la clé qui les a signées et a dit quelle version est la sienne : c’est celle-là qui compte. Vous n’avez rien à faire.

## La Déclaration que signent les membres

declaration-title = La Déclaration
declaration-link = Lire la Déclaration que chaque membre a signée
declaration-signed = Le texte que signent les membres
declaration-hash = Son empreinte (SHA-256) :

## Plus de clés qu’il n’en compte

problem-keys-too-many = Rien n’a été publié : notre organisation a plus de clés que les partenaires n’en acceptent, et celle de cet ordinateur est de trop. Ce qui comptait jusqu’ici compte toujours. L’ordinateur révoque de lui-même les clés précédentes ; laissez-le allumé. La page « Clés et récupération » montre où il en est. Si cela dure plus d’un jour, ou si vous ne connaissez pas ces clés, appelez un partenaire.
problem-keys-used-up = Rien n’a été publié : notre organisation a épuisé les 64 clés que les partenaires acceptent en tout. La clé de cet ordinateur ne comptera donc jamais, quelle que soit l’attente. Appelez un partenaire. Les membres peuvent décider que notre organisation continue avec une nouvelle clé principale ; la page « Clés et récupération » dit comment, sous « Il n’y a pas de sauvegarde, ou un voleur connaît peut-être la phrase secrète ».

## Notre propre clé a signé deux historiques

problem-node-two-histories = Rien n’a été publié. La clé de notre ordinateur a signé deux historiques différents : elle a servi sur deux ordinateurs à la fois, ou quelqu’un en a une copie. Pour les partenaires, rien de plus récent ne compte tant que nous n’utilisons pas une nouvelle clé. La page « Clés et récupération » dit étape par étape ce qu’il faut faire. Si l’ordinateur a été volé ou a pu être copié, commencez-y par ce cas. Ne faites jamais fonctionner deux copies des données de ce programme.
