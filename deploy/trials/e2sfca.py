#!/usr/bin/env python3
"""Computes the reach of the observatory (E2SFCA) a second time, without any code of the application.

Usage: deploy/trials/e2sfca.py FOLDER

Writes two tables into FOLDER: supply.csv, made-up sites with a capacity (the same at every run), and expected.csv, the offer for each
person of each statistical sector, within 600 m and 1,500 m. src/test/resources/observatory holds them, and CatchmentModelTest compares.
It needs the standard library of Python 3 alone. The method is that of Luo and Qi (2009) with the Gaussian decay of Dai (2010).
"""
import csv
import json
import math
import pathlib
import sys
from fractions import Fraction

ROOT = pathlib.Path(__file__).resolve().parents[2]
REACHES = (600, 1500)
SITES = 400

# A plane around 50.85 degrees north: the lengths of a degree on the ellipsoid of WGS84.
A, E2, LAT0, LON0 = 6378137.0, 0.00669437999014, 50.85, 4.37
W = 1 - E2 * math.sin(math.radians(LAT0)) ** 2
METRES_LON = math.radians(1) * A * math.cos(math.radians(LAT0)) / math.sqrt(W)
METRES_LAT = math.radians(1) * A * (1 - E2) / W ** 1.5


def plane(lon, lat):
    return (lon - LON0) * METRES_LON, (lat - LAT0) * METRES_LAT


def ring_moments(ring):
    """Area and moments of a ring, exactly: with fractions nothing is lost to rounding."""
    points = [(Fraction(str(x)), Fraction(str(y))) for x, y, *_ in ring]
    area = mx = my = Fraction(0)
    for (x1, y1), (x2, y2) in zip(points, points[1:]):
        cross = x1 * y2 - x2 * y1
        area += cross
        mx += (x1 + x2) * cross
        my += (y1 + y2) * cross
    sign = 1 if area >= 0 else -1
    return sign * area / 2, sign * mx / 6, sign * my / 6


def centroid(geometry):
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    area = mx = my = Fraction(0)
    for outer, *holes in polygons:
        for ring, sign in [(outer, 1)] + [(hole, -1) for hole in holes]:
            a, x, y = ring_moments(ring)
            area, mx, my = area + sign * a, mx + sign * x, my + sign * y
    return float(mx / area), float(my / area)


def decay(metres, reach):
    edge = math.exp(-0.5)
    return 0.0 if metres > reach else (math.exp(-0.5 * (metres / reach) ** 2) - edge) / (1 - edge)


def random_sites():
    """Sites in a rectangle around the Region, some of them outside, by a generator that any language can repeat."""
    state = 31
    def draw():
        nonlocal state
        state = (state * 1103515245 + 12345) % 2 ** 31
        return state / 2 ** 31
    for number in range(SITES):
        lon, lat = round(4.24 + draw() * 0.25, 6), round(50.76 + draw() * 0.16, 6)
        yield number, lon, lat, 1 if draw() < 0.7 else 1 + int(draw() * 120)


def main(folder):
    with open(ROOT / "geodata/population/sectors-2020.csv", encoding="utf-8") as table:
        people = {row["sector"]: int(row["population"]) for row in csv.DictReader(table)}
    with open(ROOT / "geodata/territory/sectors-generalised.geojson", encoding="utf-8") as shapes:
        features = json.load(shapes)["features"]
    def code(feature):
        return next(value for value in feature["properties"].values() if value in people)
    sectors = {code(feature): plane(*centroid(feature["geometry"])) for feature in features}
    sites = list(random_sites())
    access = {reach: dict.fromkeys(sectors, 0.0) for reach in REACHES}
    for reach in REACHES:
        for _, lon, lat, capacity in sites:
            x, y = plane(lon, lat)
            weights = {s: decay(math.hypot(sx - x, sy - y), reach) for s, (sx, sy) in sectors.items()}
            demand = math.fsum(weight * people[s] for s, weight in weights.items())
            if demand > 0:
                for s, weight in weights.items():
                    access[reach][s] += capacity / demand * weight
    with open(folder / "supply.csv", "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["lon", "lat", "capacity"])
        rows.writerows(site[1:] for site in sites)
    with open(folder / "expected.csv", "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["sector"] + [f"within_{reach}" for reach in REACHES])
        rows.writerows([s] + [repr(access[reach][s]) for reach in REACHES] for s in sorted(sectors))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
