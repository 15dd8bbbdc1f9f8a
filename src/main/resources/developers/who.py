import csv, json, time, urllib.error, urllib.request

def ask(address):
    question = {"address": address, "category": ["C67"], "reach": "serving", "size": 1, "lang": "{lang}"}
    request = urllib.request.Request(
        "{origin}/api/v1/services/search",
        json.dumps(question).encode(),
        {"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)["hits"], ""
    except urllib.error.HTTPError as refused:
        if refused.code == 429:
            time.sleep(int(refused.headers["Retry-After"]))
            return ask(address)
        return [], json.load(refused)["title"]

with open("adresses.csv", encoding="utf-8", newline="") as rows, \
        open("who.csv", "w", encoding="utf-8-sig", newline="") as out:
    table = csv.writer(out)
    table.writerow(["adresse", "service", "certainty", "why", "problem"])
    for row in csv.DictReader(rows):
        hits, problem = ask(row["adresse"])
        for hit in hits or [None]:
            found = hit and [hit["service"]["name"]["text"], hit["certainty"],
                             " · ".join(reason["text"] for reason in hit["why"])]
            table.writerow([row["adresse"], *(found or ["", "", ""]), problem])
