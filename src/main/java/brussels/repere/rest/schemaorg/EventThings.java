package brussels.repere.rest.schemaorg;

import brussels.repere.rest.agenda.EventView;
import brussels.repere.rest.agenda.OccurrenceView;
import brussels.repere.rest.directory.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells an event at one of its times in the words of schema.org. Of an address that is not told there is no place. Immutable. */
public final class EventThings {

    private static final String SCHEMA = "https://schema.org/";

    private EventThings() {}

    /** @return JSON that may stand within a script element */
    public static String write(EventView event, OccurrenceView when) {
        boolean online = event.place().url() != null;
        List<SchemaThing> places = places(event);
        boolean onSite = places.size() > (online ? 1 : 0);
        String mode = online ? onSite ? "Mixed" : "Online" : "Offline";
        return JsonLdWriter.write(new SchemaThing("Event")
                .with("@id", event.page())
                .with("url", event.page())
                .with("name", event.title().text())
                .with("description", text(event.about()))
                .with("inLanguage", event.languages())
                .with("startDate", date(when, when.wholeDay() ? when.start().toLocalDate() : null, true))
                .with(
                        "endDate",
                        date(when, when.wholeDay() ? when.end().toLocalDate().minusDays(1) : null, false))
                .with("eventStatus", SCHEMA + (when.state().equals("cancelled") ? "EventCancelled" : "EventScheduled"))
                .with("eventAttendanceMode", SCHEMA + mode + "EventAttendanceMode")
                .with("location", places)
                .with("isAccessibleForFree", event.free())
                .with(
                        "organizer",
                        event.organizer() == null
                                ? null
                                : new SchemaThing("Organization")
                                        .with("name", event.organizer().name().text()))
                .with("audience", new SchemaThing("Audience").with("audienceType", event.audience())));
    }

    private static String date(OccurrenceView when, LocalDate day, boolean first) {
        return day != null ? day.toString() : (first ? when.start() : when.end()).toString();
    }

    private static List<SchemaThing> places(EventView event) {
        List<SchemaThing> places = new ArrayList<>();
        EventView.EventPlaceView place = event.place();
        if (place.name() != null || place.address() != null) {
            places.add(new SchemaThing("Place")
                    .with("name", text(place.name()))
                    .with("address", text(place.address()))
                    .with(
                            "geo",
                            place.lat() == null
                                    ? null
                                    : new SchemaThing("GeoCoordinates")
                                            .with("latitude", place.lat())
                                            .with("longitude", place.lon())));
        }
        if (place.url() != null) {
            places.add(new SchemaThing("VirtualLocation").with("url", place.url()));
        }
        return places;
    }

    private static String text(LocalizedText text) {
        return text == null ? null : text.text();
    }
}
