"""Cuts the fonts for slips out of Noto Sans: `pip install fonttools`, then `python3 subset.py DIRECTORY`.

DIRECTORY holds NotoSans-Regular.ttf, NotoSansGeorgian-Regular.ttf and NotoSansArmenian-Regular.ttf (OFL-1.1; Debian's
package fonts-noto-core). For each it writes NAME.ttf.z, the zlib-compressed subset as a PDF embeds it, and NAME.tsv,
one line a character: code point, glyph, width in thousandths of the font size.
"""

import io
import sys
import zlib
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = {
    "latin-cyrillic": ("NotoSans-Regular.ttf", [(0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B), (0x400, 0x45F),
        (0x490, 0x493), (0x49A, 0x49B), (0x4A2, 0x4A3), (0x4AE, 0x4B1), (0x4BA, 0x4BB), (0x4D8, 0x4D9), (0x4E8, 0x4E9),
        (0x2013, 0x2014), (0x2018, 0x201E), (0x2026, 0x2026), (0x2116, 0x2116)]),
    "georgian": ("NotoSansGeorgian-Regular.ttf", [(0x10D0, 0x10FF)]),
    "armenian": ("NotoSansArmenian-Regular.ttf", [(0x531, 0x556), (0x559, 0x58A)]),
}


def cut(source, ranges):
    options = subset.Options(hinting=False, layout_features=[], name_IDs=[], notdef_outline=True, glyph_names=False)
    font = TTFont(source)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    cutter.subset(font)
    for table in ("GSUB", "GPOS", "GDEF", "STAT", "meta"):
        if table in font:
            del font[table]
    return font


def main(directory):
    here = Path(__file__).parent
    for name, (file, ranges) in FONTS.items():
        font = cut(Path(directory) / file, ranges)
        per_em = font["head"].unitsPerEm
        lines = [
            f"{code:04X}\t{font.getGlyphID(glyph)}\t{round(font['hmtx'][glyph][0] * 1000 / per_em)}\n"
            for code, glyph in sorted(font.getBestCmap().items())
        ]
        written = io.BytesIO()
        font.save(written)
        (here / f"{name}.ttf.z").write_bytes(zlib.compress(written.getvalue(), 9))
        (here / f"{name}.tsv").write_text("".join(lines))
        hhea = font["hhea"]
        print(name, len(written.getvalue()), "bytes; ascent", hhea.ascent, "descent", hhea.descent, "per em", per_em)


main(sys.argv[1])
