package brussels.repere.directory.storage;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.ServiceAccess;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts fields of other sources into what is told of an institution. Only what the other source states is taken; categories, languages and
 * other names are added to those that are there, and anything else takes the place of what was there.
 */
public final class JoinedFields {

    /** The fields that one record may take from another one. */
    public static final Set<EntryField> JOINABLE = EnumSet.of(
            EntryField.ALTERNATE_NAMES,
            EntryField.CATEGORIES,
            EntryField.LANGUAGES,
            EntryField.LOCATION,
            EntryField.PHONES,
            EntryField.WEBSITE,
            EntryField.EMAIL,
            EntryField.HOURS);

    private JoinedFields() {}

    /** @param joined records of other sources that are joined to it */
    static ListedService take(ListedService own, Collection<ServiceAtLocation> joined) {
        ListedService told = own;
        for (ServiceAtLocation other : joined) {
            told = take(told, other.statedHere(), other.service.joinedFields);
        }
        return told;
    }

    private static ListedService take(ListedService own, ListedService other, List<String> wanted) {
        Set<EntryField> taken = EnumSet.noneOf(EntryField.class);
        JOINABLE.stream()
                .filter(field -> wanted.contains(field.code()) && states(other, field))
                .forEach(taken::add);
        if (taken.isEmpty()) {
            return own;
        }
        return new ListedService(
                own.id(),
                taken.contains(EntryField.ALTERNATE_NAMES)
                        ? new ListedService.Service(
                                own.service().id(),
                                own.service().name(),
                                union(own.service().alternateNames(), names(own, other)))
                        : own.service(),
                own.organization(),
                takeOffering(own.offering(), other.offering(), taken),
                taken.contains(EntryField.LOCATION) ? other.location() : own.location(),
                own.areaKey(),
                takeContact(own.contact(), other.contact(), taken),
                taken.contains(EntryField.HOURS)
                        ? new ServiceAccess(
                                other.access().hours(),
                                own.access().eligibility(),
                                own.access().availability(),
                                own.access().capacity())
                        : own.access(),
                own.texts(),
                own.provenance(),
                withSource(own.status(), other, taken));
    }

    private static boolean states(ListedService other, EntryField field) {
        return switch (field) {
            case ALTERNATE_NAMES -> true;
            case CATEGORIES -> !other.offering().categories().isEmpty();
            case LANGUAGES -> !other.offering().languages().isEmpty();
            case LOCATION ->
                other.location().site() != null && other.location().site().point() != null;
            case PHONES -> !other.contact().phones().isEmpty();
            case WEBSITE -> other.contact().website() != null;
            case EMAIL -> other.contact().email() != null;
            case HOURS -> other.access().hours() != null;
            default -> false;
        };
    }

    /** The name that the other source gives it is another name of it here. */
    private static List<String> names(ListedService own, ListedService other) {
        return Stream.concat(
                        Stream.of(
                                other.service().name().fr(),
                                other.service().name().nl()),
                        other.service().alternateNames().stream())
                .filter(name -> name != null
                        && !name.equals(own.service().name().fr())
                        && !name.equals(own.service().name().nl()))
                .toList();
    }

    private static Offering takeOffering(Offering own, Offering other, Set<EntryField> taken) {
        return new Offering(
                taken.contains(EntryField.CATEGORIES) ? union(own.categories(), other.categories()) : own.categories(),
                taken.contains(EntryField.LANGUAGES) ? union(own.languages(), other.languages()) : own.languages(),
                own.modes());
    }

    private static ContactDetails takeContact(ContactDetails own, ContactDetails other, Set<EntryField> taken) {
        return new ContactDetails(
                taken.contains(EntryField.PHONES) ? other.phones() : own.phones(),
                taken.contains(EntryField.WEBSITE) ? other.website() : own.website(),
                taken.contains(EntryField.EMAIL) ? other.email() : own.email());
    }

    private static ListedService.Status withSource(
            ListedService.Status own, ListedService other, Set<EntryField> taken) {
        List<ListedService.JoinedSource> sources = new ArrayList<>(own.joined());
        sources.add(new ListedService.JoinedSource(
                other.provenance(), taken.stream().map(EntryField::code).toList()));
        return new ListedService.Status(own.contested(), own.closedOn(), sources, own.hoursCheckedIn());
    }

    private static List<String> union(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
