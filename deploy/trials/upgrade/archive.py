#!/usr/bin/env python3
"""Keeps a small data folder that a version wrote, with what it answered, for the test that later versions start on it.

    python3 deploy/trials/upgrade/archive.py SOURCE NAME [PORT]

SOURCE is a folder of that version's source, in which `mvn -DskipTests package` was run. Two files are written into
src/test/resources/upgrades: NAME.tar.xz (the data folder, without what each start makes anew) and NAME.answers.json. The folder holds
a dozen institutions, a correction, a report and, where the version knows them, an account. It needs Linux, tar with xz, and psql.
"""
import csv
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[3]
TARGET = ROOT / "src/test/resources/upgrades"
ROWS = 12
PLACE = "lat=50.840904&lon=4.35177"
REGION = "territory=region:04000"
# Path, and which values of the answer are compared: of each list all elements, in the order of the values.
QUESTIONS = [
    ("/api/v1/services?" + PLACE + "&size=50", "hits.source.id"),
    ("/api/v1/services?" + PLACE + "&reach=serving&size=50", "hits.source.id"),
    ("/api/v1/services?" + REGION + "&size=50", "hits.service.id"),
    ("/api/v1/services?" + REGION + "&size=1", "total"),
    ("/api/v1/services?" + REGION + "&language=nl&size=50", "hits.source.id"),
    ("/api/v1/services?" + REGION + "&mode=at-home&size=50", "hits.source.id"),
    ("/api/v1/services?" + REGION + "&category=C260&size=50", "hits.source.id"),
    ("/api/v1/services?territory=commune:21004&category=C474&size=50", "hits.source.id"),
    ("/api/v1/services?territory=commune:21018&size=50", "total"),
    ("/api/v1/locate?" + PLACE, "territories.commune.code"),
    ("/api/v1/locate?" + PLACE, "territories.quartier.code"),
    ("/api/v1/locate?lat=50.851756&lon=4.401445", "territories.commune.code"),
    ("/api/v1/locate?lat=50.851756&lon=4.401445", "territories.quartier.name.nl"),
    ("/hsds/v3/organizations?per_page=50", "contents.name"),
    ("/hsds/v3/services?per_page=50", "contents.id"),
    ("/hsds/v3/services?per_page=1", "total_items"),
    ("/api/v1/changes?limit=100", "changes.id"),
    ("/hsds/v3/organizations?per_page=50", "contents.alternate_name"),
    ("/hsds/v3/services?per_page=50", "contents.alternate_name"),
    ("/api/v1/admin/reports", "reports.code"),
]


def project(value, path):
    """The values at a dotted path, of every element of each list on the way, sorted as texts."""
    found = [value]
    for name in path.split("."):
        found = [inner for outer in found for inner in (outer if isinstance(outer, list) else [outer])]
        found = [outer.get(name) for outer in found if isinstance(outer, dict)]
    found = [inner for outer in found for inner in (outer if isinstance(outer, list) else [outer])]
    return sorted(str(one) for one in found if isinstance(one, (str, int)))


def ask(port, path, body=None, token=None):
    request = urllib.request.Request("http://localhost:%d%s" % (port, path), data=body and json.dumps(body).encode())
    if body:
        request.add_header("Content-Type", "application/json")
    if token:
        request.add_header("Authorization", "Bearer " + token)
    with urllib.request.urlopen(request, timeout=30) as answer:
        text = answer.read().decode()
    return json.loads(text) if text else None


def starter(source, folder):
    """A starter directory of few institutions: in the form of that version."""
    bundled = source / "src/main/resources/directory"
    folder.mkdir()
    for name in ("taxonomy-terms.csv", "synonyms.csv", "helplines.csv"):
        shutil.copy(bundled / name, folder / name)
    lines = (bundled / "services.csv").read_text().splitlines()
    (folder / "services.csv").write_text("\n".join(lines[: ROWS + 1]) + "\n")
    return lines


def run(jar, data, *arguments):
    done = subprocess.run(["java", "-jar", str(jar), *arguments, "--data", str(data)], capture_output=True, text=True)
    print(" ".join(arguments[:2]), "->", done.returncode, (done.stdout + done.stderr).strip().splitlines()[-3:])
    return done.returncode


def shrink(data):
    """A log of the database that begins anew, and nothing that each start makes by itself."""
    port = (data / "postgresql/postmaster.pid").read_text().splitlines()[3]
    password = (data / "postgresql/repere.password").read_text().strip()
    environment = dict(os.environ, PGPASSWORD=password)
    for statement in ("alter system set wal_recycle = off", "alter system set wal_init_zero = on", "select pg_reload_conf()",
                      "vacuum full", "checkpoint", "select pg_switch_wal()", "checkpoint"):
        subprocess.run(["psql", "-q", "-h", "127.0.0.1", "-p", port, "-U", "repere", "-d", "repere", "-c", statement], env=environment,
                       check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def pack(data, file):
    wal = sorted((data / "postgresql/pg_wal").glob("0000*"), key=lambda one: one.stat().st_mtime)
    for old in wal[:-1]:
        old.unlink()
    auto = data / "postgresql/postgresql.auto.conf"
    auto.write_text("".join(line for line in auto.read_text().splitlines(True) if "wal_" not in line))
    kept = [name for name in ("postgresql", "accounts.key") if (data / name).exists()]
    subprocess.run(["tar", "--owner=0", "--group=0", "--sort=name", "-C", str(data), "-I", "xz -9e", "-cf", str(file), *kept], check=True)


def main():
    source, name = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]
    port = int(sys.argv[3]) if len(sys.argv) > 3 else 8141
    jar = source / "target/quarkus-app/quarkus-run.jar"
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        lines = starter(source, folder / "starter")
        data, token = folder / "data", "a-token-of-24-characters-or-more"
        service = subprocess.Popen(
            ["java", "-Xmx512m", "-Drepere.starter=%s" % (folder / "starter"), "-Drepere.starter.sources=none",
             "-Drepere.admin.token=" + token, "-Dquarkus.http.port=%d" % port, "-jar", str(jar), "--data", str(data)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        try:
            for line in service.stdout:
                print(line, end="")
                if "Open http" in line or "cannot start" in line:
                    break
            correct(jar, data, folder, lines)
            report(port)
            run(jar, data, "accounts", "add", "ann@example.brussels", "--name", "Ann Peeters", "--role", "administrator")
            time.sleep(5)
            answers = record(port, token)
            shrink(data)
        finally:
            service.send_signal(signal.SIGTERM)
            service.stdout.read()
            service.wait()
        pack(data, TARGET / (name + ".tar.xz"))
    (TARGET / (name + ".answers.json")).write_text(json.dumps(answers, indent=1, ensure_ascii=False) + "\n")
    print(name, (TARGET / (name + ".tar.xz")).stat().st_size, "bytes,", len(answers), "answers")


def correct(jar, data, folder, lines):
    header, first = list(csv.reader(lines[:2]))
    first[header.index("alternate_names")] = "Corrigée par ses lecteurs"
    table = folder / "corrections.csv"
    with table.open("w", newline="") as file:
        csv.writer(file).writerows([header, first])
    run(jar, data, "import", "register", str(table), "--corrections")


def report(port):
    hit = ask(port, "/api/v1/services?" + REGION + "&size=1")["hits"][0]
    body = {"code": "hours", "text": "Fermé le lundi."}
    try:
        print("report ->", ask(port, "/api/v1/services/%s/reports" % hit["service"]["id"], body))
    except urllib.error.HTTPError as refused:
        print("report ->", refused.code, refused.read().decode()[:300])


def record(port, token):
    answers = []
    for path, values in QUESTIONS:
        try:
            found = project(ask(port, path, token=token if "/admin/" in path else None), values)
        except urllib.error.HTTPError as refused:
            print("left out:", path, refused.code)
            continue
        if found:
            answers.append({"path": path, "values": values, "found": found})
        else:
            print("left out, nothing found:", path, values)
    return answers


if __name__ == "__main__":
    main()
