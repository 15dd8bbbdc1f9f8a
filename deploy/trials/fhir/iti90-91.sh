#!/usr/bin/env bash
# Asks a FHIR R4 server what a consumer of IHE mCSD asks it: ITI-90 (Find Matching Care Services) and ITI-91 (Request Care Services
# Updates). Needs curl and jq. Only reads. Ends with 1 if something that mCSD wants of a server failed.
#
#   iti90-91.sh BASE [LATITUDE LONGITUDE]
set -uo pipefail

base="${1:?usage: iti90-91.sh BASE [LATITUDE LONGITUDE]}"
base="${base%/}"
lat="${2:-50.8517}"
lon="${3:-4.4014}"
passed=0
failed=0
absent=0
body="$(mktemp)"
trap 'rm -f "$body"' EXIT

# ask PATH [curl options]: the status in $status, what came in $body; as JSON unless $accept says otherwise
accept='application/fhir+json'
ask() {
  local path="$1"
  shift
  status="$(curl --silent --show-error --globoff --max-time 60 --output "$body" --write-out '%{http_code} %{content_type}' \
    --header "Accept: $accept" "$@" "$base/$path")"
  type="${status#* }"
  status="${status%% *}"
}

tell() {
  case "$1" in
    ok) passed=$((passed + 1)) ;;
    FAIL) failed=$((failed + 1)) ;;
    none) absent=$((absent + 1)) ;;
  esac
  printf '%-5s %s%s\n' "$1" "$2" "${3:+ ($3)}"
}

# check NAME CONDITION-OF-JQ: of an answer with 200
check() {
  if [ "$status" = 200 ] && jq --exit-status "$2" "$body" > /dev/null 2>&1; then
    tell ok "$1"
  else
    tell FAIL "$1" "$status"
  fi
}

# option NAME CONDITION: what a server may leave out
option() {
  if [ "$status" = 200 ] && jq --exit-status "$2" "$body" > /dev/null 2>&1; then
    tell ok "$1"
  else
    tell none "$1" "$status"
  fi
}

encode() {
  jq --raw-output --null-input --arg text "$1" '$text | @uri'
}

# finds NAME PATH ID: a search that must find one resource
finds() {
  ask "$2"
  check "$1" "[.entry[]? | select(.search.mode == \"match\") | .resource.id] | index(\"$3\") != null"
}

echo "# $base"
ask metadata
check 'CapabilityStatement of FHIR 4.0' '.resourceType == "CapabilityStatement" and (.fhirVersion | startswith("4.0"))'
jq --raw-output '"      software: \(.software.name // "?") \(.software.version // "")"' "$body" 2> /dev/null

for resource in Organization Location HealthcareService; do
  echo "## ITI-90, $resource"
  ask "$resource?_count=2"
  check 'a page of a search' '.resourceType == "Bundle" and .type == "searchset" and (.entry | length) > 0'
  next="$(jq --raw-output '[.link[]? | select(.relation == "next") | .url][0] // empty' "$body")"
  first="$(jq --compact-output '[.entry[]? | select(.search.mode == "match") | .resource]' "$body")"
  id="$(jq --raw-output '.[0].id' <<< "$first")"
  second="$(jq --raw-output '.[1].id // ""' <<< "$first")"
  one="$(jq --compact-output '.[0]' <<< "$first")"
  if [ -n "$next" ]; then
    status="$(curl --silent --globoff --max-time 60 --output "$body" --write-out '%{http_code}' --header 'Accept: application/fhir+json' "$next")"
    check 'the next page has others' "[.entry[]?.resource.id] | index(\"$id\") == null and index(\"$second\") == null"
  else
    tell none 'the next page' 'one page holds all'
  fi
  ask "$resource/$id"
  check 'a read' ".id == \"$id\" and .resourceType == \"$resource\""
  check 'meta.lastUpdated' '.meta.lastUpdated != null'
  accept='application/fhir+xml'
  ask "$resource/$id"
  accept='application/fhir+json'
  if [ "$status" = 200 ] && [[ "$type" == application/fhir+xml* ]] && grep --quiet 'http://hl7.org/fhir' "$body"; then
    tell ok 'a read as XML'
  else
    tell FAIL 'a read as XML' "$status $type"
  fi
  ask "$resource/no-such-id-0"
  if [ "$status" = 404 ] && jq --exit-status '.resourceType == "OperationOutcome"' "$body" > /dev/null 2>&1; then
    tell ok 'what is not there is told by an OperationOutcome'
  else
    tell FAIL 'what is not there is told by an OperationOutcome' "$status"
  fi
  finds _id "$resource?_id=$id" "$id"
  name="$(jq --raw-output '.name' <<< "$one")"
  finds name:exact "$resource?_id=$id&name:exact=$(encode "$name")" "$id"
  finds 'name (the beginning)' "$resource?_id=$id&name=$(encode "${name:0:3}")" "$id"
  finds 'name:contains' "$resource?_id=$id&name:contains=$(encode "${name:1:3}")" "$id"
  ask "$resource?_id=$id&name:exact=$(encode "$name")x"
  check 'name:exact of another name finds nothing' '[.entry[]? | select(.search.mode == "match")] | length == 0'
  identifier="$(jq --raw-output '.identifier[0] // empty | "\(.system // "")|\(.value)"' <<< "$one")"
  [ -n "$identifier" ] && finds identifier "$resource?_id=$id&identifier=$(encode "$identifier")" "$id"
  code="$(jq --raw-output '.type[0].coding[0] | "\(.system // "")|\(.code)"' <<< "$one")"
  if [ "$resource" = HealthcareService ]; then
    finds service-type "$resource?_id=$id&service-type=$(encode "$code")" "$id"
    finds active "$resource?_id=$id&active=$(jq .active <<< "$one")" "$id"
    finds organization "$resource?_id=$id&organization=$(encode "$(jq --raw-output .providedBy.reference <<< "$one")")" "$id"
    ask "$resource?_id=$id&organization.name:contains=$(encode "$(jq --raw-output '.providedBy.display // "a"' <<< "$one" | cut -c1-4)")"
    check 'organization.name:contains (a chain)' '.type == "searchset"'
    ask "$resource?_id=$id&_include=HealthcareService:organization"
    check '_include=HealthcareService:organization' '[.entry[]? | select(.search.mode == "include") | .resource.resourceType] | index("Organization") != null'
  else
    finds type "$resource?_id=$id&type=$(encode "$code")" "$id"
  fi
  [ "$resource" = Organization ] && finds active "$resource?_id=$id&active=$(jq '.active // true' <<< "$one")" "$id"
  if [ "$resource" = Location ]; then
    finds status "$resource?_id=$id&status=$(jq --raw-output '.status' <<< "$one")" "$id"
    organization="$(jq --raw-output '.managingOrganization.reference // empty' <<< "$one")"
    [ -n "$organization" ] && finds organization "$resource?_id=$id&organization=$(encode "$organization")" "$id"
  fi
  updated="$(jq --raw-output '.meta.lastUpdated' <<< "$one")"
  for prefix in ge le; do
    finds "_lastUpdated=$prefix" "$resource?_id=$id&_lastUpdated=$prefix$(encode "$updated")" "$id"
  done
  for prefix in gt sa; do
    ask "$resource?_id=$id&_lastUpdated=${prefix}2100-01-01"
    check "_lastUpdated=$prefix (of a time to come finds nothing)" '[.entry[]? | select(.search.mode == "match")] | length == 0'
  done
  for prefix in lt eb; do
    ask "$resource?_id=$id&_lastUpdated=${prefix}1990-01-01"
    check "_lastUpdated=$prefix (of long ago finds nothing)" '[.entry[]? | select(.search.mode == "match")] | length == 0'
  done
  ask "$resource/_search" --data "_id=$id"
  check 'a search by POST' "[.entry[]?.resource.id] | index(\"$id\") != null"

  echo "## ITI-91, $resource"
  ask "$resource/_history?_count=2"
  check 'a history, latest first' '.type == "history" and (.entry | length) > 0 and all(.entry[]; .request.method != null)'
  ask "$resource/_history?_since=1990-01-01T00:00:00Z&_count=2"
  check '_since of long ago' '(.entry | length) > 0'
  ask "$resource/_history?_since=2100-01-01T00:00:00Z"
  check '_since of a time to come' '(.entry // []) | length == 0'
  ask "$resource/$id/_history"
  option 'a history of one resource' "[.entry[]?.resource.id] | index(\"$id\") != null"
done

echo '## Location Distance Option'
ask "Location?near=$(encode "$lat|$lon|5|km")&_count=5"
check 'near within 5 km' '.type == "searchset" and all(.entry[]? | select(.search.mode == "match"); .resource.position != null)'

echo '## Which services cover a point (National Directory: contains; R4: coverage-area)'
ask "Location?contains=$(encode "$lat|$lon")"
option 'Location?contains' '.type == "searchset" and (.entry | length) > 0'
ask "HealthcareService?coverage-area:Location.contains=$(encode "$lat|$lon")&_count=5&_include=HealthcareService:coverage-area"
option 'HealthcareService?coverage-area:Location.contains' '.type == "searchset" and (.entry | length) > 0'

echo
echo "$passed passed, $failed failed, $absent not offered"
[ "$failed" -eq 0 ]
