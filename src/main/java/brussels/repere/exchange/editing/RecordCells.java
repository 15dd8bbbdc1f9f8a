package brussels.repere.exchange.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryRowWriter;
import brussels.repere.exchange.wording.AreaNotation;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the facts of a record as cells that people fill in. Immutable. */
public final class RecordCells {

    private static final String YES = "yes";

    private final EntryRowWriter writer;

    RecordCells(AreaNotation areas) {
        this.writer = new EntryRowWriter(areas);
    }

    /** Returns the cells of a field in the order of the columns; empty texts where nothing is known. */
    public Map<EntryColumn, String> write(EntryField field, DirectoryEntry entry) {
        Map<String, String> texts = writer.write(entry);
        Map<EntryColumn, String> cells = new LinkedHashMap<>();
        for (EntryColumn column : EntryColumn.listEdited(field)) {
            cells.put(column, texts.getOrDefault(column.code(), ""));
        }
        if (field == EntryField.LOCATION) {
            cells.put(EntryColumn.CONFIDENTIAL, entry.location().confidential() ? YES : "");
        }
        return cells;
    }
}
