#!/usr/bin/env python3
"""Writes countries-cldr.actors: the names of countries in other languages, from the Unicode CLDR.

    npm install cldr-localenames-full
    tagger/src/main/scripts/cldr-names.py node_modules/cldr-localenames-full

Input: cldr-localenames-full (licence: Unicode-3.0), main/LANGUAGE/territories.json. A name is left out where it could be read as
something else in an English text: where it is short, where another entry of the dictionary has it, where it is an ordinary word.
"""

import json
import pathlib
import re
import sys
import unicodedata

DICTIONARY = pathlib.Path(__file__).resolve().parents[1] / "resources/io/wirewatch/tagger/dictionary"
OUTPUT = DICTIONARY / "countries-cldr.actors"
LANGUAGES = (
    "ru uk be bg sr mk kk ky mn hy ka el he ar fa ur hi bn zh zh-Hant ja ko "
    "de fr es it pt nl pl cs sk hr sl hu ro sv da nb fi et lv lt tr az uz id vi sq ca gl eu is ga cy sw af"
).split()
# Names in other languages that are words or names in English.
ORDINARY = set(
    """island man male mala male mali mali ile chad tad niger nigeria angola togo tonga kina cina cile peru norge india inde
    indie italia jamaica japan korea malta mexico monaco oman panama samoa spain jersey guernsey georgia jordan jordania turkey
    holland turks dominica martinique saint santa vatican maurice maurica the us usa uk sar prc land islands states emirates
    england grande etats iran irak kuba cuba laos liban libano nepal nova palau qatar reunion rwanda romania russia serbia
    slovenia sudan swazi syria taiwan thai tuvalu uganda ukraine wales yemen zambia zaire salomon solomon cook marshall norfolk
    christmas heard wallis pitcairn kong falkland virgin faroe cayman guyana guinea guinee ghana gambia gabon congo kongo benin
    belize belgia barbados bahama aruba anguilla andorra albania""".split()
)


def fold(name):
    """As the engine compares words: no diacritics, apostrophes or full stops, hyphens as blanks, small letters."""
    plain = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return re.sub(r"['’‘`.]", "", plain).replace("-", " ").lower()


def known_names():
    """Every name of the hand-written files, folded, with the id that has it."""
    names, current = {}, None
    for path in DICTIONARY.glob("*.actors"):
        if path == OUTPUT:
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if not line[0].isspace():
                current, _, rest = line.partition(" = ")
                names.setdefault(fold(rest.split(" | ")[0]), set()).add(current)
                continue
            field, _, values = line.strip().partition(":")
            if field not in ("of", "source", "only-near", "unless-near"):
                for value in values.split(";"):
                    names.setdefault(fold(value.strip()), set()).add(current)
    return names


def is_latin(name):
    return any("LATIN" in unicodedata.name(c, "") for c in name if c.isalpha())


def main(package):
    known = known_names()
    ours = sorted(i for ids in known.values() for i in ids if re.fullmatch(r"country:[A-Z]{2}", i))
    wanted = {}
    for language in LANGUAGES:
        path = pathlib.Path(package) / "main" / language / "territories.json"
        territories = json.loads(path.read_text(encoding="utf-8"))["main"][language]["localeDisplayNames"]["territories"]
        for code, name in territories.items():
            actor = "country:" + code.split("-alt-")[0]
            name = re.sub(r"\s*\(.*?\)", "", name).replace(";", "").strip()
            if actor in ours and name and name != code:
                wanted.setdefault(fold(name), {}).setdefault(actor, name)
    names = {}
    for folded, actors in wanted.items():
        actor, name = next(iter(actors.items()))
        letters = [c for c in name if c.isalpha()]
        clear = len(actors) == 1 and folded not in known
        if is_latin(name):
            clear &= len(letters) > 3 and name[0].isupper() and not (" " not in folded and folded in ORDINARY)
        elif len(letters) < 2:
            clear = False
        if clear:
            names.setdefault(actor, []).append(name)
    lines = [
        "# Names of countries and territories in other languages, from the Unicode CLDR (cldr-localenames-full; Unicode-3.0).",
        "# Written by tagger/src/main/scripts/cldr-names.py: do not edit, add to the other files.",
        "",
    ]
    for actor in sorted(names):
        lines.append(actor)
        row = "  alias: "
        for name in names[actor]:
            if len(row) + len(name) > 124:
                lines.append(row.rstrip("; "))
                row = "  alias: "
            row += name + "; "
        lines.append(row.rstrip("; "))
    OUTPUT.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{sum(map(len, names.values()))} names of {len(names)} actors in {OUTPUT.name}")


if __name__ == "__main__":
    main(sys.argv[1])
