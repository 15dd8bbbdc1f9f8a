package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.Site;
import brussels.repere.exchange.wording.BelgiumBounds;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.exchange.wording.WithheldAddressWords;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.coordinates.CoordinateSystems;
import brussels.repere.text.Bilingual;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Reads the address of a record, in both languages if the record or the register of streets knows both. For one thread. */
final class AddressReader {

    /** Belgian Lambert 72, in metres. */
    private static final String LAMBERT_72 = "EPSG:31370";

    private final CityNameResolver cities;
    private final BilingualStreetNames streets;
    private CoordinateSystems.ToWgs84 lambertToWgs84;

    AddressReader(CityNameResolver cities, BilingualStreetNames streets) {
        this.cities = cities;
        this.streets = streets;
    }

    /**
     * @param site null if the record says nothing of it
     * @param withheld whether the record says that the address is not for everybody
     */
    record ParsedAddress(Site site, boolean withheld) {}

    ParsedAddress read(RecordFields address) {
        address.reportUnknown(RecordFieldNames.ADDRESS_FIELDS);
        Bilingual street = address.bilingual("street");
        if (isWithheld(street) || isWithheld(address.bilingual("remark"))) {
            return new ParsedAddress(Site.UNKNOWN, true);
        }
        Double zip = address.number("zipCode");
        String postcode = zip == null ? null : Integer.toString(zip.intValue());
        Bilingual town = address.bilingual("municipality");
        Bilingual city = town == null ? null : readCity(town);
        Site site =
                new Site(inBothLanguages(street, postcode), readNumber(address), postcode, city, readPoint(address));
        boolean empty = Stream.of(site.street(), site.postcode(), site.city(), site.point())
                .allMatch(Objects::isNull);
        return new ParsedAddress(empty ? null : site, false);
    }

    private static boolean isWithheld(Bilingual words) {
        return words != null
                && Stream.of(words.fr(), words.nl()).filter(Objects::nonNull).anyMatch(WithheldAddressWords::matches);
    }

    private Bilingual readCity(Bilingual town) {
        Bilingual known = cities.find(town.fr() == null ? town.nl() : town.fr());
        return known.fr() == null || known.nl() == null ? town : known;
    }

    private Bilingual inBothLanguages(Bilingual street, String postcode) {
        if (street == null || street.fr() != null && street.nl() != null) {
            return street;
        }
        return streets.find(street.fr() == null ? street.nl() : street.fr(), postcode)
                .orElse(street);
    }

    private static String readNumber(RecordFields address) {
        String number = address.text("number");
        String box = address.text("postalBox");
        return number == null || box == null ? number : number + " bte " + box;
    }

    private Site.Point readPoint(RecordFields address) {
        Double lon = address.number("lon");
        Double lat = address.number("lat");
        if ((lon == null) != (lat == null)) {
            address.fault(lon == null ? "lon" : "lat", "social.field.half");
            return null;
        }
        Site.Point point = lon == null ? readLambertPoint(address) : new Site.Point(lat, lon);
        if (point != null && !BelgiumBounds.contains(point)) {
            address.fault(lon == null ? "x" : "lon", "social.field.point");
            return null;
        }
        return point;
    }

    private Site.Point readLambertPoint(RecordFields address) {
        Double x = address.number("x");
        Double y = address.number("y");
        if (x == null || y == null) {
            return null;
        }
        if (lambertToWgs84 == null) {
            lambertToWgs84 = new CoordinateSystems().find(LAMBERT_72).orElseThrow();
        }
        Point point = (Point) lambertToWgs84.apply(new GeometryFactory().createPoint(new Coordinate(x, y)));
        return new Site.Point(point.getY(), point.getX());
    }
}
