#!/bin/sh
# Lints the contract by Spectral and Redocly, with the rules beside this script; fails on the first error or warning. Needs Node 20 with npm.
#   deploy/trials/contract/lint.sh [FOLDER]      where the two are installed (default: a new folder under /tmp)
set -eu
SPECTRAL=6.16.3
REDOCLY=2.77.0
HERE=$(cd "$(dirname "$0")" && pwd)
CONTRACT=${CONTRACT:-$HERE/../../../src/docs/openapi.yaml}
FOLDER=${1:-$(mktemp -d)}
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true

mkdir -p "$FOLDER"
npm install --silent --no-save --ignore-scripts --prefix "$FOLDER" @stoplight/spectral-cli@$SPECTRAL @redocly/cli@$REDOCLY
"$FOLDER/node_modules/.bin/spectral" lint --fail-severity=warn --ruleset "$HERE/spectral.yaml" "$CONTRACT"
"$FOLDER/node_modules/.bin/redocly" lint --config "$HERE/redocly.yaml" --format=stylish "$CONTRACT"
