package brussels.repere.rest.editing;

import brussels.repere.directory.EntryField;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody typed, and what they found right. */
@Schema(
        description =
                "Cells by the names of their columns; an empty text clears one. Cells that are left out stay as they are")
record EditRequest(
        @Schema(example = "{\"phones\": \"02 500 10 17\"}") Map<String, String> cells,
        @Schema(description = "Fields that were looked at and are right", example = "[\"hours\"]")
                List<String> confirm) {

    /** What nobody edits. */
    private static final Set<EntryColumn> FIXED =
            EnumSet.of(EntryColumn.SOURCE, EntryColumn.SOURCE_ID, EntryColumn.LAST_VERIFIED);

    EditRequest {
        cells = cells == null ? Map.of() : cells;
        confirm = confirm == null ? List.of() : confirm;
    }

    /**
     * Returns the cells by their columns.
     *
     * @throws ProblemException if a column does not exist, or cannot be edited
     */
    Map<EntryColumn, String> columns() {
        Map<EntryColumn, String> columns = new EnumMap<>(EntryColumn.class);
        ParameterErrors errors = new ParameterErrors();
        cells.forEach((name, text) -> EntryColumn.find(name)
                .filter(column -> !FIXED.contains(column))
                .ifPresentOrElse(
                        column -> columns.put(column, text == null ? "" : text),
                        () -> errors.addUnknownValue("cells")));
        errors.throwIfAny();
        return columns;
    }

    /**
     * Returns the fields that were found right.
     *
     * @throws ProblemException if a field does not exist
     */
    Set<EntryField> confirmed() {
        Set<EntryField> fields = EnumSet.noneOf(EntryField.class);
        ParameterErrors errors = new ParameterErrors();
        confirm.forEach(
                code -> EntryField.find(code).ifPresentOrElse(fields::add, () -> errors.addUnknownValue("confirm")));
        errors.throwIfAny();
        return fields;
    }
}
