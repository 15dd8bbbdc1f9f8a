"""Checks the findings of src/docs/FINDINGS.md another way than the engine: on the register's own table, without index, database or Java.

    python3 deploy/trials/findings.py REGISTER.csv TAXONOMY-PARENTS.csv

The register is the table of 1,782 institutions of February 2017 (columns of social.brussels); it is not part of the project. Territory and people
are those of geodata/.
"""
import csv, json, sys, unicodedata
from collections import Counter, defaultdict

def rows(path, delimiter=","):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))

def fold(text):
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if not unicodedata.combining(c)).replace("-", " ").replace("’", "'")
    return " ".join(text.split())

register = rows(sys.argv[1])
parents = rows(sys.argv[2])
sectors = {r["sector_code"]: r for r in rows("geodata/territory/sector-territories.csv")}
people = {r["sector"]: int(r["population"]) for r in rows("geodata/population/sectors-2020.csv")}
territories = rows("geodata/territory/territories.csv")
ALL = frozenset(sectors)

zones = {}
for level, column in (("quartier", "quartier_code"), ("commune", "commune_nis"), ("bassin", "bassin_code")):
    for t in territories:
        if t["level"] == level:
            zones.setdefault((level, fold(t["name_fr"])), frozenset(s for s in ALL if sectors[s][column] == t["code"]))
SECTIONS = {"bruxelles centre": "ABCD", "bruxelles laeken": "E", "bruxelles neder over heembeek": "F", "bruxelles haren": "G"}
WHOLE = {"region bruxelloise", "belgique", "bruxelles halle vilvoorde"}
OUTSIDE = {"wallonie", "flandre", "brabant flamand", "brabant wallon"}
unknown = Counter()

def area(text):
    ground = set()
    for zone in filter(None, (z.strip() for z in text.split("|"))):
        name = fold(zone)
        if name in WHOLE:
            return ALL
        if name in SECTIONS:
            ground |= {s for s in ALL if s.startswith("21004") and s[5] in SECTIONS[name]}
        elif name.startswith("quartier ") and ("quartier", name) not in zones:
            ground |= zones.get(("quartier", name[9:]), set())
        elif ("commune", name) in zones:
            ground |= zones[("commune", name)]
        elif ("quartier", name) in zones:
            ground |= zones[("quartier", name)]
        elif name not in OUTSIDE:
            unknown[zone] += 1
    return frozenset(ground)

children = defaultdict(set)
for r in parents:
    values = list(r.values())
    children[values[1]].add(values[0])

def below(term):
    found, todo = set(), [term]
    while todo:
        each = todo.pop()
        if each not in found:
            found.add(each)
            todo.extend(children[each])
    return found

for r in register:
    r["ground"] = area(r["area_served"])
    r["terms"] = set(r["taxonomy_ids"].split())

def having(term, language=None, services=None):
    wanted = below(term)
    return [r for r in (services or register) if r["terms"] & wanted and (language is None or language in [x.strip() for x in r["languages"].split(",")])]

def count(ground):
    return sum(people[s] for s in ground)

# Seats: the point of the register in the outlines of the sectors, without any geometry library.
outlines = []
for feature in json.load(open("geodata/territory/sectors-generalised.geojson"))["features"]:
    shape = feature["geometry"]
    for polygon in shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]:
        xs, ys = [p[0] for p in polygon[0]], [p[1] for p in polygon[0]]
        outlines.append((feature["properties"]["code"], min(xs), max(xs), min(ys), max(ys), polygon))

def inside(x, y, ring):
    odd, (px, py) = False, ring[-1]
    for qx, qy in ring:
        if (qy > y) != (py > y) and x < (px - qx) * (y - qy) / (py - qy) + qx:
            odd = not odd
        px, py = qx, qy
    return odd

def seat(row):
    if not row["lat"]:
        return None
    x, y = float(row["lon"]), float(row["lat"])
    for code, west, east, south, north, polygon in outlines:
        if west <= x <= east and south <= y <= north and inside(x, y, polygon[0]):
            if not any(inside(x, y, hole) for hole in polygon[1:]):
                return code
    return None

for row in register:
    row["seat"] = seat(row)

NAMES = {(t["level"], t["code"]): t["name_fr"] for t in territories}
LEVELS = {"bassin": "bassin_code", "commune": "commune_nis", "quartier": "quartier_code"}
members = {level: defaultdict(set) for level in LEVELS}
for code in ALL:
    for level, column in LEVELS.items():
        members[level][sectors[code][column]].add(code)

def finer(services):
    return [row for row in services if row["ground"] and row["ground"] != ALL]

def covered(services):
    ground = set()
    for row in services:
        ground |= row["ground"]
    return ground

def seats(services, level="bassin"):
    return Counter(sectors[row["seat"]][LEVELS[level]] for row in services if row["seat"])

def tell(title, services):
    near = covered(finer(services))
    wide = [row for row in services if row["ground"] == ALL]
    print(f"\n{title}: {len(services)} services, {len(finer(services))} finer than the Region, {len(wide)} whole Region,"
          f" {len(services) - len(finer(services)) - len(wide)} undeclared or outside")
    print(f"  people: finer {count(near)}, only the Region {count(ALL - near) if wide else 0}, of {count(ALL)}")
    for code in sorted(members["bassin"]):
        ground = members["bassin"][code]
        print(f"  {code}: {seats(services)[code]} seats, {count(ground)} people, finer for {count(ground & near)}")
    without = [code for code, ground in members["commune"].items() if not ground & near]
    print("  communes without any finer one:", ", ".join(sorted(NAMES["commune", code] for code in without)) or "none")
    print("  communes without a seat:", ", ".join(sorted(NAMES["commune", c] for c in members["commune"] if not seats(services, "commune")[c])) or "none")
    print("  quartiers where none is finer, even in part:", sum(not ground & near for ground in members["quartier"].values()))

def tell_languages(services):
    for word in ("français", "néerlandais", "anglais", "espagnol", "arabe", "turc"):
        spoken = [row for row in services if any(each.strip().startswith(word) for each in row["languages"].split(","))]
        wide = [row for row in spoken if row["ground"] == ALL]
        served = ALL if wide else covered(spoken)
        print(f"  {word}: {len(spoken)} services, {len(finer(spoken))} finer, for {count(covered(finer(spoken)))} people,"
              f" seats {dict(seats(spoken))}; nobody for {count(ALL - served)} people")

print("zones that this script does not know:", dict(unknown))
print("the whole Region:", sum(row["ground"] == ALL for row in register), "of", len(register))
tell("1. Meals at home (C42)", having("C42"))
tell("2. Day centres for adults with a disability (C81)", having("C81"))
debts = having("C458")
tell("3. Debt mediation (C458)", debts)
tell_languages(debts)
centres = having("C276")
tell("4. Mental health centres for adults (C276)", centres)
tell_languages(centres)
print("  seats:", {NAMES["commune", code]: n for code, n in seats(centres, "commune").items()})
tell("5. Meals for homeless people (C12)", having("C12"))
print("\nAll services: seats by bassin", dict(seats(register)), "- with a capacity: none, the register has no such column")
