curl -s '{origin}/fhir/_history?_since=2026-11-30T08:00:00Z&_count=20'
