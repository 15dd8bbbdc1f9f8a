package brussels.repere.exchange.agenda;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.Site;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventOrganizer;
import brussels.repere.directory.agenda.EventPlace;
import brussels.repere.exchange.agenda.EventDetails.Organizer;
import brussels.repere.exchange.agenda.EventDetails.Place;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the directory says of the places and organisers of events. It has them from listed services, which hold no confidential address. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class EventDetailsReader {

    private final RecordReader records;

    EventDetailsReader(RecordReader records) {
        this.records = records;
    }

    public EventDetails read(AgendaEvent event) {
        return new EventDetails(
                event, place(event.content().place()), organizer(event.content().organizer()));
    }

    private Place place(EventPlace place) {
        if (place.service() == null) {
            return new Place(null, null, place.address(), place.point());
        }
        return find(place.service())
                .map(service -> {
                    Site site = service.location().site();
                    return new Place(
                            service.service().id(),
                            service.service().name(),
                            site == null ? null : address(site),
                            site == null || site.point() == null
                                    ? null
                                    : new EventPlace.Point(
                                            site.point().lat(), site.point().lon()));
                })
                .orElse(new Place(null, null, null, null));
    }

    private Optional<ListedService> find(UUID id) {
        return records.readService(id).services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst();
    }

    private static Bilingual address(Site site) {
        return Bilingual.orNull(address(site, Lang.fr), address(site, Lang.nl));
    }

    private static String address(Site site, Lang lang) {
        String street = join(" ", site.street() == null ? null : site.street().in(lang), site.number());
        String town = join(
                " ", site.postcode(), site.city() == null ? null : site.city().in(lang));
        return join(", ", street, town);
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private Organizer organizer(EventOrganizer organizer) {
        if (organizer == null) {
            return null;
        }
        return switch (organizer.kind()) {
            case NAME -> new Organizer(null, null, new Bilingual(organizer.reference(), organizer.reference()));
            case SERVICE ->
                find(UUID.fromString(organizer.reference()))
                        .map(service -> new Organizer(
                                service.service().id(), null, service.service().name()))
                        .orElse(null);
            case ORGANIZATION ->
                records.readOrganization(UUID.fromString(organizer.reference())).services().stream()
                        .map(ListedService::organization)
                        .findFirst()
                        .map(found -> new Organizer(null, found.id(), found.name()))
                        .orElse(null);
        };
    }
}
