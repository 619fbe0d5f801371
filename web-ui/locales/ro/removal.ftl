# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
staff-removed-shares = Cele trei părți nu mai deschid nimic. Faceți altele noi la „Chei și recuperare” și distrugeți hârtiile vechi.
