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

    /** A site of which no more is known than that there is one. */
    public static final Site UNKNOWN = new Site(null, null, null, null, null);

    /** Degrees, WGS84. */
    public record Point(double lat, double lon) {}

    /** Returns a key that only equal sites share; null if too little of the address is known to say that sites are the same. */
    public String sharedKey() {
        return street == null || number == null ? null : StoredText.of(this);
    }
}
