#!/bin/sh
# Makes two Java clients (the libraries native and okhttp-gson) and a TypeScript one of the contract, compiles them, calls every operation that needs no account with each, and fails if
# one loses any value of an answer. Needs Java 17, Maven, curl, Node 20 with npm, and the packaged application.
#   deploy/trials/contract/clients.sh [FOLDER]      everything is written there (default: a new one under /tmp)
# Ends with 3 if the generator or the compiler cannot be had.
# BASE=http://localhost:8080 uses an application that runs already, with the starter directory and what examples name; a report is added there.
set -eu
GENERATOR=7.25.0
TYPESCRIPT=5.9.3
NODE_TYPES=20.19.0
PORT=${PORT:-18930}
APP=${APP:-target/quarkus-app/quarkus-run.jar}
# Without okhttp-gson it takes half the time.
LIBRARIES=${LIBRARIES:-native okhttp-gson}
FOLDER=${1:-$(mktemp -d)}
HERE=$(cd "$(dirname "$0")" && pwd)
JAR=$HOME/.m2/repository/org/openapitools/openapi-generator-cli/$GENERATOR/openapi-generator-cli-$GENERATOR.jar
PLUGIN=org.apache.maven.plugins:maven-dependency-plugin:3.8.1

begun=$(date +%s)
passed() { echo "$1 after $(($(date +%s) - begun)) s"; }
started=''
trap '[ -z "$started" ] || { kill "$started"; wait "$started" || true; }' EXIT

mkdir -p "$FOLDER"
FOLDER=$(cd "$FOLDER" && pwd)
if [ -z "${BASE:-}" ]; then
  BASE=http://localhost:$PORT
  rm -rf "$FOLDER/data"
  java -Xmx700m -Dquarkus.http.port="$PORT" -Drepere.data="$FOLDER/data" -Drepere.limits.requests-per-minute=0 \
    -Drepere.accounts.second-factor=nobody \
    -jar "$APP" > "$FOLDER/repere.log" 2>&1 &
  started=$!
fi

[ -f "$JAR" ] || mvn -q "$PLUGIN:get" -Dartifact=org.openapitools:openapi-generator-cli:$GENERATOR -Dtransitive=false || exit 3
(cd "$FOLDER" && npm install --silent --no-save --ignore-scripts --prefix . typescript@$TYPESCRIPT @types/node@$NODE_TYPES) || exit 3
for _ in $(seq 360); do
  [ "$(curl -s -o /dev/null -w '%{http_code}' "$BASE/q/health/ready")" = 200 ] && break
  sleep 0.5
done
curl -sf "$BASE/q/openapi?format=json" > "$FOLDER/openapi.json"
if [ -n "$started" ]; then
  java -Drepere.data="$FOLDER/data" -jar "$APP" accounts add "trial@example.brussels" --name Trial --role administrator > "$FOLDER/invitation"
  node "$HERE/published.cjs" "$BASE" "$FOLDER/openapi.json" "$(sed -n 's/.*#.*[=/]\([A-Za-z0-9_-]\{43\}\).*/\1/p' "$FOLDER/invitation" | head -1)"
fi
passed "the application runs and the tools are there"

rm -rf "$FOLDER/native" "$FOLDER/okhttp-gson" "$FOLDER/client" "$FOLDER/compiled"
generate() { java -Xmx600m -jar "$JAR" generate -i "$FOLDER/openapi.json" "$@" >> "$FOLDER/generator.log" 2>&1; }
for library in $LIBRARIES; do
  generate -g java --library $library -o "$FOLDER/$library"
done
generate -g typescript-fetch -o "$FOLDER/client"
passed "the clients are made"

# The trial itself reads JSON by the libraries of the client `native`.
for library in $LIBRARIES; do
  mvn -q -f "$FOLDER/$library/pom.xml" "$PLUGIN:copy-dependencies" -DincludeScope=compile -DoutputDirectory="$FOLDER/$library/lib"
  find "$FOLDER/$library/src/main/java" -name '*.java' > "$FOLDER/sources"
  javac -nowarn -proc:none -parameters -d "$FOLDER/$library/classes" -cp "$FOLDER/$library/lib/*:$FOLDER/native/lib/*" \
    @"$FOLDER/sources" "$HERE/ClientTrial.java" "$HERE/$library/ClientAccess.java"
done
cp "$HERE/reading.ts" "$FOLDER/"
echo '{"type": "commonjs"}' > "$FOLDER/client/package.json"
(cd "$FOLDER" && node_modules/.bin/tsc --strict --target es2022 --module commonjs --lib es2022,dom --types node \
  --rootDir . --outDir compiled reading.ts)
passed "the clients compile"

status=0
for library in $LIBRARIES; do
  echo "Java, $library"
  java -cp "$FOLDER/$library/classes:$FOLDER/$library/lib/*:$FOLDER/native/lib/*" \
    ClientTrial "$BASE" "$FOLDER/openapi.json" "$HERE/calls.txt" || status=1
done
node "$FOLDER/compiled/reading.js" "$BASE" || status=1
node "$HERE/client-trial.cjs" "$FOLDER/compiled/client/index.js" "$BASE" "$FOLDER/openapi.json" "$HERE/calls.txt" || status=1
passed "all calls are made"
exit $status
