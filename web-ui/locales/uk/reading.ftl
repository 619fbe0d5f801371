# Машинна чернетка: має бути перевірена носієм мови. (Machine draft, to be reviewed by a native speaker.)
# Згода, прочитана вголос.
consent-aloud-button = Хай цей комп’ютер прочитає вголос
field-consent-given-interpreted = Усно, через перекладача
