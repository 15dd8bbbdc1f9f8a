#!/bin/sh
# Two instances on one PostgreSQL and a search cluster of three nodes, all on this machine. Needs Java 17, PostgreSQL 15 of the system
# (apt-get install postgresql-15), the packaged application and the table of the register.
#   deploy/trials/cluster/cluster.sh REGISTER.csv [FOLDER [kills,rebuild,shared,import]]
# Everything is written to FOLDER (default: a new one under /tmp); what it holds of an earlier run is used again.
set -eu
HERE=$(cd "$(dirname "$0")" && pwd)
APP=${APP:-target/quarkus-app}
POSTGRESQL=${POSTGRESQL:-/usr/lib/postgresql/15/bin}
FOLDER=${2:-$(mktemp -d)}
chmod 755 "$FOLDER"
mkdir -p "$FOLDER/classes"
javac -cp "$APP/search-node/lib/*" -d "$FOLDER/classes" "$HERE"/*.java
exec java -cp "$FOLDER/classes" ClusterTrial "$APP" "$FOLDER/classes" "$FOLDER" "$1" "$POSTGRESQL" "${3:-kills,rebuild,shared,import}"
