# The self-check: whether we belong, whether partners know our key, whether the audit log is whole.
doctor-standing-member = Your organisation belongs to the network.
doctor-standing-stranger = Your organisation does not belong to the network yet. Partners see nothing of it until enough members vouch for it.
doctor-standing-stranger-cure = Keep the node running, and ask members who know you to vouch for you. They see you under “Partners”.
doctor-standing-suspended = The members have suspended your organisation. Their nodes do not speak with this one.
doctor-standing-suspended-cure = Call a partner and ask why. Only a decision of the members brings your organisation back.
doctor-standing-left = Your organisation has left the network. Partners’ nodes do not speak with this one.
doctor-standing-left-cure = If this was not meant, call a partner: the members can decide to take you back.
doctor-own-key-unknown = Partners do not know this node’s present key yet.
doctor-own-key-unknown-cure = Leave the node running. If it stays so while partners are online, ask one of them for a new invitation, and have whoever looks after the computer join with it again.
doctor-audit-whole = The audit log is whole.
doctor-audit-broken = Records of the audit log are missing or changed. Somebody may have hidden something.
doctor-audit-broken-cure = Find out who could use this computer. The audit log’s page says how far it goes.
doctor-audit-unreadable = The audit log cannot be read.
doctor-audit-unreadable-cure = Let whoever looks after the computer look at the disk.
