curl '{origin}/api/v1/orientation' \
  -H 'Content-Type: application/json' \
  -d '{"needs": ["C346", "C42", "C62"], "address": "rue royale 217 1210", "age": 84, "mode": ["at-home"], "lang": "{lang}"}'
