#!/usr/bin/env bash
# Checks the alert rules and tries them on made-up figures. It needs promtool (Debian: apt-get install prometheus).
set -euo pipefail
cd "$(dirname "$0")"
PROMTOOL="${PROMTOOL:-promtool}"
"$PROMTOOL" check rules ../../prometheus/alerts.yml
"$PROMTOOL" test rules rules-test.yml
