package brussels.repere.rest.resources.editing;

import brussels.repere.rest.editing.fields.KeeperTable;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Map;

/** A table of resources as it was sent: a row a line. Immutable. */
record ResourceTable(List<Row> rows) {

    static final int MAX_ROWS = 1_000;

    ResourceTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param line of the file
     * @param id of the resource that it changes; null for a new one
     * @param version null for a new one
     */
    record Row(int line, String id, String version, ResourceForm form) {}

    /** @throws brussels.repere.rest.problem.ProblemException if it is no table, has other columns, or too many rows */
    static ResourceTable read(byte[] file, Lang lang) {
        KeeperTable.Columns columns =
                KeeperTable.Columns.requiringEach(ResourceColumns.REQUIRED, ResourceColumns.ALL, MAX_ROWS);
        return new ResourceTable(KeeperTable.read(file, columns, lang).stream()
                .map(row -> new Row(row.line(), row.cell("id"), row.cell("version"), form(row.cells())))
                .toList());
    }

    private static ResourceForm form(Map<String, String> cells) {
        return new ResourceForm(
                cells.get("kind"),
                cells.get("title_fr"),
                cells.get("title_nl"),
                cells.get("about_fr"),
                cells.get("about_nl"),
                cells.get("url"),
                ResourceColumns.split(cells.get("needs")),
                ResourceColumns.split(cells.get("languages")),
                cells.get("publisher_organization"),
                cells.get("publisher_name"),
                cells.get("published_on"),
                cells.get("review_on"),
                cells.get("territory"),
                cells.get("task_fr"),
                cells.get("task_nl"),
                cells.get("times_fr"),
                cells.get("times_nl"),
                cells.get("ask"),
                cells.get("ask_phone"),
                cells.get("ask_mail"));
    }
}
