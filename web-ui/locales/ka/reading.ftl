# მანქანური მონახაზი: საჭიროებს გადამოწმებას. (Machine draft, to be reviewed by a native speaker.)
# თანხმობა, ხმამაღლა წაკითხული.
consent-aloud-button = ამ კომპიუტერმა ხმამაღლა წაიკითხოს
field-consent-given-interpreted = ზეპირად, თარჯიმნის დახმარებით
