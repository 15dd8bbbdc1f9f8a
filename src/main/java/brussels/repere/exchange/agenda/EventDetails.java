package brussels.repere.exchange.agenda;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventPlace;
import brussels.repere.text.Bilingual;
import java.util.UUID;

/**
 * An event with what the directory says of its place and its organiser. Immutable.
 *
 * @param place where it is; its parts are null where it is only online, and where the directory no longer knows the service
 * @param organizer null where nobody is named, or the directory knows them no more
 */
public record EventDetails(AgendaEvent event, Place place, Organizer organizer) {

    /**
     * Where it takes place.
     *
     * @param service of the directory; null where it is none
     * @param name of the service
     * @param address null where it is not told: of a refuge it never is
     * @param point degrees, WGS84; null where it is not known, or not told
     */
    public record Place(UUID service, Bilingual name, Bilingual address, EventPlace.Point point) {}

    /**
     * Who organises it.
     *
     * @param service of the directory; null where it is none, like the organisation
     */
    public record Organizer(UUID service, UUID organization, Bilingual name) {}
}
