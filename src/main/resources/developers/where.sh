printf 'adresse\nrue royale 217 1210\nHoogstraat 298 1000\n' > adresses.csv
curl '{origin}/api/v1/locate/batch' \
  -H 'Content-Type: text/csv' --data-binary @adresses.csv > where.csv
