package brussels.repere.rest.openapi;

import java.util.List;

/** Examples of operations that are sent with a table, or a line for each question. */
final class TableExamples {

    private static final List<OperationExample> TABLES = List.of(
            OperationExample.of(
                    "fillCollection",
                    "two sections",
                    "id=6f1c2d34-0000-4000-8000-000000000007&If-Match=1",
                    "text/csv",
                    "section_fr;kind;id;note_fr\nÉcoute;helpline;107;Jour et nuit\nDeuil;;;\n"),
            OperationExample.of(
                    "importCrisisEntries",
                    "a new entry",
                    "lang=fr",
                    "text/csv",
                    "bassin;task;kind;record;contact;phones\nN;visits;service;03f52452-d86d-5bf8-af39-df4613ea52f4;Accueil;day: 02 500 10 17\n"),
            OperationExample.of(
                    "importEvents",
                    "a table",
                    "source=Bassin Nord&lang=fr",
                    "text/csv",
                    "uid;kind;title_fr;start;end;rule;address\nN-1;open-day;Portes ouvertes;2026-12-03 14:00;"
                            + "2026-12-03 16:30;FREQ=MONTHLY;Rue Haute 298, 1000 Bruxelles\n"),
            OperationExample.of(
                    "importResources",
                    "a tool",
                    "lang=fr",
                    "text/csv",
                    "kind;title_fr;url;publisher_name\ntool;Carnet de route;https://example.brussels/carnet;Exemple asbl\n"),
            OperationExample.of(
                    "locateMany", "addresses", "lang=fr", "text/csv", "adresse\nrue haute 298 1000\nHoogstraat 298\n"),
            OperationExample.of(
                    "locateMany",
                    "points and addresses",
                    "",
                    "application/x-ndjson",
                    "{\"id\": 1, \"lat\": 50.851756, \"lon\": 4.401445}\n{\"id\": 2, \"address\": \"rue haute 298\"}\n"));

    private TableExamples() {}

    static List<OperationExample> list() {
        return TABLES;
    }
}
