package brussels.repere.directory;

import brussels.repere.text.Bilingual;

/**
 * Where a service is offered (HSDS location). Every part may be unknown.
 *
 * @param street null where it is not known
 * @param city commune, or the part of the Ville de Bruxelles that people write; null where it is not known
 * @param point null where it is not known
 * @param precision how well the point fits the address, where an import found it by the address; null where the source states it
 */
public record Site(
        Bilingual street, String number, String postcode, Bilingual city, Point point, PointPrecision precision) {

    /** A site of which no more is known than that there is one. */
    public static final Site UNKNOWN = new Site(null, null, null, null, null);

    /** Creates a site whose source states its point, if there is one. */
    public Site(Bilingual street, String number, String postcode, Bilingual city, Point point) {
        this(street, number, postcode, city, point, null);
    }

    /** Returns the same site with a point that was found by its address. */
    public Site withPoint(Point found, PointPrecision how) {
        return new Site(street, number, postcode, city, found, how);
    }

    /** Degrees, WGS84. */
    public record Point(double lat, double lon) {}

    /** Returns a key that only equal sites share; null if too little of the address is known to say that sites are the same. */
    public String sharedKey() {
        return street == null || number == null ? null : StoredText.of(this);
    }
}
