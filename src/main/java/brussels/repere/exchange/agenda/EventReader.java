package brussels.repere.exchange.agenda;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.agenda.EventAudience;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventCost;
import brussels.repere.directory.agenda.EventKind;
import brussels.repere.directory.agenda.EventOrganizer;
import brussels.repere.directory.agenda.EventPlace;
import brussels.repere.directory.agenda.recurrence.EventSchedule;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads what is written of an event; all that cannot be used is named at once. An address of the Region is given its point from the register of
 * addresses, and stays as it is written where nothing is certain. Safe for use by several threads.
 */
@ApplicationScoped
public class EventReader {

    private static final int MAX_NAME_LENGTH = 120;

    private final CurrentTerritoryMap maps;
    private final CurrentGazetteer gazetteers;
    private final CurrentTaxonomy taxonomies;
    private final RecordReader records;
    private final BrusselsClock clock;

    EventReader(
            CurrentTerritoryMap maps,
            CurrentGazetteer gazetteers,
            CurrentTaxonomy taxonomies,
            RecordReader records,
            BrusselsClock clock) {
        this.maps = maps;
        this.gazetteers = gazetteers;
        this.taxonomies = taxonomies;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param before what is stored of the same event, which may name what is no more; null for a new one
     * @return empty if something cannot be used, with faults
     */
    public Optional<EventContent> read(EventForm form, EventContent before, EventFaults faults) {
        EventTextReader texts = new EventTextReader(faults);
        Optional<EventKind> kind = EventKind.find(text(form.kind()));
        if (kind.isEmpty()) {
            faults.add("kind", "event.kind", String.join(", ", EventKind.codes()));
        }
        Bilingual title = texts.readBoth("title", form.titleFr(), form.titleNl(), EventContent.MAX_TITLE_LENGTH);
        if (text(form.titleFr()).isEmpty() && text(form.titleNl()).isEmpty()) {
            faults.add("titleFr", "collection.missing");
        }
        Optional<EventAudience> audience =
                form.audience() == null ? Optional.of(EventAudience.PUBLIC) : EventAudience.find(text(form.audience()));
        if (audience.isEmpty()) {
            faults.add("audience", "event.audience", String.join(", ", EventAudience.codes()));
        }
        Bilingual about = texts.readBoth("about", form.aboutFr(), form.aboutNl(), EventContent.MAX_ABOUT_LENGTH);
        EventCost cost = new EventCost(
                form.free(), texts.readBoth("cost", form.costFr(), form.costNl(), EventContent.MAX_LINE_LENGTH));
        EventSchedule schedule = readSchedule(form, before, faults);
        EventPlace place = readPlace(form, before, texts, faults);
        EventOrganizer organizer = readOrganizer(form, before, texts, faults);
        TerritoryKey territory = readTerritory(form.territory(), faults);
        List<String> languages = readLanguages(form.languages(), faults);
        List<String> needs = readNeeds(form.needs(), before, faults);
        var registration = texts.readRegistration(form);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EventContent(
                kind.orElseThrow(),
                title,
                about,
                schedule,
                place,
                territory,
                audience.orElseThrow(),
                languages,
                cost,
                registration,
                organizer,
                needs));
    }

    /** What is over is refused where it is new, and kept where it is changed. */
    private EventSchedule readSchedule(EventForm form, EventContent before, EventFaults faults) {
        EventSchedule schedule = new EventTimesReader(faults).read(form);
        if (schedule != null && before == null && isOver(schedule)) {
            faults.add("start", "event.over");
        }
        return schedule;
    }

    /** Cancels one of several times; what is no time of it is a fault, and so is one that is cancelled already. */
    public EventContent readCancellation(EventContent before, String original, EventFaults faults) {
        return before.withSchedule(new EventTimesReader(faults).cancel(before.schedule(), original));
    }

    boolean isOver(EventSchedule schedule) {
        return !schedule.isEndless()
                && OccurrenceFinder.findEnd(schedule)
                        .filter(end -> end.isAfter(clock.now()))
                        .isEmpty();
    }

    private EventPlace readPlace(EventForm form, EventContent before, EventTextReader texts, EventFaults faults) {
        String address = texts.read("address", form.address(), EventContent.MAX_LINE_LENGTH);
        String url = texts.readUrl("onlineUrl", form.onlineUrl());
        UUID service = null;
        if (!text(form.placeService()).isEmpty()) {
            service = readService(
                    "placeService",
                    form.placeService(),
                    before == null ? null : before.place().service(),
                    faults);
            if (address != null) {
                // An address beside a service would tell where it is, also of one whose address is not told.
                faults.add("address", "event.two-places");
            }
        } else if (address == null && url == null) {
            faults.add("address", "event.place-missing");
        }
        Bilingual label = address == null ? null : new Bilingual(address, address);
        EventPlace.Point point = null;
        if (address != null) {
            Gazetteer gazetteer = gazetteers.forMap(maps.get());
            Optional<Place> found = gazetteer
                    .find(address)
                    .filter(place -> place.candidates().size() == 1 && place.precision() == Place.Precision.HOUSE)
                    .filter(place -> place.point() != null);
            if (found.isPresent()) {
                label = gazetteer.label(found.get().candidates().get(0));
                point = new EventPlace.Point(
                        found.get().point().lat(), found.get().point().lon());
            }
        }
        return new EventPlace(service, label, point, url);
    }

    private EventOrganizer readOrganizer(
            EventForm form, EventContent before, EventTextReader texts, EventFaults faults) {
        String name = texts.read("organizerName", form.organizerName(), MAX_NAME_LENGTH);
        long ways = Stream.of(form.organizerService(), form.organizerOrganization(), form.organizerName())
                .filter(way -> !text(way).isEmpty())
                .count();
        if (ways > 1) {
            faults.add("organizerName", "event.two-organizers");
            return null;
        }
        String known = before == null || before.organizer() == null
                ? null
                : before.organizer().reference();
        if (!text(form.organizerService()).isEmpty()) {
            UUID id = readService("organizerService", form.organizerService(), uuid(known), faults);
            return id == null ? null : new EventOrganizer(EventOrganizer.Kind.SERVICE, id.toString());
        }
        if (!text(form.organizerOrganization()).isEmpty()) {
            UUID id = uuid(text(form.organizerOrganization()));
            if (id == null
                    || !id.toString().equals(known)
                            && records.readOrganization(id).services().isEmpty()) {
                faults.add("organizerOrganization", "collection.unknown-item");
                return null;
            }
            return new EventOrganizer(EventOrganizer.Kind.ORGANIZATION, id.toString());
        }
        return name == null ? null : new EventOrganizer(EventOrganizer.Kind.NAME, name);
    }

    private UUID readService(String field, String written, UUID known, EventFaults faults) {
        UUID id = uuid(text(written));
        boolean there = id != null
                && (id.equals(known)
                        || records.readService(id).services().stream()
                                .anyMatch(service -> service.id().equals(id) && isOpen(service)));
        if (!there) {
            faults.add(field, "collection.unknown-item");
            return null;
        }
        return id;
    }

    private static boolean isOpen(ListedService service) {
        return service.status().closedOn() == null;
    }

    private TerritoryKey readTerritory(String written, EventFaults faults) {
        String text = text(written);
        if (text.isEmpty()) {
            return null;
        }
        int colon = text.indexOf(':');
        Optional<TerritoryKey> key = Level.find(colon < 0 ? text : text.substring(0, colon))
                .map(level -> new TerritoryKey(level, text.substring(colon + 1)))
                .filter(found -> maps.get().find(found).isPresent());
        if (key.isEmpty()) {
            faults.add("territory", "collection.territory");
        }
        return key.filter(found -> found.level() != Level.REGION).orElse(null);
    }

    private static List<String> readLanguages(List<String> written, EventFaults faults) {
        List<String> codes = values(written);
        if (codes.size() > EventContent.MAX_VALUES
                || codes.stream().anyMatch(code -> !code.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})?"))) {
            faults.add("languages", "event.languages", EventContent.MAX_VALUES);
            return List.of();
        }
        return codes.stream()
                .map(code -> Locale.forLanguageTag(code).toLanguageTag())
                .toList();
    }

    private List<String> readNeeds(List<String> written, EventContent before, EventFaults faults) {
        List<String> ids = values(written);
        List<String> known = before == null ? List.of() : before.needs();
        if (ids.size() > EventContent.MAX_VALUES
                || ids.stream()
                        .anyMatch(id ->
                                !known.contains(id) && taxonomies.get().find(id).isEmpty())) {
            faults.add("needs", "event.needs", EventContent.MAX_VALUES);
            return List.of();
        }
        return ids;
    }

    private static List<String> values(List<String> written) {
        return Objects.requireNonNullElse(written, List.<String>of()).stream()
                .map(EventReader::text)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    private static String text(String written) {
        return written == null ? "" : written.strip();
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
