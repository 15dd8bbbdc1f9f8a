curl '{origin}/api/v1/services/search' \
  -H 'Content-Type: application/json' \
  -d '{"address": "rue royale 217 1210", "category": ["C67"], "reach": "serving", "lang": "{lang}"}'
