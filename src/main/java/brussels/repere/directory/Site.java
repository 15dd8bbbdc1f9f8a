package brussels.repere.directory;

import brussels.repere.text.Bilingual;

/**
 * Where a service is offered (HSDS location). Every part may be unknown.
 *
 * @param street null where it is not known
 * @param city commune, or the part of the Ville de Bruxelles that people write; null where it is not known
 * @param point null where it is not known
 */
public record Site(Bilingual street, String number, String postcode, Bilingual city, Point point) {

    /** There is one, and nothing more is known of it. */
    public static final Site UNKNOWN = new Site(null, null, null, null, null);

    /** Degrees, WGS84. */
    public record Point(double lat, double lon) {}

    /** Two records with the same of all are at the same site; null if there is too little of an address to say so. */
    public String sharedKey() {
        return street == null || number == null ? null : StoredText.of(this);
    }
}
