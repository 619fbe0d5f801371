# Машиналық аударма нұсқасы: оны қазақ тілін ана тілі ретінде білетін адам тексеруі керек. (Machine draft, to be reviewed by a native speaker.)
# Келісім, дауыстап оқылған.
consent-aloud-button = Осы компьютер дауыстап оқысын
field-consent-given-interpreted = Ауызша, аудармашы арқылы
