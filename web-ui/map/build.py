"""Draws the base map: Natural Earth 1:50m, borders as the United Nations recognise them, conic equal-area, one SVG path
for each country.

    npm install && pip install -r requirements.txt && python build.py

reads node_modules/world-atlas/countries-50m.json and writes map.svg, which the site serves, and labels.tsv, where a
country's name may stand. What it draws is tested point by point in ../src/map/tests/borders.rs: run
`cargo test -p marshrut-web-ui borders` after it.
"""

import json
import math
from pathlib import Path

import brotli
import numpy as np
from shapely import set_precision
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.ops import polylabel, unary_union

HERE = Path(__file__).parent
SOURCE = HERE / "node_modules/world-atlas/countries-50m.json"

# The projection; ../src/map/projection.rs says the same.
CENTRE_LON, CENTRE_LAT = 45.0, 52.0
PARALLELS = (40.0, 62.0)
# The frame in units of the map: one unit is a pixel of the whole map.
WIDTH, HEIGHT = 960, 520
SCALE, LEFT, TOP = 560.0, 405.0, 302.0
# Land is drawn so far beyond the frame.
MARGIN = 12
# A path counts in such parts of a unit.
STEPS = 8
# Bends of less than this area, in square units, are left out, and islands smaller than that.
BEND, ISLAND = 0.06, 0.3
BUDGET = 35 * 1024

# What stock data draws otherwise than the United Nations: a polygon that has this point belongs to that country.
POLYGONS = {(34.1, 44.95): "UA"}  # Crimea: General Assembly resolution 68/262
# Countries of the source that are part of another.
PARTS = {
    "N. Cyprus": "CY",  # Security Council resolutions 541 and 550
    "Kosovo": "RS",  # Security Council resolution 1244; not a member state
    "Somaliland": "SO",
    "Åland": "FI",
}
# Inside these lines is the second country what the source gives to the first: the occupied Golan (resolution 497).
CUTS = [("IL", "SY", [(35.62, 33.25), (35.66, 32.86), (35.64, 32.72), (35.70, 32.68), (36.0, 32.6), (36.0, 33.5), (35.7, 33.5)])]

# ISO 3166-1 numeric to alpha-2, for what may come into the frame.
ISO = dict(
    pair.split(":")
    for pair in """004:AF 008:AL 012:DZ 020:AD 031:AZ 040:AT 048:BH 050:BD 051:AM 056:BE 064:BT 070:BA 100:BG 104:MM 112:BY 156:CN
    191:HR 196:CY 203:CZ 208:DK 818:EG 233:EE 234:FO 246:FI 248:AX 250:FR 268:GE 276:DE 275:PS 292:GI 300:GR 304:GL 336:VA 348:HU
    352:IS 356:IN 364:IR 368:IQ 372:IE 376:IL 380:IT 392:JP 398:KZ 400:JO 408:KP 410:KR 414:KW 417:KG 422:LB 428:LV 434:LY 438:LI
    440:LT 442:LU 470:MT 492:MC 496:MN 498:MD 499:ME 504:MA 524:NP 528:NL 578:NO 586:PK 616:PL 620:PT 634:QA 642:RO 643:RU 674:SM
    682:SA 688:RS 703:SK 705:SI 724:ES 744:SJ 752:SE 756:CH 760:SY 762:TJ 784:AE 788:TN 792:TR 795:TM 804:UA 807:MK 826:GB 831:GG
    832:JE 833:IM 840:US 860:UZ 887:YE 512:OM 158:TW 706:SO 729:SD""".split()
)


def radians(degrees):
    return np.radians(np.asarray(degrees, dtype=float))


N = (math.sin(math.radians(PARALLELS[0])) + math.sin(math.radians(PARALLELS[1]))) / 2
C = math.cos(math.radians(PARALLELS[0])) ** 2 + 2 * N * math.sin(math.radians(PARALLELS[0]))


def project(points):
    """Longitudes and latitudes in degrees as x and y of the map."""
    lon, lat = np.asarray(points, dtype=float).T
    turn = N * radians((lon - CENTRE_LON + 180) % 360 - 180)
    reach = np.sqrt(C - 2 * N * np.sin(radians(lat))) / N
    reach0 = math.sqrt(C - 2 * N * math.sin(math.radians(CENTRE_LAT))) / N
    return np.column_stack([LEFT + SCALE * reach * np.sin(turn), TOP - SCALE * (reach0 - reach * np.cos(turn))])


def simplified(arc):
    """Visvalingam and Whyatt: the bend of the least area goes first. Ends stay, so neighbours keep sharing a border."""
    points = list(map(tuple, arc))
    closed = points[0] == points[-1]
    keep = 4 if closed else 2

    def area(at):
        (ax, ay), (bx, by), (cx, cy) = points[at - 1 : at + 2]
        return abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2

    while len(points) > keep:
        areas = [area(at) for at in range(1, len(points) - 1)]
        least = min(range(len(areas)), key=areas.__getitem__)
        if areas[least] >= BEND:
            break
        del points[least + 1]
    return np.array(points)


def quantized(points):
    return np.round(np.asarray(points) * STEPS) / STEPS


def read(path):
    """The arcs of the source, and for each country its name and its polygons as rings of arc numbers."""
    topology = json.loads(path.read_text())
    scale, shift = (np.array(topology["transform"][key]) for key in ("scale", "translate"))
    arcs = [np.cumsum(np.array(arc), axis=0) * scale + shift for arc in topology["arcs"]]
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        polygons = geometry.get("arcs", [])
        polygons = [polygons] if geometry["type"] == "Polygon" else polygons
        name = geometry["properties"]["name"]
        countries.append((PARTS.get(name) or ISO.get(geometry.get("id")), name, polygons))
    return arcs, countries


def ring(arcs, numbers):
    parts = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
    return np.concatenate([parts[0]] + [part[1:] for part in parts[1:]])


def is_near(outline):
    """Whether something of it can be in the frame; what is beyond the pole from there must not be drawn."""
    lon, lat = outline.T
    turned = np.abs((lon - CENTRE_LON + 180) % 360 - 180)
    return turned.min() < 105 and lat.max() > 15


def shape(arcs, drawn, polygons):
    """The polygons of one country as drawn."""
    parts = []
    for polygon in polygons:
        if not is_near(ring(arcs, polygon[0])):
            continue
        rings = [ring(drawn, numbers) for numbers in polygon]
        rings = [points for points in rings if len(points) >= 4]
        if rings:
            parts.append(Polygon(rings[0], rings[1:]).buffer(0))
    return unary_union(parts)


def owner(code, arcs, polygon):
    """The country that a polygon of the source belongs to."""
    outline = Polygon(ring(arcs, polygon[0])).buffer(0)
    return next((other for point, other in POLYGONS.items() if outline.contains(Point(point))), code)


def shapes():
    arcs, countries = read(SOURCE)
    drawn = [quantized(simplified(project(arc))) for arc in arcs]
    owned = {}
    for code, name, polygons in countries:
        for polygon in polygons:
            holder = owner(code, arcs, polygon)
            if holder:
                owned.setdefault(holder, []).append(polygon)
    drawn = {code: shape(arcs, drawn, polygons) for code, polygons in sorted(owned.items())}
    for giver, taker, line in CUTS:
        part = drawn[giver].intersection(Polygon(project(line)))
        drawn[giver], drawn[taker] = drawn[giver].difference(part), drawn[taker].union(part)
    frame = box(-MARGIN, -MARGIN, WIDTH + MARGIN, HEIGHT + MARGIN)
    return {code: tidy(whole.intersection(frame)) for code, whole in drawn.items()}


def tidy(land):
    """On the grid, without specks; the largest island of a small country stays whatever its size."""
    land = set_precision(land, 1 / STEPS)
    parts = [part for part in getattr(land, "geoms", [land]) if isinstance(part, Polygon) and not part.is_empty]
    parts.sort(key=lambda part: -part.area)
    parts = [part for at, part in enumerate(parts) if at == 0 or part.area >= ISLAND]
    return MultiPolygon([Polygon(part.exterior, [hole for hole in part.interiors if Polygon(hole).area >= ISLAND]) for part in parts])


def path(land):
    """The data of an SVG path, in steps, relative."""
    out, at = [], (0, 0)
    for part in land.geoms:
        for line in [part.exterior, *part.interiors]:
            points = [(round(x * STEPS), round(y * STEPS)) for x, y in line.coords[:-1]]
            for index, point in enumerate(points):
                dx, dy = point[0] - at[0], point[1] - at[1]
                out.append(("m" if index == 0 else "l" if index == 1 else " ") + f"{dx} {dy}".replace(" -", "-"))
                at = point
            out.append("z")
            at = points[0]
    return "".join(out).replace(" -", "-")


def label(land):
    """Where the name of a country may stand: within its largest part in the frame."""
    frame = box(0, 0, WIDTH, HEIGHT)
    parts = [part.intersection(frame) for part in land.geoms]
    parts = [piece for part in parts for piece in getattr(part, "geoms", [part]) if isinstance(piece, Polygon)]
    largest = max(parts, key=lambda part: part.area, default=None)
    return polylabel(largest, 0.5) if largest is not None and largest.area > 1 else None


def main():
    lands = {code: land for code, land in shapes().items() if not land.is_empty}
    paths = "\n".join(f'<path id="{code}" d="{path(land)}"/>' for code, land in lands.items())
    svg = f'<svg xmlns="http://www.w3.org/2000/svg"><g id="land" stroke-linejoin="round">\n{paths}\n</g></svg>\n'
    (HERE / "map.svg").write_text(svg)
    points = {code: label(land) for code, land in lands.items()}
    rows = [f"{code}\t{p.x:.1f}\t{p.y:.1f}\t{lands[code].area:.0f}" for code, p in points.items() if p is not None]
    (HERE / "labels.tsv").write_text("\n".join(rows) + "\n")
    packed = len(brotli.compress(svg.encode(), quality=11))
    print(f"{len(lands)} countries, {len(svg)} bytes, {packed} after brotli")
    assert packed <= BUDGET, "the map is over its budget"


if __name__ == "__main__":
    main()
