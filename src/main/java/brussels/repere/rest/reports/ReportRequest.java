package brussels.repere.rest.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ReportText;
import brussels.repere.exchange.editing.ReportedFactReader;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person reports about a service: which fact is wrong, in a few words how, and what is right instead. */
@Schema(description = "What is wrong with a service")
record ReportRequest(
        @Schema(description = "What is wrong", required = true, example = "hours") ReportCode code,
        @Schema(
                        description =
                                "How, in at most 280 characters; without names, e-mail addresses, telephone numbers,"
                                        + " numbers of the national register or links: nothing of such a report is kept",
                        example = "Fermé le mercredi",
                        maxLength = ReportText.MAX_LENGTH)
                String text,
        @Schema(
                        description =
                                "What is right instead, as a fact of the institution: with phone `phones`, with hours"
                                        + " `hours_fr` or `hours_nl`, with address `street`, `number` and `postcode`, with other"
                                        + " `website` and `email`. Of a service with a confidential address only `phones`",
                        example = "{\"hours_fr\": \"lundi et mardi de 9h à 12h\"}")
                Map<String, String> cells) {

    /** Returns the text, or null for none. Throws for a text that may not be stored, together with all other errors. */
    String validatedText() {
        String clean = ReportText.clean(text);
        ParameterErrors errors = new ParameterErrors();
        if (code == null) {
            errors.addMissing("code");
        }
        ReportText.findFlaw(clean).ifPresent(flaw -> errors.addNotAllowed("text", "report.text." + flaw));
        errors.throwIfAny();
        return clean;
    }

    /**
     * Returns the cells that are not blank, by their columns.
     *
     * @param confidential whether the address of the service is confidential
     */
    Map<EntryColumn, String> validatedCells(boolean confidential) {
        Map<EntryColumn, String> typed = new EnumMap<>(EntryColumn.class);
        ParameterErrors errors = new ParameterErrors();
        if (code == null) {
            errors.addMissing("code");
            errors.throwIfAny();
        }
        List<EntryColumn> all = ReportedFactReader.listColumns(code);
        List<EntryColumn> taken = confidential ? ReportedFactReader.listColumnsOfRefuge(code) : all;
        (cells == null ? Map.<String, String>of() : cells).forEach((name, value) -> {
            EntryColumn column = EntryColumn.find(name).filter(all::contains).orElse(null);
            if (column == null) {
                errors.addUnknownValue("cells");
            } else if (!taken.contains(column)) {
                errors.addNotAllowed("cells", "report.cells.confidential");
            } else if (value != null && !value.isBlank()) {
                typed.put(column, value.strip());
            }
        });
        errors.throwIfAny();
        return typed;
    }
}
