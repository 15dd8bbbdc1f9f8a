curl -s '{origin}/fhir/HealthcareService/_search' \
  -d active=true \
  -d service-type=C67 \
  -d _include=HealthcareService:organization \
  --data-urlencode 'coverage-area:Location.contains=50.851756|4.401445'
