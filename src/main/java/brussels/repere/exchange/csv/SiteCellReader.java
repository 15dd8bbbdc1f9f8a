package brussels.repere.exchange.csv;

import brussels.repere.directory.Site;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.BelgiumBounds;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.exchange.wording.WithheldAddressWords;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the address of a row, in both languages if the register of streets knows both. */
final class SiteCellReader {

    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");

    private final TerritoryMap map;
    private final CityNameResolver cities;
    private final BilingualStreetNames streets;

    SiteCellReader(TerritoryMap map, BilingualStreetNames streets) {
        this.map = map;
        this.cities = new CityNameResolver(map);
        this.streets = streets;
    }

    /**
     * @param site null if the row says nothing of it
     * @param withheld whether the row says that the address is not for everybody
     */
    record ParsedSite(Site site, boolean withheld) {}

    ParsedSite read(CsvTable.Row row, ImportFindings findings) {
        String street = row.findFirst("street").orElse(null);
        String postcode = row.findFirst("postcode").orElse(null);
        String city = row.findFirst("city", "commune").orElse(null);
        Site.Point point = readPoint(row, findings);
        if (street != null && WithheldAddressWords.matches(street)) {
            findings.repaired(row, "site.not-told");
            return new ParsedSite(Site.UNKNOWN, true);
        }
        if (street == null && postcode == null && city == null && point == null) {
            return new ParsedSite(null, false);
        }
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            findings.warning(row, "site.postcode");
        }
        String number = row.findFirst("number").orElse(null);
        return new ParsedSite(
                new Site(
                        readStreet(row, street, postcode, findings),
                        number,
                        postcode,
                        city == null ? null : cities.find(city),
                        point),
                false);
    }

    private Bilingual readStreet(CsvTable.Row row, String street, String postcode, ImportFindings findings) {
        if (street == null) {
            return null;
        }
        Optional<Bilingual> official = streets.find(street, postcode);
        if (official.isEmpty()) {
            findings.warning(row, "site.street", street);
        }
        return official.orElseGet(() -> new Bilingual(street, null));
    }

    private Site.Point readPoint(CsvTable.Row row, ImportFindings findings) {
        Optional<String> lat = row.findFirst("lat");
        Optional<String> lon = row.findFirst("lon");
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        try {
            Site.Point point = new Site.Point(Double.parseDouble(lat.orElse("")), Double.parseDouble(lon.orElse("")));
            if (BelgiumBounds.contains(point)) {
                if (map.locate(point.lon(), point.lat()).isEmpty()) {
                    findings.warning(row, "site.outside");
                }
                return point;
            }
        } catch (NumberFormatException invalid) {
            // A text that is no number is reported like a point elsewhere.
        }
        findings.error(row, "site.point");
        return null;
    }
}
