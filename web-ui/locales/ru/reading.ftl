# Согласие, прочитанное вслух.
consent-aloud-button = Пусть прочитает этот компьютер
field-consent-given-interpreted = Устно, через переводчика
