#!/usr/bin/env python3
"""Makes treatment/polar.words of the word lists of VADER and AFINN: words that sound good or bad, with a polarity in [-1, 1].

  polar-words.py vader_lexicon.txt[.gz] AFINN-en-165.txt[.gz] > tagger/src/main/resources/io/wirewatch/tagger/treatment/polar.words

Emoticons, abbreviations and phrases are left out; a word of both lists gets the mean.
"""
import gzip
import re
import sys


def lines(path):
    with (gzip.open(path, "rt", encoding="utf8") if path.endswith(".gz") else open(path, encoding="utf8")) as file:
        for line in file:
            yield line.rstrip("\n").split("\t")


polarities = {}
for path, greatest in zip(sys.argv[1:], (4.0, 5.0)):
    for fields in lines(path):
        if re.fullmatch("[a-z][a-z'-]*[a-z]", fields[0]):
            polarities.setdefault(fields[0], []).append(float(fields[1]) / greatest)
print("# Words that sound good or bad, from VADER (MIT) and AFINN-165 (Apache-2.0); see NOTICE. Made by polar-words.py.")
for word in sorted(polarities):
    polarity = sum(polarities[word]) / len(polarities[word])
    if round(polarity, 2) != 0:
        print(word, f"{polarity:.2f}")
