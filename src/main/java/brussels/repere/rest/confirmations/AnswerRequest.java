package brussels.repere.rest.confirmations;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.confirmations.FactResponse;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody answers for the records of an organisation; it is stored whole or not at all. */
@Schema(name = "ConfirmationRequest", description = "Answers, record by record; stored whole or not at all")
record AnswerRequest(@Schema(required = true) List<RecordAnswer> records) {

    private static final int MAX_VERSION_LENGTH = 18;

    AnswerRequest {
        records = records == null ? List.of() : records;
    }

    /** What is answered for one record. */
    @Schema(name = "ConfirmationRecordAnswer")
    record RecordAnswer(
            @Schema(description = "Of the service", required = true) UUID id,
            @Schema(description = "Of the record, as it was shown", required = true, example = "12") String version,
            List<FactSaid> facts,
            @Schema(description = "Whether the service exists no longer; that waits until somebody accepts it")
                    Boolean gone) {

        RecordAnswer {
            facts = facts == null ? List.of() : facts;
        }

        long versionNumber() {
            return Long.parseLong(version);
        }

        private boolean hasVersion() {
            return version != null
                    && !version.isEmpty()
                    && version.length() <= MAX_VERSION_LENGTH
                    && version.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        }
    }

    /** What is said of one fact. */
    @Schema(name = "ConfirmationFactSaid")
    record FactSaid(
            @Schema(required = true, example = "phones") String field,
            @Schema(
                            required = true,
                            enumeration = {"yes", "correct", "no-longer", "unknown"},
                            example = "yes")
                    String said,
            @Schema(
                            description = "With correct: cells of the fact by the names of their columns",
                            example = "{\"phones\": \"02 500 10 17\"}")
                    Map<String, String> cells) {

        FactSaid {
            cells = cells == null ? Map.of() : cells;
        }

        EntryField entryField() {
            return EntryField.find(field).orElseThrow();
        }

        FactResponse what() {
            return FactResponse.find(said).orElseThrow();
        }

        /** Returns the cells by their columns. */
        Map<EntryColumn, String> columns() {
            Map<EntryColumn, String> columns = new EnumMap<>(EntryColumn.class);
            cells.forEach((name, text) -> columns.put(EntryColumn.find(name).orElseThrow(), text == null ? "" : text));
            return columns;
        }

        private boolean hasOwnCells() {
            EntryField known = EntryField.find(field).orElse(null);
            return known == null
                    || cells.keySet().stream().allMatch(name -> EntryColumn.find(name)
                            .filter(EntryColumn.listEdited(known)::contains)
                            .isPresent());
        }
    }

    /**
     * Throws a problem if something is missing, is not there, or is said twice.
     *
     * @throws brussels.repere.rest.problem.ProblemException with what
     */
    void validate() {
        ParameterErrors errors = new ParameterErrors();
        if (records.isEmpty()) {
            errors.addMissing("records");
        }
        Set<UUID> seen = new HashSet<>();
        for (RecordAnswer record : records) {
            if (record == null || record.id() == null) {
                errors.addMissing("records.id");
            } else if (!seen.add(record.id())) {
                errors.addNotAllowed("records.id", "confirmation.record-twice");
            } else {
                validate(record, errors);
            }
        }
        errors.throwIfAny();
    }

    private static void validate(RecordAnswer record, ParameterErrors errors) {
        if (!record.hasVersion()) {
            errors.addNotAllowed("records.version", "confirmation.version");
        }
        if (Boolean.TRUE.equals(record.gone()) && !record.facts().isEmpty()) {
            errors.addNotAllowed("records.gone", "confirmation.gone-with-facts");
        }
        Set<String> seen = new HashSet<>();
        for (FactSaid fact : record.facts()) {
            if (fact == null || EntryField.find(fact.field()).isEmpty()) {
                errors.addUnknownValue("records.facts.field");
            } else if (!seen.add(fact.field())) {
                errors.addNotAllowed("records.facts.field", "confirmation.fact-twice");
            } else if (FactResponse.find(fact.said()).isEmpty()) {
                errors.addUnknownValue("records.facts.said");
            } else if ((fact.what() == FactResponse.CORRECT) == fact.cells().isEmpty() || !fact.hasOwnCells()) {
                errors.addNotAllowed("records.facts.cells", "confirmation.cells");
            }
        }
    }
}
