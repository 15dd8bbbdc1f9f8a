#!/bin/sh
# Repère on a PostgreSQL of its own operator: two roles, TLS, a synchronous standby that takes over under load. Starts everything
# itself, on loopback. Needs Debian's postgresql-15 (or PG_BIN), openssl, Java 17, the packaged application, and, as root, the user postgres.
#   deploy/trials/postgresql/run.sh [FOLDER]      everything is written there (default: a new one under /tmp)
set -eu
HERE=$(cd "$(dirname "$0")" && pwd)
APP=$(realpath "${APP:-target/quarkus-app/quarkus-run.jar}")
FOLDER=$(realpath "${1:-$(mktemp -d)}")
PORT=${PORT:-8120} ONE=${PG_PORT:-5500} TWO=$((${PG_PORT:-5500} + 1))
PG_BIN=${PG_BIN:-/usr/lib/postgresql/15/bin}
CA=$FOLDER/certificates/ca.pem
failed=0

database() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
sql() { psql -qAtX -v ON_ERROR_STOP=1 -h "$FOLDER" -p "$1" -U postgres "$2" -c "$3"; }
check() { # TEXT PATTERN FILE
  if grep -q -- "$2" "$3"; then echo "  ok: $1"; else echo "  FAILED: $1 (no '$2' in $3)"; failed=1; fi
}
serve() { # LOG JDBC_URL [SETTINGS…]; takes the place of the shell that calls it
  export REPERE_ACCOUNTS_KEY="$KEY" QUARKUS_DATASOURCE_JDBC_URL="$2"
  cd "$FOLDER"
  exec java -Xmx512m -Dquarkus.http.port="$PORT" -Drepere.limits.requests-per-minute=0 -Drepere.reports.per-hour=1000000 \
    -Drepere.reports.per-hour-in-all=1000000 -Drepere.starter.sources=none ${3:-} -jar "$APP" --data "$FOLDER/data" > "$FOLDER/$1" 2>&1
}
await() { # LOG TEXT
  tries=0
  until grep -qs -- "$2" "$FOLDER/$1"; do
    tries=$((tries + 1))
    [ $tries -lt 1200 ] || { echo "  FAILED: no '$2' in $FOLDER/$1"; exit 1; }
    sleep 0.5
  done
}
stop() {
  [ -z "${SERVICE:-}" ] || { kill "$SERVICE" 2>/dev/null || true; wait "$SERVICE" 2>/dev/null || true; }
  SERVICE=
}
clean() {
  stop
  for node in one two; do database "$PG_BIN/pg_ctl" -D "$FOLDER/$node" -m immediate stop >/dev/null 2>&1 || true; done
}
trap clean EXIT

KEY=$(openssl rand -base64 32)
export QUARKUS_DATASOURCE_USERNAME=repere QUARKUS_DATASOURCE_PASSWORD=word-of-repere
OWNER='QUARKUS_FLYWAY_USERNAME=repere_owner QUARKUS_FLYWAY_PASSWORD=word-of-owner'
mkdir -p "$FOLDER"; chmod 755 "$FOLDER"
[ "$(id -u)" != 0 ] || chown postgres "$FOLDER"
database "$HERE/certificates.sh" "$FOLDER/certificates"

echo "A server that speaks TLS alone"
database "$PG_BIN/initdb" -D "$FOLDER/one" -U postgres --auth-local=trust --auth-host=scram-sha-256 >/dev/null
database tee -a "$FOLDER/one/postgresql.conf" >/dev/null <<END
port = $ONE
listen_addresses = 'localhost'
unix_socket_directories = '$FOLDER'
ssl = on
ssl_cert_file = '$FOLDER/certificates/server.pem'
ssl_key_file = '$FOLDER/certificates/server.key'
client_connection_check_interval = '5s'
END
printf 'local all postgres trust\nlocal replication postgres trust\nhostssl all all localhost scram-sha-256\nhostssl replication replicator localhost scram-sha-256\n' \
  | database tee "$FOLDER/one/pg_hba.conf" >/dev/null
database "$PG_BIN/pg_ctl" -D "$FOLDER/one" -l "$FOLDER/one.log" -w start >/dev/null
psql -qX -v ON_ERROR_STOP=1 -h "$FOLDER" -p "$ONE" -U postgres -v owner_password=word-of-owner -v password=word-of-repere -f "$HERE/roles.sql" postgres

TLS="sslmode=verify-full&sslrootcert=$CA"
URL="jdbc:postgresql://localhost:$ONE/repere?$TLS"
refused() { # LOG TEXT PATTERN URL [ENVIRONMENT…]
  log=$1 text=$2 pattern=$3 url=$4; shift 4
  if (for each in "$@"; do export "${each?}"; done; serve "$log" "$url" -Dquarkus.elasticsearch.hosts=localhost:1); then echo "  FAILED: $text: it started"; failed=1; fi
  check "$text" "$pattern" "$FOLDER/$log"
  if grep -qE 'word-of-|^\s+at ' "$FOLDER/$log"; then echo "  FAILED: a password or a stack trace in $log"; failed=1; fi
}
echo "What is refused at the start"
refused wrong-ca.log "another authority" "Check sslmode and sslrootcert" "jdbc:postgresql://localhost:$ONE/repere?sslmode=verify-full&sslrootcert=$FOLDER/certificates/other-ca.pem"
refused wrong-host.log "a host that the certificate does not name" "Check sslmode and sslrootcert" "jdbc:postgresql://127.0.0.1:$ONE/repere?$TLS"
refused no-ca.log "a file of authorities that is not there" "Check sslmode and sslrootcert" "jdbc:postgresql://localhost:$ONE/repere?sslmode=verify-full&sslrootcert=$FOLDER/none.pem"
refused no-tls.log "no TLS" "Check quarkus.datasource.username and password" "jdbc:postgresql://localhost:$ONE/repere?sslmode=disable"
refused password.log "a wrong password" "Check quarkus.datasource.username and password" "$URL" QUARKUS_DATASOURCE_PASSWORD=other
refused empty.log "a role that may make no tables, on an empty database" "run the command migrate" "$URL"

echo "migrate, as the role that owns the tables"
env $OWNER QUARKUS_DATASOURCE_JDBC_URL="$URL" REPERE_ACCOUNTS_KEY="$KEY" sh -c 'cd "$1" && exec java -jar "$2" migrate --data "$1/command"' - "$FOLDER" "$APP" > "$FOLDER/migrate.log" 2>&1 || true
check "the tables are there" "The tables are those of migration" "$FOLDER/migrate.log"
sql "$ONE" repere "REVOKE DELETE ON account FROM repere"
refused rights.log "a right that is missing, by name" "lacks rights: DELETE on account" "$URL"
sql "$ONE" repere "GRANT DELETE ON account TO repere"

echo "The service, as the role that makes no tables"
sql "$ONE" repere "REVOKE INSERT, UPDATE, DELETE ON flyway_schema_history FROM repere"
serve first.log "$URL" & SERVICE=$!
await first.log "Search of words ready"
sql "$ONE" repere "select 'connections of ' || usename || ': ' || count(*) || ', by ' || string_agg(distinct coalesce(version, 'no TLS'), ', ') from pg_stat_ssl join pg_stat_activity using (pid) where usename like 'repere%' group by usename" | sed 's/^/  /'
curl -fsS "http://localhost:$PORT/api/v1/services?lat=50.851756&lon=4.401445&category=C67" | grep -q '"hits":\[{' && echo "  ok: it answers"

echo "backup by the one, restore by the other role, beside it"
command() { # LOG ARGUMENTS…
  log=$1; shift
  env "$@" > "$FOLDER/$log" 2>&1 || true
}
cd "$FOLDER"
command backup.log QUARKUS_DATASOURCE_JDBC_URL="$URL" REPERE_ACCOUNTS_KEY="$KEY" java -jar "$APP" backup "$FOLDER/backup.zip" --data "$FOLDER/command"
check "backup" "backup.zip: [0-9]* rows" "$FOLDER/backup.log"
command restore-refused.log QUARKUS_DATASOURCE_JDBC_URL="$URL" REPERE_ACCOUNTS_KEY="$KEY" java -jar "$APP" restore "$FOLDER/backup.zip" --replace --data "$FOLDER/command"
check "restore is not for the role of the service" "run the command\|quarkus.flyway.username" "$FOLDER/restore-refused.log"
command restore.log $OWNER QUARKUS_DATASOURCE_JDBC_URL="$URL" REPERE_ACCOUNTS_KEY="$KEY" java -jar "$APP" restore "$FOLDER/backup.zip" --replace --data "$FOLDER/command"
check "restore" "Restored what was backed up" "$FOLDER/restore.log"
cd - >/dev/null
stop

echo "A synchronous standby"
sql "$ONE" postgres "CREATE ROLE replicator REPLICATION LOGIN PASSWORD 'replicating'"
PGPASSWORD=replicating database env PGPASSWORD=replicating "$PG_BIN/pg_basebackup" -D "$FOLDER/two" -R -X stream -C -S two \
  -d "host=localhost port=$ONE user=replicator sslmode=verify-full sslrootcert=$CA application_name=two"
echo "port = $TWO" | database tee -a "$FOLDER/two/postgresql.conf" >/dev/null
database "$PG_BIN/pg_ctl" -D "$FOLDER/two" -l "$FOLDER/two.log" -w start >/dev/null
sql "$ONE" postgres "ALTER SYSTEM SET synchronous_standby_names = 'two'"
sql "$ONE" postgres "SELECT pg_reload_conf()" >/dev/null
sleep 2
sql "$ONE" postgres "select application_name || ': ' || state || ', ' || sync_state from pg_stat_replication" | sed 's/^/  /'
refused standby.log "a standby alone" "is a standby" "jdbc:postgresql://localhost:$TWO/repere?$TLS"

switch() { # NAME HOW
  echo "The standby takes over: $1"
  java "$HERE/SwitchLoad.java" "$PORT" 60 "$FOLDER/acknowledged" > "$FOLDER/load.log" 2>&1 & LOAD=$!
  sleep 20
  eval "$2"
  sleep "${OUTAGE:-3}"
  database "$PG_BIN/pg_ctl" -D "$FOLDER/two" -w promote >/dev/null
  wait $LOAD
  sed 's/^/  /' "$FOLDER/load.log"
  sql "$TWO" repere "select text from report where text is not null" | sort > "$FOLDER/stored"
  sort "$FOLDER/acknowledged" > "$FOLDER/expected"
  lost=$(comm -23 "$FOLDER/expected" "$FOLDER/stored" | wc -l)
  echo "  reports acknowledged $(wc -l < "$FOLDER/expected"), stored $(wc -l < "$FOLDER/stored"), acknowledged and lost $lost, twice $(uniq -d "$FOLDER/stored" | wc -l)"
  [ "$lost" = 0 ] || failed=1
}
BOTH="jdbc:postgresql://localhost:$ONE,localhost:$TWO/repere?targetServerType=primary&connectTimeout=2&hostRecheckSeconds=2&$TLS"
# Nothing here is searched by the engine.
serve second.log "$BOTH" -Dquarkus.elasticsearch.hosts=localhost:1 & SERVICE=$!
await second.log "Open http"
switch "the first server is killed, and 3 s later the standby is promoted" 'kill -9 $(head -1 "$FOLDER/one/postmaster.pid")'
curl -fsS "http://localhost:$PORT/q/health/ready" | grep -q '"status": "UP"' && echo "  ok: ready"
grep -vE ' [A-Z]+ /(api|hsds|q)' "$FOLDER/second.log" | tail -8 | sed 's/^/  log: /'
stop
[ $failed = 0 ] && echo "All as it should be. $FOLDER may be deleted." || { echo "FAILED: see $FOLDER"; exit 1; }
