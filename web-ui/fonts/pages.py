"""Cuts the fonts for the pages out of Noto Sans: `pip install fonttools brotli`, then `python3 pages.py DIRECTORY`.

DIRECTORY as for subset.py, with the Bold files beside the Regular ones. For each script and weight it writes
pages/NAME-HASH.woff2, and assets/fonts.css, which names them by script: a browser fetches only the scripts that a page
shows. HASH is what src/assets.rs puts into the names of assets, so that they can be kept for good.
"""

import hashlib
import io
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

LATIN = "NotoSans"
SCRIPTS = {
    "latin": (LATIN, "U+20-7E,U+A0-FF,U+131,U+2010-2015,U+2018-201E,U+2022,U+2024,U+2026,U+202F,U+2039-203A,U+20AC,U+2190-2193,U+2212"),
    "latin-more": (LATIN, "U+100-130,U+132-17F,U+218-21B"),
    "cyrillic": (LATIN, "U+2BC,U+400-45F,U+490-491,U+2116"),
    "kazakh": (LATIN, "U+492-493,U+49A-49B,U+4A2-4A3,U+4AE-4B1,U+4BA-4BB,U+4D8-4D9,U+4E8-4E9"),
    "georgian": ("NotoSansGeorgian", "U+10D0-10FF"),
    "armenian": ("NotoSansArmenian", "U+531-556,U+559-58A"),
}
WEIGHTS = {"Regular": "400", "Bold": "600 700"}


def codes(ranges):
    for part in ranges.split(","):
        first, _, last = part.removeprefix("U+").partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def cut(source, ranges):
    options = subset.Options(hinting=False, layout_features=["kern", "ccmp", "locl", "mark"], name_IDs=[], glyph_names=False)
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=list(codes(ranges)))
    cutter.subset(font)
    font.flavor = "woff2"
    written = io.BytesIO()
    font.save(written)
    return written.getvalue()


def main(directory):
    here = Path(__file__).parent
    for old in (here / "pages").glob("*.woff2"):
        old.unlink()
    faces = ["/* Written by fonts/pages.py. Noto Sans, SIL Open Font License 1.1 (fonts/OFL.txt). */"]
    for script, (family, ranges) in SCRIPTS.items():
        for style, weight in WEIGHTS.items():
            font = cut(Path(directory) / f"{family}-{style}.ttf", ranges)
            name = f"{script}-{style.lower()}-{hashlib.sha256(font).hexdigest()[:16]}.woff2"
            (here / "pages" / name).write_bytes(font)
            faces.append(
                f'@font-face {{ font-family: "Noto Sans"; font-weight: {weight}; font-display: swap; '
                f"src: url(/a/{name}) format(\"woff2\"); unicode-range: {ranges}; }}"
            )
            print(name, len(font), "bytes")
    (here.parent / "assets" / "fonts.css").write_text("\n".join(faces) + "\n")


main(sys.argv[1])
