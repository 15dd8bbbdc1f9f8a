package brussels.repere.rest.editing.answer;

import jakarta.validation.constraints.NotNull;

/** What stands in a cell. */
public record CellValue(@NotNull String column, @NotNull String value) {}
