package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.Site;
import brussels.repere.exchange.csv.CityNames;
import brussels.repere.exchange.csv.SiteWords;
import brussels.repere.geocoding.StreetNames;
import brussels.repere.geography.CoordinateSystems;
import brussels.repere.text.Bilingual;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The address of a record, in both languages as far as the record or the figures know them. */
final class AddressFields {

    /** Belgian Lambert 72, in metres. */
    private static final String LAMBERT = "EPSG:31370";

    private final CityNames cities;
    private final StreetNames streets;
    private CoordinateSystems.ToWgs84 fromLambert;

    AddressFields(CityNames cities, StreetNames streets) {
        this.cities = cities;
        this.streets = streets;
    }

    /** @param notTold whether the record says that the address is not for everybody */
    record Read(Site site, boolean notTold) {}

    Read read(Fields address) {
        address.tellUnknown(OrganisationFields.OF_AN_ADDRESS);
        Bilingual street = address.texts("street");
        if (notTold(street) || notTold(address.texts("remark"))) {
            return new Read(Site.UNKNOWN, true);
        }
        Double zip = address.number("zipCode");
        String postcode = zip == null ? null : Integer.toString(zip.intValue());
        Bilingual town = address.texts("municipality");
        Bilingual city = town == null ? null : city(town);
        Site site = new Site(inBoth(street, postcode), number(address), postcode, city, point(address));
        boolean nothing = Stream.of(site.street(), site.postcode(), site.city(), site.point())
                .allMatch(Objects::isNull);
        return new Read(nothing ? null : site, false);
    }

    private static boolean notTold(Bilingual words) {
        return words != null
                && Stream.of(words.fr(), words.nl()).filter(Objects::nonNull).anyMatch(SiteWords::isNotTold);
    }

    private Bilingual city(Bilingual town) {
        Bilingual known = cities.find(town.fr() == null ? town.nl() : town.fr());
        return known.fr() == null || known.nl() == null ? town : known;
    }

    private Bilingual inBoth(Bilingual street, String postcode) {
        if (street == null || street.fr() != null && street.nl() != null) {
            return street;
        }
        return streets.find(street.fr() == null ? street.nl() : street.fr(), postcode)
                .orElse(street);
    }

    private static String number(Fields address) {
        String number = address.text("number");
        String box = address.text("postalBox");
        return number == null || box == null ? number : number + " bte " + box;
    }

    private Site.Point point(Fields address) {
        Double lon = address.number("lon");
        Double lat = address.number("lat");
        if ((lon == null) != (lat == null)) {
            address.wrong(lon == null ? "lon" : "lat", "social.field.half");
            return null;
        }
        Site.Point point = lon == null ? lambert(address) : new Site.Point(lat, lon);
        if (point != null && !SiteWords.isInBelgium(point)) {
            address.wrong(lon == null ? "x" : "lon", "social.field.point");
            return null;
        }
        return point;
    }

    private Site.Point lambert(Fields address) {
        Double x = address.number("x");
        Double y = address.number("y");
        if (x == null || y == null) {
            return null;
        }
        if (fromLambert == null) {
            fromLambert = new CoordinateSystems().find(LAMBERT).orElseThrow();
        }
        Point point = (Point) fromLambert.apply(new GeometryFactory().createPoint(new Coordinate(x, y)));
        return new Site.Point(point.getY(), point.getX());
    }
}
