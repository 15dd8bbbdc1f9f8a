package brussels.repere.directory.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FactSheet;
import brussels.repere.directory.facts.FieldEdit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Says which facts of a service are due: stated, and looked at too long ago. Without state. */
public final class DueFacts {

    /** What organisations know best, and people need first; in the order in which it is told. */
    public static final List<EntryField> ASKED = List.of(
            EntryField.PHONES,
            EntryField.HOURS,
            EntryField.AVAILABILITY,
            EntryField.EMAIL,
            EntryField.WEBSITE,
            EntryField.LOCATION,
            EntryField.LANGUAGES,
            EntryField.CATEGORIES,
            EntryField.AREA);

    private DueFacts() {}

    static List<EntryField> list(ListedService service, Collection<FieldEdit> edits, LocalDate today) {
        FactSheet facts = FactSheet.of(service.provenance(), service.status().joined(), edits)
                .withOwnDates(service.access().availability(), service.access().capacity());
        return ASKED.stream()
                .filter(field -> isStated(field, service) && facts.get(field).isDue(today))
                .toList();
    }

    private static boolean isStated(EntryField field, ListedService service) {
        return switch (field) {
            case PHONES -> !service.contact().phones().isEmpty();
            case HOURS -> service.access().hours() != null;
            case AVAILABILITY -> service.access().availability() != null;
            case EMAIL -> service.contact().email() != null;
            case WEBSITE -> service.contact().website() != null;
            case LANGUAGES -> !service.offering().languages().isEmpty();
            case CATEGORIES -> !service.offering().categories().isEmpty();
            case AREA -> service.areaKey() != null;
            default -> true;
        };
    }
}
