# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
# Autoverificarea: dacă facem parte din rețea, dacă partenerii ne cunosc cheia, dacă jurnalul este întreg.
doctor-standing-member = Organizația dvs. face parte din rețea.
doctor-standing-stranger = Organizația dvs. nu face parte încă din rețea. Partenerii nu văd nimic de la ea până când nu garantează pentru ea destui membri.
doctor-standing-stranger-cure = Lăsați nodul pornit și rugați membrii care vă cunosc să garanteze pentru dvs. Ei vă văd la „Parteneri”.
doctor-standing-suspended = Membrii au suspendat organizația dvs. Nodurile lor nu se conectează la acesta.
doctor-standing-suspended-cure = Sunați un partener și întrebați de ce. Numai o hotărâre a membrilor poate readuce organizația dvs.
doctor-standing-left = Organizația dvs. a ieșit din rețea. Nodurile partenerilor nu se conectează la acesta.
doctor-standing-left-cure = Dacă nu ați vrut asta, sunați un partener: membrii pot decide să vă primească înapoi.
doctor-own-key-unknown = Partenerii nu cunosc încă cheia actuală a acestui nod.
doctor-own-key-unknown-cure = Lăsați nodul pornit. Dacă rămâne așa deși sunt parteneri online, cereți unuia dintre ei o invitație nouă și rugați persoana care are grijă de calculator să se alăture din nou cu ea.
doctor-audit-whole = Jurnalul acțiunilor este întreg.
doctor-audit-broken = Din jurnalul acțiunilor lipsesc înregistrări sau unele au fost modificate. Poate că cineva a ascuns ceva.
doctor-audit-broken-cure = Aflați cine a putut folosi acest calculator. Pagina jurnalului acțiunilor arată până unde este întreg.
doctor-audit-unreadable = Jurnalul acțiunilor nu poate fi citit.
doctor-audit-unreadable-cure = Rugați persoana care are grijă de calculator să verifice discul.
