package brussels.repere.directory.agenda;

import brussels.repere.text.Bilingual;
import java.util.UUID;

/**
 * Where an event takes place: at a service, at an address, online, or at one of them and online. Immutable.
 *
 * @param service id of a service at one of its locations, as hits have it; null where it is none
 * @param address as people read it; null at a service, and for what is only online
 * @param point of the address; null where it is not known
 * @param url to take part online; null where nobody can
 */
public record EventPlace(UUID service, Bilingual address, Point point, String url) {

    /** Degrees, WGS84. */
    public record Point(double lat, double lon) {}
}
