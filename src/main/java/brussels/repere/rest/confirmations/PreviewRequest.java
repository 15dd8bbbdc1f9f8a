package brussels.repere.rest.confirmations;

import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cells that somebody types, before they answer. */
@Schema(name = "ConfirmationPreviewRequest", description = "Typed cells of one of the records")
record PreviewRequest(
        @Schema(description = "Of the service", required = true) UUID id,
        @Schema(required = true, example = "{\"phones\": \"02 500 10 17\"}") Map<String, String> cells) {

    PreviewRequest {
        cells = cells == null ? Map.of() : cells;
    }

    Map<EntryColumn, String> columns() {
        Map<EntryColumn, String> columns = new EnumMap<>(EntryColumn.class);
        ParameterErrors errors = new ParameterErrors();
        if (id == null) {
            errors.addMissing("id");
        }
        cells.forEach((name, text) -> EntryColumn.find(name)
                .ifPresentOrElse(
                        column -> columns.put(column, text == null ? "" : text),
                        () -> errors.addUnknownValue("cells")));
        errors.throwIfAny();
        return columns;
    }
}
