#!/usr/bin/env bash
# The sites of nginx and Caddy of the archive, run by the real programs before a backend that tells what reaches it (backend.py).
#   apt-get install nginx-light caddy && deploy/trials/archive/proxies.sh [FOLDER] [PORT]
# Changed are only ports, certificates and where logs go. Ends with 1 at the first thing that is wrong. Ports: PORT (8082) for the backend, PORT+1
# and PORT+2 for http and https of a proxy.
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

python3 deploy/trials/archive/backend.py "$port" "$folder/reached.txt" &
service=$!
pids+=("$service")
for _ in $(seq 600); do curl -fs "http://127.0.0.1:$port/" >/dev/null && break; sleep 0.2; done

status() { curl -sk -o /dev/null -w '%{http_code}' "$@"; }

# what all of them must do; PROXY is the name of the program, CLIENT the end of the addresses that are asked from
try() {
    local proxy=$1 client=$2 base="https://$name:$https" code said
    local at=(--resolve "$name:$https:127.0.0.1" --cacert "$3" --interface "127.0.0.$client")
    said=$(curl -sS -D - "${at[@]}" "$base/api/v1" -o /dev/null) || wrong "$proxy: no answer by TLS"
    grep -qi '^strict-transport-security: max-age=31536000' <<<"$said" || wrong "$proxy: no HSTS: $said"
    [ "$(grep -ci '^strict-transport-security' <<<"$said")" -eq 1 ] || wrong "$proxy: HSTS twice"
    right "$proxy answers by TLS, with Strict-Transport-Security"
    code=$(status --resolve "$name:$http:127.0.0.1" "http://$name:$http/aide?x=1")
    [ "$code" = 301 ] || [ "$code" = 308 ] || wrong "$proxy: http gives $code"
    right "$proxy sends http to https ($code)"

    : >"$folder/reached.txt"
    for path in /q/metrics /q/health /q/health/ready /q/ /q/dev //q/metrics /%71/metrics /q%2Fmetrics /q/./metrics /x/../q/metrics /q/openapi/../metrics; do
        code=$(status --path-as-is "${at[@]}" "$base$path" || true)
        [ "$code" = 404 ] || [ "$code" = 400 ] || { said=$(tail -n 1 "$folder/reached.txt"); wrong "$proxy: $path gives $code, and \"$said\" reached the service"; }
    done
    [ ! -s "$folder/reached.txt" ] || wrong "$proxy lets through: $(cat "$folder/reached.txt")"
    [ "$(status "${at[@]}" "$base/q/openapi")" = 200 ] || wrong "$proxy: /q/openapi is closed"
    right "$proxy closes /q/metrics, /q/health and all else of /q in eleven spellings, and leaves /q/openapi open"

    # What a client says of itself does not reach the service, but where it came from does.
    said=$(curl -sS -H 'X-Forwarded-For: 198.51.100.7' -H 'Forwarded: for=198.51.100.7;host=evil.example' -H 'X-Forwarded-Host: evil.example' \
        -H 'X-Forwarded-Port: 1' -H 'X-Forwarded-Prefix: /evil' "${at[@]}" "$base/api/v1/services?q=zzgeheimzz&address=zzstraatzz")
    ! grep -q '198.51.100.7\|evil' <<<"$said" || wrong "$proxy hands on what a client says: $said"
    [ "$(jq -c '[.headers[] | select(.[0] == "x-forwarded-for") | .[1]]' <<<"$said")" = "[\"127.0.0.$client\"]" ] || wrong "$proxy: X-Forwarded-For: $said"
    [ "$(jq -r '[.headers[] | select(.[0] == "x-forwarded-proto") | .[1]] | join(",")' <<<"$said")" = https ] || wrong "$proxy: X-Forwarded-Proto: $said"
    jq -r '.headers[] | select(.[0] == "host") | .[1]' <<<"$said" | grep -q "^$name" || wrong "$proxy: Host: $said"
    jq -r '.path' <<<"$said" | grep -qx '/api/v1/services?q=zzgeheimzz&address=zzstraatzz' || wrong "$proxy: another path: $said"
    right "$proxy replaces X-Forwarded-For by 127.0.0.$client, and hands on nothing else that a client claims"

    # The answer to the first lines of a batch comes before its last ones are sent.
    rm -f "$folder/all-sent" "$folder/batch.txt"
    (for _ in $(seq 20); do echo '{"id": 1, "lat": 50.851756, "lon": 4.401445}'; sleep 0.4; done; : >"$folder/all-sent") |
        curl -sSN --http2 -T . -X POST -H 'Content-Type: application/x-ndjson' "${at[@]}" "$base/api/v1/locate/batch" >"$folder/batch.txt" 2>"$folder/batch.log" &
    local curl=$!
    until [ -s "$folder/batch.txt" ] || [ -e "$folder/all-sent" ]; do sleep 0.1; done
    [ ! -e "$folder/all-sent" ] || wrong "$proxy: by HTTP/2 the first answer of a batch came after all of its body"
    wait "$curl" || wrong "$proxy: the batch ended with $?"
    [ "$(wc -l <"$folder/batch.txt")" -eq 20 ] || wrong "$proxy: $(wc -l <"$folder/batch.txt") of 20 lines"
    right "$proxy streams batches by HTTP/2"
    if [ "${4:-}" = no-http1 ]; then
        echo "SKIPPED: batches by HTTP/1.1 through $proxy"
    else
        python3 - "$https" "$name" "$3" "127.0.0.$client" <<'P' || wrong "$proxy: batches do not stream"
import socket, ssl, sys, time
_, https, name, ca, own = sys.argv
context = ssl.create_default_context(cafile=ca)
plain = socket.create_connection(("127.0.0.1", int(https)), 10, source_address=(own, 0))
sock = context.wrap_socket(plain, server_hostname=name)
sock.sendall(f"POST /api/v1/locate/batch HTTP/1.1\r\nHost: {name}:{https}\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n".encode())
got, first = b"", None
line = b'{"id": 1, "lat": 50.851756, "lon": 4.401445}\n'
for sent in range(1, 21):
    sock.sendall(b"%x\r\n%s\r\n" % (len(line), line))
    sock.settimeout(0.5)
    try:
        got += sock.recv(65536)
    except (TimeoutError, ssl.SSLWantReadError):
        pass
    if first is None and line[:20] in got:
        first = sent
    time.sleep(0.1)
sock.sendall(b"0\r\n\r\n")
sock.settimeout(60)
while not got.endswith(b"0\r\n\r\n"):
    piece = sock.recv(65536)
    if not piece:
        break
    got += piece
assert b" 200 " in got.split(b"\r\n")[0], got[:300]
assert got.count(line) == 20, f"{got.count(line)} of 20 lines"
assert first is not None and first < 20, f"first answer after {first} of 20 pieces"
print("as it should be: by HTTP/1.1 the first answer of a batch came " + f"after {first} of 20 pieces of its body, and all of them came")
P
    fi
    # A body beyond the limit is not handed on.
    truncate -s 140000000 "$folder/large"
    said=$(curl -sk -o /dev/null -w '%{http_code} %{size_download}' -H 'Content-Type: application/x-ndjson' -T "$folder/large" -X POST "${at[@]}" \
        "$base/api/v1/locate/batch" || true)
    # An answer that has begun is cut off.
    [ "${said% *}" = 413 ] || [ "${said#* }" -le 135300000 ] || wrong "$proxy: a body of 140 MB: $said"
    right "$proxy does not hand on a body of 140 MB (status and bytes: $said)"
}
quiet() { # PROXY: what was asked stands in no log, also not after the service went away
    local found
    found=$(grep -rlE 'zzgeheimzz|zzstraatzz|127\.0\.0\.[1-9][0-9]' "$folder/logs" || true)
    [ -z "$found" ] || wrong "$1: words or clients are in $found: $(grep -hE 'zzgeheimzz|zzstraatzz|127\.0\.0\.[1-9][0-9]' "$found" | head -n 3)"
    right "$1: no query and no client in any log ($(find "$folder/logs" -type f | wc -l) files, $(cat "$folder"/logs/* | wc -c) bytes)"
}
gone() { # PROXY CLIENT CA: requests that are given up, and for a service that is away, which proxies like to log whole
    local code at=(--resolve "$name:$https:127.0.0.1" --cacert "$3" --interface "127.0.0.$2")
    code=$(status -m 2 "${at[@]}" "https://$name:$https/slow?q=zzgeheimzz" || true)
    kill "$service"
    wait "$service" 2>/dev/null || true
    code+=" $(status "${at[@]}" "https://$name:$https/api/v1/services?q=zzgeheimzz" || true)"
    [ "$code" = "000 502" ] || wrong "$1: $code"
    right "$1: a request that was given up, and one while the service is away ($code)"
    python3 deploy/trials/archive/backend.py "$port" "$folder/reached.txt" &
    service=$!
    pids+=("$service")
    for _ in $(seq 600); do curl -fs "http://127.0.0.1:$port/" >/dev/null && break; sleep 0.2; done
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
    caddy=
    if caddy version | grep -q '^v\?2\.[0-6]\.'; then
        caddy=no-http1
        sed -i '/^\tservers {/,/^\t}/d' "$folder/Caddyfile"
    fi
    HOME=$folder caddy validate --adapter caddyfile --config "$folder/Caddyfile" 2>&1 | tail -n 1
    HOME=$folder XDG_DATA_HOME=$folder/caddy XDG_CONFIG_HOME=$folder/caddy caddy run --adapter caddyfile --config "$folder/Caddyfile" >"$folder/logs/caddy.log" 2>&1 &
    proxy=$!
    pids+=("$proxy")
    sleep 3
    # Caddy 2.6, of Debian 12, loses lines by HTTP/1.1, and does not know the option by which 2.7 does not.
    try Caddy 30 "$folder/tls/fullchain.pem" "$caddy"
    gone Caddy 31 "$folder/tls/fullchain.pem"
    sleep 1
    quiet Caddy
    kill "$proxy"
    wait "$proxy" || true
else
    echo "SKIPPED: there is no caddy here"
fi
echo "all as it should be; logs are in $folder"
