package brussels.repere.rest.directory;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.facts.FactSheet;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.RecordFact;
import brussels.repere.eligibility.Eligibility;
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
                .filter(field -> isStated(field, service))
                .map(field -> of(sheet.get(field), today))
                .toList();
    }

    private static FactDate of(RecordFact fact, LocalDate today) {
        return new FactDate(
                fact.field().code(), fact.source(), fact.asOf(), fact.dueOn().orElse(null), fact.isDue(today));
    }

    private static boolean isStated(EntryField field, ListedService service) {
        ContactDetails contact = service.contact();
        ServiceTexts texts = service.texts();
        return switch (field) {
            case NAME -> true;
            case ALTERNATE_NAMES -> !service.service().alternateNames().isEmpty();
            case LEGAL_STATUS -> service.organization().legalStatus() != null;
            case CATEGORIES -> !service.offering().categories().isEmpty();
            case LANGUAGES -> !service.offering().languages().isEmpty();
            case MODES -> !service.offering().modes().isEmpty();
            case LOCATION -> service.location().site() != null;
            case AREA -> service.areaKey() != null;
            case PHONES -> !contact.phones().isEmpty();
            case WEBSITE -> contact.website() != null;
            case EMAIL -> contact.email() != null;
            case HOURS -> service.access().hours() != null;
            case DESCRIPTION -> texts.description() != null;
            case ELIGIBILITY_DESCRIPTION -> texts.eligibilityDescription() != null;
            case APPLICATION_PROCESS -> texts.applicationProcess() != null;
            case FEES_DESCRIPTION -> texts.feesDescription() != null;
            case REFERRAL_METHOD -> texts.referralMethod() != null;
            case ACCREDITATIONS -> texts.accreditations() != null;
            case ELIGIBILITY -> !service.access().eligibility().equals(Eligibility.UNKNOWN);
            case AVAILABILITY -> service.access().availability() != null;
            case CAPACITY -> service.access().capacity() != null;
        };
    }
}
