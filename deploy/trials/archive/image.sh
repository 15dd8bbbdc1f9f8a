#!/usr/bin/env bash
# The image of the archive, built by buildah and run in a chroot, without a registry: its base is a Debian made here, with a Java 17.
# shellcheck disable=SC2015 # && || ends in one
#   apt-get install buildah debootstrap && mvn -DskipTests package && deploy/trials/archive/image.sh [FOLDER] [PORT]
# FOLDER/base may be such a Debian already. As root. A chroot is no container: that the limits of one do not disturb is only expected.
set -euo pipefail
cd "$(dirname "$0")/../../.."
archive=$PWD/$(ls target/repere-*.tar.gz)
folder=${1:-$(mktemp -d /tmp/repere-image.XXXX)}
port=${2:-8082}
mkdir -p "$folder/unpacked"
[ -x "$folder/base/usr/bin/java" ] || debootstrap --variant=minbase --include=openjdk-17-jre-headless bookworm "$folder/base" >"$folder/base.log"
tar -xzf "$archive" -C "$folder/unpacked" --strip-components=1
export BUILDAH_ISOLATION=chroot STORAGE_DRIVER=vfs
run=(--root "$folder/storage" --runroot "$folder/run")
base=$(buildah "${run[@]}" from scratch)
buildah "${run[@]}" add -q "$base" "$folder/base" / >/dev/null
buildah "${run[@]}" commit -q --rm "$base" localhost/repere-base >/dev/null
(cd "$folder/unpacked" && buildah "${run[@]}" build --build-arg BASE=localhost/repere-base -t localhost/repere -f container/Containerfile .) >"$folder/build.log" 2>&1
container=$(buildah "${run[@]}" from localhost/repere)
said=$(buildah "${run[@]}" run "$container" -- sh -c 'id -u; /opt/repere/bin/repere version; touch /opt/repere/x 2>/dev/null && echo WRITABLE' || true)
grep -q '^10001$' <<<"$said" && grep -q 'Repère' <<<"$said" && ! grep -q WRITABLE <<<"$said" || { echo "WRONG: $said"; exit 1; }
echo "as it should be: built; runs as 10001, who may not write to the application"
buildah "${run[@]}" run -e QUARKUS_HTTP_PORT="$port" "$container" -- /opt/repere/bin/repere >"$folder/repere.log" 2>&1 &
service=$!
trap 'kill -TERM $(pgrep -P $(pgrep -P '"$service"' || echo 0) 2>/dev/null) 2>/dev/null || true; wait '"$service"' 2>/dev/null || true' EXIT
for _ in $(seq 1200); do grep -q 'Ready in' "$folder/repere.log" && break; sleep 0.5; done
curl -fsS "http://localhost:$port/api/v1/services?lat=50.851756&lon=4.401445&category=C67" | grep -q Schaerbeek || { echo "WRONG: $(cat "$folder/repere.log")"; exit 1; }
echo "as it should be: it answers; $(grep 'Ready in' "$folder/repere.log")"
