#!/usr/bin/env bash
# The archive as a new operator has it: unpacked as an ordinary user in a fresh folder, started, asked, stopped, backed up, restored, compared.
#   mvn -DskipTests package && deploy/trials/archive/archive.sh [FOLDER] [PORT]
# Everything is written in FOLDER (default: a new one under /tmp; its path has a space). As root, it runs as a user without rights (uid 65534).
# TABLES="FILE …" names tables of a register to import; OLD_JAVA a folder of a Java before 17, if one is there. Ends with 1 at the first thing that is wrong.
# shellcheck disable=SC2012,SC2015,SC2016 # names of files are ours; && || ends in one; $0 is for the inner shell
set -euo pipefail
cd "$(dirname "$0")/../../.."
archive=$(ls target/repere-*.tar.gz)
folder=${1:-$(mktemp -d "/tmp/repere archive.XXXX")}
port=${2:-8082}
here=$PWD/deploy/trials/archive
mkdir -p "$folder"
chmod 755 "$folder"
cp "$archive" "$here/Questions.java" "$folder/"
tables=()
for table in ${TABLES:-}; do
    cp "$table" "$folder/"
    tables+=("$folder/$(basename "$table")")
done
[ "$(id -u)" -ne 0 ] || { chown -R 65534:65534 "$folder"; as=(setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$folder"); }
as=("${as[@]:-env}")
unset REPERE_DATA REPERE_CONFIG JAVA_OPTS JAVA_HOME REPERE_BACKUPS_KEPT
pid=
trap '[ -z "$pid" ] || { kill "$pid" 2>/dev/null && wait "$pid"; } || true' EXIT
trap 'exit 1' TERM INT
began=$SECONDS

say() { printf '%4d s  %s\n' $((SECONDS - began)) "$*"; }
wrong() { say "WRONG: $*"; exit 1; }
# expect CODE TEXT COMMAND… : ends with that code and says that text
expect() {
    local code=$1 text=$2 said got=0
    shift 2
    said=$("${as[@]}" "$@" 2>&1) || got=$?
    [ "$got" -eq "$code" ] || wrong "$* ended with $got, not $code: $said"
    grep -qF -- "$text" <<<"$said" || wrong "$* did not say \"$text\" but: $said"
    say "as it should be: ${*/#"$folder"/…}: $text"
}
start() { # log, then what goes before the program
    local log=$1
    shift
    "${as[@]}" "$@" >"$log" 2>&1 &
    pid=$!
    for _ in $(seq 1200); do
        grep -q 'Ready in' "$log" && return
        kill -0 "$pid" 2>/dev/null || wrong "it ended: $(cat "$log")"
        sleep 0.5
    done
    wrong "not ready: $(cat "$log")"
}
stop() {
    kill "$pid"
    wait "$pid" || [ $? -eq 143 ] || wrong "it ended with $?"
    pid=
}
ask() { java "$here/Questions.java" "http://localhost:$port" 200 "$1"; }

"${as[@]}" tar -xzf "$folder/$(basename "$archive")" -C "$folder"
home=$(ls -d "$folder"/repere-*/)
home=${home%/}
say "unpacked: $(du -sh "$home" | cut -f1), archive $(du -sh "$archive" | cut -f1)"

# Javas that it must refuse, in words
mkdir -p "$folder/old/bin" "$folder/none"
printf '#!/bin/sh\necho "openjdk version \\"11.0.20\\" 2023-07-18" >&2\n' >"$folder/old/bin/java"
chmod 755 "$folder/old/bin/java"
expect 1 "is Java 11.0.20, and 17 or newer is needed" env JAVA_HOME="${OLD_JAVA:-$folder/old}" "$home/bin/repere" version
printf '#!/bin/sh\necho "java version \\"1.8.0_402\\"" >&2\n' >"$folder/old/bin/java"
expect 1 "is Java 1.8.0_402, and 17 or newer is needed" env JAVA_HOME="$folder/old" "$home/bin/repere" version
expect 1 "there is no bin/java in it" env JAVA_HOME="$folder/none" "$home/bin/repere" version
for program in sh dirname readlink sed; do ln -sf "$(command -v $program)" "$folder/none/$program"; done
expect 1 "There is no Java." env PATH="$folder/none" "$home/bin/repere" version
expect 1 "The folder of the configuration is missing" env REPERE_CONFIG=/nowhere "$home/bin/repere" version

# By symbolic links, from another folder
ln -sfn "$home" "$folder/current"
ln -sf ../current/bin/repere "$folder/none/repere"
ln -sf "$folder/none/repere" "$folder/repere"
expect 0 "Repère" sh -c 'cd / && exec "$0" version' "$folder/repere"
expect 0 "Usage: repere [COMMAND]" "$home/bin/repere" help
expect 2 "Unmatched" "$home/bin/repere" nonsense
expect 2 "Usage: repere-backup" "$home/bin/repere-backup"
expect 2 "REPERE_BACKUPS_KEPT is 0" env REPERE_BACKUPS_KEPT=0 "$home/bin/repere-backup" "$folder"

# What a new operator does: unpack, set, start, ask
say "from here on as in INSTALL.md"
first=$SECONDS
"${as[@]}" sed -i "s/^#quarkus.http.port=.*/quarkus.http.port=$port/; s/^#repere.publisher=.*/repere.publisher=Trial/" "$home/config/application.properties"
start "$folder/first.log" sh -c 'cd / && exec "$0"' "$folder/repere"
curl -fsS "http://localhost:$port/api/v1/services?lat=50.851756&lon=4.401445&category=C67" | grep -q Schaerbeek || wrong "no answer"
say "first answer $((SECONDS - first)) s after the first start began (the port is the one of config/application.properties)"
[ -d "$home/data/postgresql" ] || wrong "the data are not in $home/data: $(ls "$home")"
[ ! -e /data/postgresql ] || wrong "data in the working folder"

if [ ${#tables[@]} -gt 0 ]; then
    expect 0 "" "$home/bin/repere" import register "${tables[@]}"
fi
for _ in $(seq 120); do curl -fs "http://localhost:$port/q/health/ready" >/dev/null && grep -q 'Search of words ready' "$folder/first.log" && break; sleep 1; done
sleep 5
ask "$folder/before.txt"
say "200 questions asked: $(grep -c '^  ' "$folder/before.txt") hits"

# Backups beside the service, with rotation
"${as[@]}" mkdir -m 700 "$folder/backups"
for day in 01 02 03; do "${as[@]}" touch "$folder/backups/repere-202601${day}T000000Z.zip"; done
"${as[@]}" touch "$folder/backups/another.zip"
"${as[@]}" env REPERE_BACKUPS_KEPT=2 "$home/bin/repere-backup" "$folder/backups" >"$folder/backup.log"
[ "$(ls "$folder/backups" | wc -l)" -eq 3 ] || wrong "not the newest two and what is none: $(ls "$folder/backups")"
[ -e "$folder/backups/another.zip" ] && [ -e "$folder/backups/repere-20260103T000000Z.zip" ] || wrong "the wrong ones went: $(ls "$folder/backups")"
newest=$(ls "$folder"/backups/repere-*.zip | tail -n 1)
[ "$(stat -c %a "$newest")" = 600 ] || wrong "others may read $newest"
say "rotated: $(tail -n 1 "$folder/backup.log" | sed "s|$folder|…|")"
expect 0 "rows restored, the same" "$home/bin/repere-backup" --try "$folder/backups"
ls -d "$home"/data/backup-trial-* 2>/dev/null && wrong "the folder of the trial is still there"
# One row is lost in the file: the trial must see it.
python3 - "$newest" "$folder/backups/repere-20990101T000000Z.zip" <<'P'
import sys, zipfile
read, write = zipfile.ZipFile(sys.argv[1]), zipfile.ZipFile(sys.argv[2], "w", zipfile.ZIP_DEFLATED)
for name in read.namelist():
    data = read.read(name)
    if name == "tables/helpline.csv":
        data = b"\n".join(data.split(b"\n")[:-2]) + b"\n"
    write.writestr(name, data)
write.close()
P
chmod 644 "$folder/backups/repere-20990101T000000Z.zip"
expect 1 "This backup is not good" "$home/bin/repere-backup" --try "$folder/backups"
rm "$folder/backups/repere-20990101T000000Z.zip"
expect 1 "is no backup" "$home/bin/repere" check-backup "$folder/backups/repere-20260103T000000Z.zip"

stop
say "stopped: $(tail -n 1 "$folder/first.log")"

# Restored into a new folder
export REPERE_DATA="$folder/new data"
expect 0 "Restored what was backed up" "$home/bin/repere" restore "$newest"
# A variable goes before the file of the configuration.
"${as[@]}" sed -i "s/^quarkus.http.port=.*/quarkus.http.port=1/" "$home/config/application.properties"
start "$folder/second.log" env QUARKUS_HTTP_PORT="$port" "$home/bin/repere"
for _ in $(seq 120); do grep -q 'Search of words ready' "$folder/second.log" && break; sleep 1; done
sleep 5
ask "$folder/after.txt"
stop
cmp "$folder/before.txt" "$folder/after.txt" || wrong "other answers: diff '$folder/before.txt' '$folder/after.txt'"
say "200 questions again after the restore: the same bytes ($(wc -c <"$folder/after.txt"))"
say "all as it should be; what was written is in $folder"
