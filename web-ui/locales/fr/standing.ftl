# Brouillon automatique, à relire par une personne de langue maternelle française. (Machine draft, to be reviewed by a native speaker.)
# L’autocontrôle : si nous faisons partie du réseau, si les partenaires connaissent notre clé, si le journal d’audit est intact.
doctor-standing-member = Votre organisation est membre du réseau.
doctor-standing-stranger = Votre organisation n’est pas encore membre du réseau. Les partenaires ne voient rien d’elle tant qu’assez de membres ne se sont pas portés garants.
doctor-standing-stranger-cure = Laissez le nœud en marche et demandez à des membres qui vous connaissent de se porter garants pour vous. Ils vous voient dans « Partenaires ».
doctor-standing-suspended = Les membres ont suspendu votre organisation. Leurs nœuds ne se connectent pas à celui-ci.
doctor-standing-suspended-cure = Appelez un partenaire et demandez pourquoi. Seule une décision des membres peut faire revenir votre organisation.
doctor-standing-left = Votre organisation a quitté le réseau. Les nœuds des partenaires ne se connectent pas à celui-ci.
doctor-standing-left-cure = Si ce n’était pas voulu, appelez un partenaire : les membres peuvent décider de vous reprendre.
doctor-own-key-unknown = Les partenaires ne connaissent pas encore la clé actuelle de ce nœud.
doctor-own-key-unknown-cure = Laissez le nœud en marche. Si cela dure alors que des partenaires sont en ligne, demandez à l’un d’eux une nouvelle invitation, et à la personne qui s’occupe de l’ordinateur de s’en servir pour entrer de nouveau dans le réseau.
doctor-audit-whole = Le journal d’audit est intact.
doctor-audit-broken = Des enregistrements du journal d’audit manquent ou ont été modifiés. Quelqu’un a peut-être caché quelque chose.
doctor-audit-broken-cure = Cherchez qui a pu utiliser cet ordinateur. La page du journal d’audit dit jusqu’où il est intact.
doctor-audit-unreadable = Le journal d’audit ne peut pas être lu.
doctor-audit-unreadable-cure = Demandez à la personne qui s’occupe de l’ordinateur d’examiner le disque.
