package brussels.repere.exchange.csv;

import brussels.repere.directory.Site;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a row, in both languages as far as the figures know them. */
public final class SiteCellReader {

    private static final Pattern WITHHELD = Pattern.compile(
            "(?is).*(non communi|confidentiel|pas communiqu|vertrouwelijk|niet meegedeeld|wordt niet).*");
    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final double MIN_LATITUDE = 49;
    private static final double MAX_LATITUDE = 52;
    private static final double MIN_LONGITUDE = 2;
    private static final double MAX_LONGITUDE = 7;

    private final TerritoryMap map;
    private final CityNameResolver cities;
    private final BilingualStreetNames streets;

    SiteCellReader(TerritoryMap map, BilingualStreetNames streets) {
        this.map = map;
        this.cities = new CityNameResolver(map);
        this.streets = streets;
    }

    /** @param notTold whether the row says that the address is not for everybody */
    record ReadSite(Site site, boolean withheld) {}

    /** Whether words in the place of an address say that it is not for everybody. */
    public static boolean isWithheld(String street) {
        return WITHHELD.matcher(street).matches();
    }

    ReadSite read(CsvTable.Row row, ImportFindings report) {
        String street = row.findFirst("street").orElse(null);
        String postcode = row.findFirst("postcode").orElse(null);
        String city = row.findFirst("city", "commune").orElse(null);
        Site.Point point = readPoint(row, report);
        if (street != null && isWithheld(street)) {
            report.repaired(row, "site.not-told");
            return new ReadSite(Site.UNKNOWN, true);
        }
        if (street == null && postcode == null && city == null && point == null) {
            return new ReadSite(null, false);
        }
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            report.warning(row, "site.postcode");
        }
        String number = row.findFirst("number").orElse(null);
        return new ReadSite(
                new Site(
                        readStreet(row, street, postcode, report),
                        number,
                        postcode,
                        city == null ? null : cities.find(city),
                        point),
                false);
    }

    /** Roughly: what is swapped, or in metres, is not. */
    public static boolean isInBelgium(Site.Point point) {
        return point.lat() > MIN_LATITUDE
                && point.lat() < MAX_LATITUDE
                && point.lon() > MIN_LONGITUDE
                && point.lon() < MAX_LONGITUDE;
    }

    private Bilingual readStreet(CsvTable.Row row, String street, String postcode, ImportFindings report) {
        if (street == null) {
            return null;
        }
        Optional<Bilingual> official = streets.find(street, postcode);
        if (official.isEmpty()) {
            report.warning(row, "site.street", street);
        }
        return official.orElseGet(() -> new Bilingual(street, null));
    }

    private Site.Point readPoint(CsvTable.Row row, ImportFindings report) {
        Optional<String> lat = row.findFirst("lat");
        Optional<String> lon = row.findFirst("lon");
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
