#!/usr/bin/env bash
# The sites of nginx and Caddy of the archive, run by the real programs before a real service.
#   apt-get install nginx-light caddy && mvn -DskipTests package && deploy/trials/archive/proxies.sh [FOLDER] [PORT]
# Changed are only names, ports, certificates and where logs go. Ends with 1 at the first thing that is wrong. Ports: PORT (8082) for the service,
# PORT+1 and PORT+2 for http and https of a proxy.
# shellcheck disable=SC2015 # && || ends in one
set -euo pipefail
cd "$(dirname "$0")/../../.."
folder=${1:-$(mktemp -d /tmp/repere-proxies.XXXX)}
port=${2:-8082}
http=$((port + 1))
https=$((port + 2))
name=repere.example.brussels
mkdir -p "$folder/logs" "$folder/tls"
pids=()
trap 'kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true' EXIT
wrong() { echo "WRONG: $*"; exit 1; }
right() { echo "as it should be: $*"; }

openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj "/CN=$name" -addext "subjectAltName=DNS:$name" \
    -keyout "$folder/tls/privkey.pem" -out "$folder/tls/fullchain.pem" 2>/dev/null

java -Xmx512m -Dquarkus.http.port="$port" -Drepere.data="$folder/data" -Drepere.starter.sources=none \
    -Drepere.public-address="https://$name" -Drepere.limits.requests-per-minute=200 \
    -Dquarkus.http.proxy.proxy-address-forwarding=true -Dquarkus.http.proxy.trusted-proxies=127.0.0.1 \
    -jar target/quarkus-app/quarkus-run.jar >"$folder/repere.log" 2>&1 &
service=$!
pids+=("$service")
for _ in $(seq 1200); do grep -q 'Ready in' "$folder/repere.log" && break; sleep 0.5; done
grep -q 'Ready in' "$folder/repere.log" || wrong "not ready: $(cat "$folder/repere.log")"

status() { curl -sk -o /dev/null -w '%{http_code}' "$@"; }

# what all of them must do; PROXY is the name of the program, CLIENT the end of the addresses that are asked from
try() {
    local proxy=$1 client=$2 base="https://$name:$https" i code said
    local at=(--resolve "$name:$https:127.0.0.1" --cacert "$3" --interface "127.0.0.$client")
    said=$(curl -sS -D - "${at[@]}" "$base/api/v1" -o /dev/null) || wrong "$proxy: no answer by TLS"
    grep -qi '^strict-transport-security: max-age=31536000' <<<"$said" || wrong "$proxy: no HSTS: $said"
    [ "$(grep -ci '^strict-transport-security' <<<"$said")" -eq 1 ] || wrong "$proxy: HSTS twice"
    right "$proxy answers by TLS, with Strict-Transport-Security"
    code=$(status --resolve "$name:$http:127.0.0.1" "http://$name:$http/aide?x=1")
    [ "$code" = 301 ] || [ "$code" = 308 ] || wrong "$proxy: http gives $code"
    right "$proxy sends http to https ($code)"

    for path in /q/metrics /q/health /q/health/ready //q/metrics /%71/metrics /q%2Fmetrics /q/./metrics /x/../q/metrics /q/openapi/../metrics; do
        said=$(curl -s --path-as-is "${at[@]}" "$base$path" || true)
        ! grep -q 'jvm_\|"status"[: ]*"UP"' <<<"$said" || wrong "$proxy: $path is open: ${said:0:200}"
    done
    [ "$(status --path-as-is "${at[@]}" "$base/q/metrics")" = 404 ] || wrong "$proxy: /q/metrics is not 404"
    [ "$(status "${at[@]}" "$base/q/openapi")" = 200 ] || wrong "$proxy: /q/openapi is closed"
    right "$proxy closes /q/metrics and /q/health in nine spellings, and leaves /q/openapi open"

    # A client that names another in each request is still one client; another one is not held up by it.
    code=
    for i in $(seq 260); do
        code=$(status -H "X-Forwarded-For: 198.51.100.$((i % 250))" -H "Forwarded: for=198.51.100.$((i % 250))" \
            -H "X-Forwarded-Host: evil.example" "${at[@]}" "$base/api/v1/services?q=zzgeheimzz&address=zzstraatzz")
        [ "$code" != 429 ] || break
    done
    [ "$code" = 429 ] || wrong "$proxy: 260 requests in the names of 250 others, and no 429"
    local other=$((client + 1))
    [ "$(status --resolve "$name:$https:127.0.0.1" --cacert "$3" --interface "127.0.0.$other" "$base/api/v1")" = 200 ] ||
        wrong "$proxy: another client is held up too"
    right "$proxy: X-Forwarded-For of a client counts for nothing (429 after $i), and clients are told apart"
    at=(--resolve "$name:$https:127.0.0.1" --cacert "$3" --interface "127.0.0.$other")
    said=$(curl -s -H 'X-Forwarded-Host: evil.example' -H 'Forwarded: host=evil.example' "${at[@]}" "$base/hsds/v3/services?per_page=1" || true)
    ! grep -q 'evil.example' <<<"$said" || wrong "$proxy: links lead where a header says: ${said:0:300}"
    right "$proxy: links do not lead where a header says"

    # The answer to the first lines of a batch comes before its last ones are sent.
    python3 - "$port" "$https" "$name" "$3" "127.0.0.$other" <<'P' || wrong "$proxy: batches do not stream"
import socket, ssl, sys, time
_, port, https, name, ca, own = sys.argv
context = ssl.create_default_context(cafile=ca)
plain = socket.create_connection(("127.0.0.1", int(https)), 10, source_address=(own, 0))
sock = context.wrap_socket(plain, server_hostname=name)
sock.sendall(f"POST /api/v1/locate/batch HTTP/1.1\r\nHost: {name}:{https}\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
sock.settimeout(0.05)
got, sent, first = b"", 0, None
lines = b'{"id": 1, "lat": 50.851756, "lon": 4.401445}\n' * 400
for _ in range(40):
    sock.sendall(b"%x\r\n%s\r\n" % (len(lines), lines)); sent += 1
    try:
        got += sock.recv(65536)
    except (TimeoutError, ssl.SSLWantReadError):
        pass
    if first is None and b'"id"' in got:
        first = sent
    time.sleep(0.1)
sock.sendall(b"0\r\n\r\n")
sock.settimeout(30)
while True:
    piece = sock.recv(65536)
    got += piece
    if not piece or got.endswith(b"0\r\n\r\n"):
        break
assert b" 200 " in got.split(b"\r\n")[0], got[:300]
assert first is not None and first < 40, f"first answer after {first} of 40 pieces"
assert got.count(b'"lat"') + got.count(b'"id"') >= 16000, got.count(b'"id"')
print(f"as it should be: the first answer of a batch came after {first} of 40 pieces of its body, and all 16,000 lines")
P
    # A body beyond the limit is refused by one of the two, and not taken in.
    code=$(head -c 140000000 /dev/zero | status -H 'Content-Type: application/x-ndjson' -T - -X POST "${at[@]}" "$base/api/v1/locate/batch" || true)
    case $code in 413 | 400 | 000 | 408) right "$proxy: a body of 140 MB: $code" ;; *) wrong "$proxy: a body of 140 MB: $code" ;; esac
}
quiet() { # PROXY: what was asked stands in no log, also not after the service went away
    local found
    found=$(grep -rlE 'zzgeheimzz|zzstraatzz|127\.0\.0\.[1-9][0-9]' "$folder/logs" "$folder/repere.log" || true)
    [ -z "$found" ] || wrong "$1: words or clients are in $found: $(grep -hE 'zzgeheimzz|zzstraatzz|127\.0\.0\.[1-9][0-9]' "$found" | head -n 3)"
    right "$1: no query and no client in any log ($(find "$folder/logs" -type f | wc -l) files, $(cat "$folder"/logs/* | wc -c) bytes)"
}
gone() { # PROXY CLIENT CA: while the service is stopped
    local code
    kill -STOP "$service"
    code=$(status -m 3 --resolve "$name:$https:127.0.0.1" --cacert "$3" --interface "127.0.0.$2" "https://$name:$https/api/v1/services?q=zzgeheimzz" || true)
    kill -CONT "$service"
    right "$1: a request that was given up ($code)"
}

if command -v nginx >/dev/null; then
    sed -e "s/listen 80;/listen $http;/; s/listen 443 ssl http2;/listen $https ssl http2;/; /listen \[::\]/d" \
        -e "s|/etc/ssl/repere|$folder/tls|; s|/var/log/nginx|$folder/logs|; s/127.0.0.1:8080/127.0.0.1:$port/" \
        deploy/nginx/repere.conf >"$folder/site.conf"
    cat >"$folder/nginx.conf" <<N
pid $folder/nginx.pid;
error_log $folder/logs/nginx-main-error.log;
events { worker_connections 512; }
http {
    access_log off;
    client_body_temp_path $folder/body; proxy_temp_path $folder/proxy;
    fastcgi_temp_path $folder/f; uwsgi_temp_path $folder/u; scgi_temp_path $folder/s;
    include $folder/site.conf;
}
N
    nginx -t -c "$folder/nginx.conf" 2>&1 | tail -n 1
    nginx -g 'daemon off;' -c "$folder/nginx.conf" &
    proxy=$!
    pids+=("$proxy")
    sleep 1
    try nginx 20 "$folder/tls/fullchain.pem"
    gone nginx 21 "$folder/tls/fullchain.pem"
    sleep 1
    quiet nginx
    kill "$proxy"
    wait "$proxy" || true
else
    echo "SKIPPED: there is no nginx here"
fi

if command -v caddy >/dev/null; then
    # The certificate is the one made above: there is no name here that an authority would give one for.
    sed -e "s|^repere.example.brussels {|$name:$https {\n\ttls $folder/tls/fullchain.pem $folder/tls/privkey.pem|; s/127.0.0.1:8080/127.0.0.1:$port/" \
        -e "s|^{$|{\n\thttp_port $http\n\thttps_port $https\n\tadmin off|" deploy/caddy/Caddyfile >"$folder/Caddyfile"
    HOME=$folder caddy validate --adapter caddyfile --config "$folder/Caddyfile" 2>&1 | tail -n 1
    HOME=$folder XDG_DATA_HOME=$folder/caddy XDG_CONFIG_HOME=$folder/caddy caddy run --adapter caddyfile --config "$folder/Caddyfile" >"$folder/logs/caddy.log" 2>&1 &
    proxy=$!
    pids+=("$proxy")
    sleep 3
    try Caddy 30 "$folder/tls/fullchain.pem"
    gone Caddy 31 "$folder/tls/fullchain.pem"
    sleep 1
    quiet Caddy
    kill "$proxy"
    wait "$proxy" || true
else
    echo "SKIPPED: there is no caddy here"
fi
echo "all as it should be; logs are in $folder"
