package brussels.repere.exchange.csv;

import brussels.repere.directory.Site;
import brussels.repere.exchange.input.Table;
import brussels.repere.geocoding.StreetNames;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.ZoneNames;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a row, in both languages as far as the figures know them. */
final class SiteWords {

    /** People write "Brussel" on a letter, not the name of the commune. */
    private static final Bilingual BRUSSELS = new Bilingual("Bruxelles", "Brussel");

    private static final TerritoryKey BRUSSELS_COMMUNE = new TerritoryKey(Level.COMMUNE, "21004");
    private static final Pattern PART_OF_A_COMMUNE = Pattern.compile("[^(]+\\(([^)]+)\\)");
    private static final Pattern NOT_TOLD = Pattern.compile(
            "(?is).*(non communi|confidentiel|pas communiqu|vertrouwelijk|niet meegedeeld|wordt niet).*");
    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final double SOUTH = 49;
    private static final double NORTH = 52;
    private static final double WEST = 2;
    private static final double EAST = 7;

    private final TerritoryMap map;
    private final ZoneNames zones;
    private final StreetNames streets;

    SiteWords(TerritoryMap map, StreetNames streets) {
        this.map = map;
        this.zones = ZoneNames.of(map);
        this.streets = streets;
    }

    /** @param notTold whether the row says that the address is not for everybody */
    record Read(Site site, boolean notTold) {}

    Read read(Table.Row row, Report report) {
        String street = row.first("street").orElse(null);
        String postcode = row.first("postcode").orElse(null);
        String city = row.first("city", "commune").orElse(null);
        Site.Point point = point(row, report);
        if (street != null && NOT_TOLD.matcher(street).matches()) {
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
        return new Read(new Site(street(row, street, postcode, report), number, postcode, city(city), point), false);
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

    private Bilingual city(String name) {
        if (name == null) {
            return null;
        }
        Matcher part = PART_OF_A_COMMUNE.matcher(name);
        String searched = part.matches() ? part.group(1) : name;
        List<TerritoryKey> found = zones.find(searched);
        if (found.size() != 1) {
            return new Bilingual(searched, null);
        }
        return found.get(0).equals(BRUSSELS_COMMUNE)
                ? BRUSSELS
                : map.find(found.get(0)).map(Territory::name).orElseThrow();
    }

    private Site.Point point(Table.Row row, Report report) {
        Optional<String> lat = row.first("lat");
        Optional<String> lon = row.first("lon");
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        try {
            Site.Point point = new Site.Point(Double.parseDouble(lat.orElse("")), Double.parseDouble(lon.orElse("")));
            if (point.lat() > SOUTH && point.lat() < NORTH && point.lon() > WEST && point.lon() < EAST) {
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
