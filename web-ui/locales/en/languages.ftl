# The chooser of languages.
languages-draft = Translated by a machine (*); nobody who speaks the language has checked it yet.
languages-draft-about = A machine wrote the words of these pages in this language, and nobody who speaks it has checked them yet. If something reads wrong, tell whoever looks after your node.
