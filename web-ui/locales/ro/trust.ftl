# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
## Ce s-a întâmplat cu cheile și istoriile partenerilor

partners-fork-settled = Unele înregistrări ale organizației „{ $partner }” există în două versiuni. Organizația a retras cheia care le-a semnat și a spus care versiune este a ei; aceea contează. Nu trebuie să faceți nimic.
