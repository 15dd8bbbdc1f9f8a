package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.Site;
import brussels.repere.exchange.csv.SiteCellReader;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.coordinates.CoordinateSystems;
import brussels.repere.text.Bilingual;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** The address of a record, in both languages as far as the record or the figures know them. */
final class AddressReader {

    /** Belgian Lambert 72, in metres. */
    private static final String LAMBERT_72 = "EPSG:31370";

    private final CityNameResolver cities;
    private final BilingualStreetNames streets;
    private CoordinateSystems.ToWgs84 fromLambert;

    AddressReader(CityNameResolver cities, BilingualStreetNames streets) {
        this.cities = cities;
        this.streets = streets;
    }

    /** @param withheld whether the record says that the address is not for everybody */
    record ReadAddress(Site site, boolean withheld) {}

    ReadAddress read(RecordFields address) {
        address.reportUnknown(RecordFieldNames.ADDRESS_FIELDS);
        Bilingual street = address.bilingual("street");
        if (isWithheld(street) || isWithheld(address.bilingual("remark"))) {
            return new ReadAddress(Site.UNKNOWN, true);
        }
        Double zip = address.number("zipCode");
        String postcode = zip == null ? null : Integer.toString(zip.intValue());
        Bilingual town = address.bilingual("municipality");
        Bilingual city = town == null ? null : readCity(town);
        Site site =
                new Site(inBothLanguages(street, postcode), readNumber(address), postcode, city, readPoint(address));
        boolean nothing = Stream.of(site.street(), site.postcode(), site.city(), site.point())
                .allMatch(Objects::isNull);
        return new ReadAddress(nothing ? null : site, false);
    }

    private static boolean isWithheld(Bilingual words) {
        return words != null
                && Stream.of(words.fr(), words.nl()).filter(Objects::nonNull).anyMatch(SiteCellReader::isWithheld);
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
            address.reportFault(lon == null ? "lon" : "lat", "social.field.half");
            return null;
        }
        Site.Point point = lon == null ? readLambertPoint(address) : new Site.Point(lat, lon);
        if (point != null && !SiteCellReader.isInBelgium(point)) {
            address.reportFault(lon == null ? "x" : "lon", "social.field.point");
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
        if (fromLambert == null) {
            fromLambert = new CoordinateSystems().find(LAMBERT_72).orElseThrow();
        }
        Point point = (Point) fromLambert.apply(new GeometryFactory().createPoint(new Coordinate(x, y)));
        return new Site.Point(point.getY(), point.getX());
    }
}
