product = Marshrut
