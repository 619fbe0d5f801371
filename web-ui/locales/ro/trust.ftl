# Ciornă făcută de mașină, de verificat de un vorbitor nativ. (Machine draft, to be reviewed by a native speaker.)
## Ce s-a întâmplat cu cheile și istoriile partenerilor

partners-fork-settled = Unele înregistrări ale organizației „{ $partner }” există în două versiuni. Organizația a retras cheia care le-a semnat și a spus care versiune este a ei; aceea contează. Nu trebuie să faceți nimic.

## Declarația pe care o semnează membrii

declaration-title = Declarația
declaration-link = Citiți Declarația pe care a semnat-o fiecare membru
declaration-signed = Textul pe care îl semnează membrii
declaration-hash = Amprenta lui (SHA-256):

## Mai multe chei decât contează

problem-keys-too-many = Nu s-a publicat nimic: organizația noastră are mai multe chei decât iau în calcul partenerii, iar cheia acestui calculator este în plus. Ce a contat până acum rămâne. Calculatorul retrage singur cheile anterioare; lăsați-l pornit. Pagina „Chei și recuperare” arată cât s-a făcut. Dacă a trecut mai mult de o zi sau nu cunoașteți aceste chei, sunați un partener.
problem-keys-used-up = Nu s-a publicat nimic: organizația noastră a folosit toate cele 64 de chei pe care partenerii le iau vreodată în calcul, așa că cheia acestui calculator nu va conta oricât ați aștepta. Sunați un partener. Membrii pot decide ca organizația noastră să continue cu o cheie principală nouă; pagina „Chei și recuperare” spune cum, la „Nu există copie de rezervă sau un hoț ar putea ști fraza de acces”.

## Cheia noastră a semnat două istorii

problem-node-two-histories = Nu s-a publicat nimic. Cheia calculatorului nostru a semnat două istorii diferite: a fost folosită pe două calculatoare deodată sau cineva are o copie a ei. Partenerii nu iau în calcul nimic mai nou până nu folosim o cheie nouă. Pagina „Chei și recuperare” spune pas cu pas ce aveți de făcut. Dacă a fost furat calculatorul sau e posibil să-l fi copiat cineva, începeți acolo cu asta. Nu rulați niciodată două copii ale datelor acestui program.
