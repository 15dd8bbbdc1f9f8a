#!/bin/bash
# Repère on an Elasticsearch 8.17 with its own security: what is refused and how that is told, then the same questions as to an OpenSearch
# with the same data, and what the engine calls deprecated. Starts everything itself, on loopback. Needs Java 17, Maven, openssl, the packaged
# application (APP) and one that was built with -Dsearch.engine=elastic:8.17 (ELASTIC_APP), and, as root, the user postgres for Elasticsearch.
#   ELASTIC_APP=… deploy/trials/elasticsearch/run.sh [FOLDER]      everything is written there (default: a new one under /tmp)
# REGISTER names files to import first (import register).
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
APP=$(realpath "${APP:-target/quarkus-app/quarkus-run.jar}")
ELASTIC_APP=$(realpath "$ELASTIC_APP")
FOLDER=$(realpath "${1:-$(mktemp -d)}")
ONE=${PORT:-8121} TWO=$((${PORT:-8121} + 1)) NODE=${NODE_PORT:-9500}
CA=$FOLDER/elasticsearch-8.17.4/config/certificates/ca.pem
OTHER_CA=$FOLDER/elasticsearch-8.17.4/config/certificates/other-ca.pem
failed=0 started=()

stop() { kill "$1" 2>/dev/null || true; wait "$1" 2>/dev/null || true; }
trap 'for each in "${started[@]}"; do stop "$each"; done' EXIT
check() { # TEXT PATTERN FILE
  if grep -q -- "$2" "$3"; then echo "  ok: $1"; else echo "  FAILED: $1 (no '$2' in $3)"; failed=1; fi
}
await() { # FILE PATTERN
  for _ in $(seq 1200); do if grep -qs -- "$2" "$1"; then return; fi; sleep 0.5; done
  echo "  FAILED: no '$2' in $1"; exit 1
}
serve() { # JAR PORT DATA LOG [SETTINGS…]; the process is $service
  java -Xmx512m -Drepere.catalogue.at-most=0 -Drepere.limits.requests-per-minute=0 -Drepere.starter.sources=none -Dquarkus.http.port="$2" \
    "${@:5}" -jar "$1" --data "$FOLDER/$3" > "$FOLDER/$4" 2>&1 &
  service=$!
  started+=("$service")
}
elastic() { # LOG [SETTINGS…]
  serve "$ELASTIC_APP" "$TWO" two "$1" -Dquarkus.elasticsearch.hosts="${HOSTS:-localhost:$NODE}" "${@:2}"
}
SECURE=(-Dquarkus.elasticsearch.protocol=https)

mkdir -p "$FOLDER"
echo "The same data, twice"
# One that runs already, with its data in FOLDER/one, is used.
if ! curl -fsS "http://localhost:$ONE/api/v1" >/dev/null 2>&1; then
  serve "$APP" "$ONE" one one.log
  await "$FOLDER/one.log" "Search of words ready"
fi
[ -z "${REGISTER:-}" ] || java -jar "$APP" import register $REGISTER --data "$FOLDER/one" > "$FOLDER/import.log" 2>&1
rm -rf "$FOLDER/backup.zip" "$FOLDER/two"
java -jar "$APP" backup "$FOLDER/backup.zip" --data "$FOLDER/one" > "$FOLDER/backup.log" 2>&1
java -Dquarkus.elasticsearch.hosts=localhost:1 -jar "$ELASTIC_APP" restore "$FOLDER/backup.zip" --data "$FOLDER/two" > "$FOLDER/restore.log" 2>&1
check "restored" "Restored what was backed up" "$FOLDER/restore.log"

echo "An Elasticsearch with TLS and users"
"$HERE/node.sh" "$FOLDER" "$NODE"
as=()
if [ "$(id -u)" = 0 ]; then chmod 755 "$FOLDER"; chown -R postgres "$FOLDER/elasticsearch-8.17.4"; as=(runuser -u postgres --); fi
ES_JAVA_HOME=${ES_JAVA_HOME:-$(dirname "$(dirname "$(realpath "$(command -v java)")")")}
"${as[@]}" env ES_JAVA_HOME="$ES_JAVA_HOME" "$FOLDER/elasticsearch-8.17.4/bin/elasticsearch" -p "$FOLDER/elasticsearch-8.17.4/pid" > "$FOLDER/node.log" 2>&1 &
node=$!
trap 'for each in "${started[@]}"; do stop "$each"; done; kill "$(cat "$FOLDER/elasticsearch-8.17.4/pid")" "$node" 2>/dev/null || true' EXIT
operator() { curl -fsS --cacert "$CA" -u operator:operating -H 'Content-Type: application/json' "https://localhost:$NODE/$1" "${@:2}"; }
for _ in $(seq 300); do if operator _cluster/health >/dev/null 2>&1; then break; fi; sleep 1; done
operator _cluster/health >/dev/null

told() { # LOG TEXT PATTERN [SETTINGS…]: the service starts and answers, and says at the start and in readiness what is wrong
  elastic "$1" "${@:4}"
  await "$FOLDER/$1" "The search engine does not answer yet"
  check "$2" "$3" "$FOLDER/$1"
  curl -sS "http://localhost:$TWO/q/health/ready" > "$FOLDER/$1.ready"
  check "  and in readiness" "$3" "$FOLDER/$1.ready"
  if [ "$1" = password.log ]; then
    sleep 30
    check "  and in the log" "cannot follow the database.*$3" "$FOLDER/$1"
  fi
  if grep -qE 'searching|not-the-password' "$FOLDER/$1" "$FOLDER/$1.ready"; then echo "  FAILED: a password in $1"; failed=1; fi
  stop "$service"
}
refused() { # LOG TEXT PATTERN [SETTINGS…]: the service does not start
  elastic "$1" "${@:4}"
  if wait "$service"; then echo "  FAILED: $2: it started"; failed=1; fi
  check "$2" "$3" "$FOLDER/$1"
}
echo "What is told"
refused contradiction.log "authorities without TLS" "is not https" -Drepere.search.authorities="$CA"
refused half.log "a user without a password" "both set, or none" "${SECURE[@]}" -Dquarkus.elasticsearch.username=repere
refused no-file.log "a file of authorities that is not there" "cannot be read" "${SECURE[@]}" -Drepere.search.authorities=/none.pem
told plain.log "no TLS" "it closes connections without an answer" 
told wrong-ca.log "another authority" "signed by none of the authorities" "${SECURE[@]}" -Drepere.search.authorities="$OTHER_CA"
SECURE+=(-Drepere.search.authorities="$CA")
export QUARKUS_ELASTICSEARCH_USERNAME=repere QUARKUS_ELASTICSEARCH_PASSWORD=not-the-password
told password.log "a wrong password" "401" "${SECURE[@]}"
unset QUARKUS_ELASTICSEARCH_USERNAME QUARKUS_ELASTICSEARCH_PASSWORD

echo "By a key with the rights of repere.yml"
key=$(operator _security/api_key -d '{"name":"repere","role_descriptors":{"repere":{"cluster":["monitor"],"indices":[{"names":["services-*"],"privileges":["all"]}]}}}' \
  | sed 's/.*"encoded":"\([^"]*\)".*/\1/')
QUARKUS_ELASTICSEARCH_API_KEY=$key elastic by-key.log "${SECURE[@]}"
await "$FOLDER/by-key.log" "Search of words ready"
check "the index is built" "Index built anew" "$FOLDER/by-key.log"
stop "$service"
operator 'services-*' -X DELETE -g >/dev/null 2>&1 || operator services-000001 -X DELETE >/dev/null

echo "By a user with the same rights"
export QUARKUS_ELASTICSEARCH_USERNAME=repere QUARKUS_ELASTICSEARCH_PASSWORD=searching
elastic two.log "${SECURE[@]}"
await "$FOLDER/two.log" "Search of words ready"
check "the index is built" "Index built anew" "$FOLDER/two.log"
operator _cat/indices

echo "The same questions"
java "$HERE/SameAnswers.java" "$ONE" "$TWO" "${QUESTIONS:-600}" > "$FOLDER/questions.log" || true
tail -1 "$FOLDER/questions.log" | sed 's/^/  /'
if grep -q 'DIFFERENT\|other status' "$FOLDER/questions.log"; then failed=1; fi
QUARKUS_ELASTICSEARCH_USERNAME=repere java -Dquarkus.elasticsearch.hosts="localhost:$NODE" "${SECURE[@]}" -jar "$ELASTIC_APP" reindex --data "$FOLDER/two" > "$FOLDER/reindex.log" 2>&1 || true
check "reindex beside it" "The index is complete and answers" "$FOLDER/reindex.log"
echo "What the engine calls deprecated (of us, and of itself):"
cat "$FOLDER"/elasticsearch-8.17.4/logs/*deprecation*.json 2>/dev/null | sed 's/.*"message":"\([^"]*\)".*/  \1/' | sort | uniq -c | sort -rn | head -20
[ $failed = 0 ] && echo "All as it should be. $FOLDER may be deleted." || { echo "FAILED: see $FOLDER"; exit 1; }
