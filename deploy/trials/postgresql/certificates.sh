#!/bin/sh
# An authority of one's own in FOLDER: ca.pem, another one that signed nothing (other-ca.pem), and a certificate of localhost (server.pem,
# server.key). For trials: the keys have no password.
#   deploy/trials/postgresql/certificates.sh FOLDER
set -eu
mkdir -p "$1" && cd "$1"
for authority in ca other-ca; do
  openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj "/CN=Trial $authority" -keyout $authority.key -out $authority.pem 2>/dev/null
done
openssl req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr 2>/dev/null
printf 'subjectAltName=DNS:localhost\n' > server.ext
openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile server.ext -out server.pem 2>/dev/null
chmod 600 ./*.key
