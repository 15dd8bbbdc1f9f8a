#!/bin/sh
# How much a directory of COUNT services needs: memory, disk, starts, import, index, answers. Needs Java 17, the packaged application and the
# table of the register; `wrk` for questions a second, else they are left out.
#   deploy/trials/sizing/sizing.sh REGISTER.csv COUNT HEAP [FOLDER [SETTING=VALUE...]]          for example 40000 1g
# FOLDER (default: a new one under /tmp) is filled if it is empty; else what it holds is measured again.
set -eu
HERE=$(cd "$(dirname "$0")" && pwd)
APP=${APP:-target/quarkus-app}
REGISTER=$1 COUNT=$2 HEAP=$3 FOLDER=${4:-$(mktemp -d)}
shift $(($# < 4 ? $# : 4))
mkdir -p "$FOLDER/classes"
javac -d "$FOLDER/classes" "$HERE"/*.java
exec java -cp "$FOLDER/classes" SizingTrial "$APP" "$REGISTER" "$COUNT" "$HEAP" "$FOLDER" "$@"
