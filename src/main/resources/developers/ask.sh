curl -G '{origin}/api/v1/services' \
  --data-urlencode 'address=rue royale 217 1210' \
  -d category=C67 -d reach=serving -d lang={lang}
