#!/bin/sh
# A campaign of 1,782 mails, timed, and killed in the middle. Needs Java 17 and the packaged application.
#   deploy/trials/campaign.sh [FOLDER]      everything is written there (default: a new one under /tmp)
set -eu
APP=${APP:-target/quarkus-app/quarkus-run.jar}
FOLDER=${1:-$(mktemp -d)}
exec java "$(dirname "$0")/Campaigns.java" "$APP" "$FOLDER" "${PORT:-18922}"
