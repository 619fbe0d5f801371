"""What the languages lack: `python3 missing.py` counts, `python3 missing.py TAG` prints each missing text in English and
Russian, ready to be translated, and whatever is there too much or names other variables. The tests decide; this helps
to catch up with them after texts were added.
"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).parent


def texts(tag):
    """Key to (file, whole text as written)."""
    found = {}
    for file in sorted((HERE / tag).glob("*.ftl")):
        key = None
        for line in file.read_text().splitlines():
            begins = re.match(r"([a-z][a-z0-9-]*) = ", line)
            if begins:
                key = begins.group(1)
                found[key] = (file.name, line)
            elif key and line and not line.startswith("#"):
                found[key] = (file.name, found[key][1] + "\n" + line)
    return found


def variables(text):
    return set(re.findall(r"\$\w+", text))


def main(tags):
    english, russian = texts("en"), texts("ru")
    for tag in tags or sorted(path.name for path in HERE.iterdir() if path.is_dir()):
        there = texts(tag)
        missing = [key for key in english if key not in there]
        print(f"{tag}: {len(there)} texts, {len(missing)} missing")
        for key in there:
            if key not in english:
                print(f"  unknown: {key}")
            elif variables(there[key][1]) != variables(english[key][1]):
                print(f"  other variables: {key}")
        for key in missing if tags else []:
            print(f"# {english[key][0]}\n{english[key][1]}\n# ru: {russian.get(key, ('', ''))[1]}\n")


main(sys.argv[1:])
