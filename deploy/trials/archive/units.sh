#!/usr/bin/env bash
# The units of systemd: verified, and their exposure judged, by the programs of systemd. They are not run: that wants a systemd that runs.
#   deploy/trials/archive/units.sh
set -euo pipefail
cd "$(dirname "$0")/../../.."
folder=$(mktemp -d /tmp/repere-units.XXXX)
trap 'rm -rf "$folder"' EXIT
# systemd looks whether the programs are there.
mkdir -p "$folder/opt/repere" "$folder/etc/systemd/system" "$folder/etc/repere"
cp -r deploy/bin "$folder/opt/repere/"
cp deploy/systemd/*.service deploy/systemd/*.timer "$folder/etc/systemd/system/"
cp deploy/systemd/repere.env "$folder/etc/repere/"
for unit in deploy/systemd/*.service deploy/systemd/*.timer; do
    name=$(basename "$unit")
    said=$(systemd-analyze verify --man=no --recursive-errors=no --root="$folder" "$name" 2>&1 || true)
    [ -z "$said" ] || { echo "WRONG: $name: $said"; exit 1; }
    echo "as it should be: $name is valid"
    case $name in
        *.service)
            systemd-analyze security --offline=true --threshold=20 "$unit" >"$folder/judged" || { cat "$folder/judged"; exit 1; }
            tail -n 1 "$folder/judged"
            ;;
        *.timer) systemd-analyze calendar "$(sed -n 's/^OnCalendar=//p' "$unit")" | grep 'Next elapse' ;;
    esac
done
