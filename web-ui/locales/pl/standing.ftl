# Szkic maszynowy, do sprawdzenia przez osobę, dla której polski jest językiem ojczystym. (Machine draft, to be reviewed by a native speaker.)
# Samosprawdzenie: czy należymy do sieci, czy partnerzy znają nasz klucz, czy dziennik działań jest kompletny.
doctor-standing-member = Twoja organizacja należy do sieci.
doctor-standing-stranger = Twoja organizacja nie należy jeszcze do sieci. Partnerzy nic od niej nie widzą, dopóki nie poręczy za nią dość członków.
doctor-standing-stranger-cure = Nie wyłączaj węzła i poproś członków, którzy znają Twoją organizację, żeby za nią poręczyli. Widzą ją na stronie „Partnerzy”.
doctor-standing-suspended = Członkowie sieci zawiesili Twoją organizację. Ich węzły nie łączą się z tym węzłem.
doctor-standing-suspended-cure = Zadzwoń do partnera i zapytaj dlaczego. Przywrócić Twoją organizację może tylko decyzja członków.
doctor-standing-left = Twoja organizacja opuściła sieć. Węzły partnerów nie łączą się z tym węzłem.
doctor-standing-left-cure = Jeśli stało się to przez pomyłkę, zadzwoń do partnera: członkowie mogą zdecydować o ponownym przyjęciu.
doctor-own-key-unknown = Partnerzy nie znają jeszcze obecnego klucza tego węzła.
doctor-own-key-unknown-cure = Nie wyłączaj węzła. Jeśli to się nie zmienia, choć partnerzy są online, poproś jednego z nich o nowe zaproszenie, a osobę, która opiekuje się komputerem, żeby dołączyła z nim ponownie.
doctor-audit-whole = Dziennik działań jest kompletny.
doctor-audit-broken = W dzienniku działań brakuje zapisów albo je zmieniono. Ktoś mógł coś ukryć.
doctor-audit-broken-cure = Ustal, kto mógł korzystać z tego komputera. Strona dziennika działań pokazuje, do którego miejsca jest on kompletny.
doctor-audit-unreadable = Nie można odczytać dziennika działań.
doctor-audit-unreadable-cure = Poproś osobę, która opiekuje się komputerem, żeby sprawdziła dysk.
