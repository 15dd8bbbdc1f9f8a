#!/bin/sh
# Signs somebody in by a real Keycloak and says what it saw. Needs Java 17, Maven, curl and unzip, and the packaged application.
#   deploy/trials/keycloak.sh [FOLDER]      everything is written there (default: a new one under /tmp)
set -eu
VERSION=26.7.3
KEYCLOAK_PORT=${KEYCLOAK_PORT:-18920}
PORT=${PORT:-18921}
APP=${APP:-target/quarkus-app/quarkus-run.jar}
FOLDER=${1:-$(mktemp -d)}
KEYCLOAK=http://localhost:$KEYCLOAK_PORT
SITE=http://localhost:$PORT
SECRET=trial-secret-of-no-other-use
LOGIN=ann@example.brussels
PASSWORD='vingt-trois girafes bleues'
ZIP=$HOME/.m2/repository/org/keycloak/keycloak-quarkus-dist/$VERSION/keycloak-quarkus-dist-$VERSION.zip

mkdir -p "$FOLDER"
started=''
trap 'for one in $started; do kill "$one" 2>/dev/null || true; done; wait' EXIT

fail() { echo "FAILED: $1" >&2; exit 1; }

# url, seconds: waits until it answers 200
await() {
  for _ in $(seq $(($2 * 2))); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$1")" = 200 ] && return 0
    sleep 0.5
  done
  fail "$1 does not answer"
}

[ -f "$ZIP" ] || mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:get \
  -Dartifact=org.keycloak:keycloak-quarkus-dist:$VERSION:zip -Dtransitive=false
[ -d "$FOLDER/keycloak-$VERSION" ] || unzip -q -d "$FOLDER" "$ZIP"

mkdir -p "$FOLDER/keycloak-$VERSION/data/import"
cat > "$FOLDER/keycloak-$VERSION/data/import/repere.json" <<REALM
{"realm": "repere", "enabled": true, "sslRequired": "none",
 "clients": [{"clientId": "repere", "secret": "$SECRET", "publicClient": false, "standardFlowEnabled": true,
   "redirectUris": ["$SITE/sign-in/provider"], "attributes": {"pkce.code.challenge.method": "S256"}}],
 "users": [{"username": "ann", "email": "$LOGIN", "emailVerified": true, "enabled": true, "firstName": "Ann", "lastName": "Peeters",
   "credentials": [{"type": "password", "value": "$PASSWORD"}]}]}
REALM

begun=$(date +%s)
sh "$FOLDER/keycloak-$VERSION/bin/kc.sh" start-dev --http-port="$KEYCLOAK_PORT" --import-realm > "$FOLDER/keycloak.log" 2>&1 &
keycloak=$!
started="$keycloak"
await "$KEYCLOAK/realms/repere/.well-known/openid-configuration" 180
echo "Keycloak $VERSION answers after $(($(date +%s) - begun)) s, with $(($(awk '/VmRSS/ {print $2}' /proc/"$keycloak"/status) / 1024)) MB"

begun=$(date +%s)
QUARKUS_OIDC_CREDENTIALS_SECRET=$SECRET java -Dquarkus.http.port="$PORT" -Drepere.public-address="$SITE" -Drepere.data="$FOLDER/data" \
  -Drepere.starter.sources=none -Dquarkus.oidc.tenant-enabled=true -Dquarkus.oidc.auth-server-url="$KEYCLOAK/realms/repere" \
  -Dquarkus.oidc.client-id=repere -jar "$APP" > "$FOLDER/repere.log" 2>&1 &
started="$started $!"
await "$SITE/q/health/ready" 180
echo "Repère is ready after $(($(date +%s) - begun)) s"

sign_in() {
  rm -f "$FOLDER/cookies"
  page=$(curl -s -L -c "$FOLDER/cookies" -b "$FOLDER/cookies" "$SITE/sign-in/provider")
  form=$(printf '%s' "$page" | grep -o 'action="[^"]*"' | head -1 | sed 's/^action="//; s/"$//; s/&amp;/\&/g')
  [ -n "$form" ] || fail 'no form of Keycloak'
  curl -s -L -o /dev/null -w '%{url_effective}' -c "$FOLDER/cookies" -b "$FOLDER/cookies" \
    --data-urlencode username=ann --data-urlencode "password=$PASSWORD" "$form"
}

came=$(sign_in)
echo "Not invited: led to $came"
case $came in *'#error=no-account') ;; *) fail 'somebody without an account came in';; esac

java -Drepere.data="$FOLDER/data" -Drepere.public-address="$SITE" -jar "$APP" accounts add "$LOGIN" --name 'Ann Peeters' \
  --role helpdesk --lang fr > "$FOLDER/invitation.log" 2>&1 || fail 'accounts add'
came=$(sign_in)
session=$(curl -s -b "$FOLDER/cookies" "$SITE/api/v1/session")
echo "Invited: led to $came, and the session is $session"
case $session in *'"state":"signed-in"'*) ;; *) fail 'not signed in';; esac
if grep -q q_session "$FOLDER/cookies"; then fail 'a second kind of session is left'; fi

curl -s -o /dev/null -X DELETE -b "$FOLDER/cookies" "$SITE/api/v1/session"
session=$(curl -s -b "$FOLDER/cookies" "$SITE/api/v1/session")
echo "After signing out: $session"
case $session in *'"state":"signed-out"'*) ;; *) fail 'still signed in';; esac

java -Drepere.data="$FOLDER/data" -jar "$APP" accounts audit --lang fr 2>/dev/null | tail -8
echo 'All as it should be.'
