package brussels.repere.exchange.csv;

import brussels.repere.directory.Site;
import brussels.repere.exchange.input.Table;
import brussels.repere.geocoding.StreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a row, in both languages as far as the figures know them. */
public final class SiteWords {

    private static final Pattern NOT_TOLD = Pattern.compile(
            "(?is).*(non communi|confidentiel|pas communiqu|vertrouwelijk|niet meegedeeld|wordt niet).*");
    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final double SOUTH = 49;
    private static final double NORTH = 52;
    private static final double WEST = 2;
    private static final double EAST = 7;

    private final TerritoryMap map;
    private final CityNames cities;
    private final StreetNames streets;

    SiteWords(TerritoryMap map, StreetNames streets) {
        this.map = map;
        this.cities = new CityNames(map);
        this.streets = streets;
    }

    /** @param notTold whether the row says that the address is not for everybody */
    record Read(Site site, boolean notTold) {}

    /** Whether words in the place of an address say that it is not for everybody. */
    public static boolean isNotTold(String street) {
        return NOT_TOLD.matcher(street).matches();
    }

    Read read(Table.Row row, Report report) {
        String street = row.first("street").orElse(null);
        String postcode = row.first("postcode").orElse(null);
        String city = row.first("city", "commune").orElse(null);
        Site.Point point = point(row, report);
        if (street != null && isNotTold(street)) {
            report.repaired(row, "site.not-told");
            return new Read(Site.UNKNOWN, true);
        }
        if (street == null && postcode == null && city == null && point == null) {
            return new Read(null, false);
        }
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            report.warning(row, "site.postcode");
        }
        String number = row.first("number").orElse(null);
        return new Read(
                new Site(
                        street(row, street, postcode, report),
                        number,
                        postcode,
                        city == null ? null : cities.find(city),
                        point),
                false);
    }

    /** Roughly: what is swapped, or in metres, is not. */
    public static boolean isInBelgium(Site.Point point) {
        return point.lat() > SOUTH && point.lat() < NORTH && point.lon() > WEST && point.lon() < EAST;
    }

    private Bilingual street(Table.Row row, String street, String postcode, Report report) {
        if (street == null) {
            return null;
        }
        Optional<Bilingual> official = streets.find(street, postcode);
        if (official.isEmpty()) {
            report.warning(row, "site.street", street);
        }
        return official.orElseGet(() -> new Bilingual(street, null));
    }

    private Site.Point point(Table.Row row, Report report) {
        Optional<String> lat = row.first("lat");
        Optional<String> lon = row.first("lon");
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        try {
            Site.Point point = new Site.Point(Double.parseDouble(lat.orElse("")), Double.parseDouble(lon.orElse("")));
            if (isInBelgium(point)) {
                if (map.locate(point.lon(), point.lat()).isEmpty()) {
                    report.warning(row, "site.outside");
                }
                return point;
            }
        } catch (NumberFormatException told) {
            // As any other point that is none.
        }
        report.error(row, "site.point");
        return null;
    }
}
