package brussels.repere.rest.collections.editing;

import brussels.repere.directory.StableId;
import brussels.repere.rest.collections.editing.CollectionRequest.ItemRequest;
import brussels.repere.rest.collections.editing.CollectionRequest.SectionRequest;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTable;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The sections of a collection as a table: a row a line. A row without a kind begins a section, or is one that stays empty; rows of one
 * section stand together under its title. A service is named by its id, or by source and source_id as its register has them. Immutable.
 *
 * @param sectionLines the line of the file on which each section begins
 * @param itemLines of each section the lines of its items
 */
record CollectionTable(List<SectionRequest> sections, List<Integer> sectionLines, List<List<Integer>> itemLines) {

    /** All columns; all but those of the title of a section may be missing. */
    static final List<String> COLUMNS = List.of(
            "section_fr",
            "section_nl",
            "section_about_fr",
            "section_about_nl",
            "kind",
            "id",
            "source",
            "source_id",
            "url",
            "title_fr",
            "title_nl",
            "note_fr",
            "note_nl");

    /** More than a collection may have; how many of what it may is told of what was read. */
    private static final int MAX_ROWS = 1_000;

    /** @throws brussels.repere.rest.problem.ProblemException if it is no table, has other columns, or too many rows */
    static CollectionTable read(byte[] file, Lang lang) {
        CollectionTable table = new CollectionTable(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        KeeperTable.Columns columns =
                new KeeperTable.Columns(COLUMNS, List.of(List.of("section_fr", "section_nl")), MAX_ROWS);
        KeeperTable.read(file, columns, lang).forEach(table::add);
        return table;
    }

    private void add(KeeperTable.Row row) {
        Map<String, String> cells = row.cells();
        if (beginsSection(cells)) {
            sections.add(new SectionRequest(
                    cells.get("section_fr"),
                    cells.get("section_nl"),
                    cells.get("section_about_fr"),
                    cells.get("section_about_nl"),
                    new ArrayList<>()));
            sectionLines.add(row.line());
            itemLines.add(new ArrayList<>());
        }
        if (hasItem(cells)) {
            int last = sections.size() - 1;
            sections.get(last).items().add(item(cells));
            itemLines.get(last).add(row.line());
        }
    }

    /** Rows without a title go on with the section above, as people leave equal cells empty. */
    private boolean beginsSection(Map<String, String> cells) {
        String fr = cells.get("section_fr");
        String nl = cells.get("section_nl");
        if (sections.isEmpty()) {
            return true;
        }
        SectionRequest last = sections.get(sections.size() - 1);
        boolean same = (fr == null || fr.equals(last.titleFr())) && (nl == null || nl.equals(last.titleNl()));
        return !same;
    }

    private static boolean hasItem(Map<String, String> cells) {
        return COLUMNS.subList(COLUMNS.indexOf("kind"), COLUMNS.size()).stream()
                .anyMatch(column -> cells.get(column) != null);
    }

    private static ItemRequest item(Map<String, String> cells) {
        String id = cells.get("id");
        if (id == null && cells.get("source") != null && cells.get("source_id") != null) {
            id = StableId.of("service at location", cells.get("source"), cells.get("source_id"))
                    .toString();
        }
        return new ItemRequest(
                cells.get("kind"),
                id,
                cells.get("url"),
                cells.get("title_fr"),
                cells.get("title_nl"),
                cells.get("note_fr"),
                cells.get("note_nl"));
    }

    /** Names the title of a section by the line on which it begins. */
    FieldNames names(int section) {
        return field -> sectionLines.get(section) + ":"
                + FieldNames.column(field).replace("title", "section").replace("about", "section_about");
    }

    FieldNames names(int section, int item) {
        return FieldNames.inTable(itemLines.get(section).get(item));
    }
}
