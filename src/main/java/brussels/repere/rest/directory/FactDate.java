package brussels.repere.rest.directory;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FactSheet;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.RecordFact;
import brussels.repere.directory.facts.StatedFields;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a fact comes from, and how old it is.
 *
 * @param field its name, as corrections have it
 * @param source the name of its source; absent where it was stated, or found right, here
 * @param asOf a day or a month; absent if nobody knows
 * @param dueOn when somebody should look at it again; absent if nobody knows how old it is
 * @param due whether that day has come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactDate(@NotNull String field, String source, String asOf, LocalDate dueOn, boolean due) {

    /** Lists the facts that are stated of a service; a confidential address is none. */
    static List<FactDate> list(ListedService service, List<FieldEdit> edits, LocalDate today) {
        FactSheet sheet = FactSheet.of(service.provenance(), service.status().joined(), edits)
                .withOwnDates(service.access().availability(), service.access().capacity());
        return Stream.of(EntryField.values())
                .filter(field -> StatedFields.isStated(field, service))
                .map(field -> of(sheet.get(field), today))
                .toList();
    }

    private static FactDate of(RecordFact fact, LocalDate today) {
        return new FactDate(
                fact.field().code(), fact.source(), fact.asOf(), fact.dueOn().orElse(null), fact.isDue(today));
    }
}
