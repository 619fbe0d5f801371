# Машынны чарнавік: павінен быць правераны носьбітам мовы. (Machine draft, to be reviewed by a native speaker.)
# Згода, прачытаная ўслых.
consent-aloud-button = Хай гэты камп’ютар прачытае ўслых
field-consent-given-interpreted = Вусна, праз перакладчыка
