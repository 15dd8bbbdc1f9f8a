package brussels.repere.exchange.entries;

import brussels.repere.directory.Site;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.BelgiumBounds;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.exchange.wording.DateNotation;
import brussels.repere.exchange.wording.NumberNotation;
import brussels.repere.exchange.wording.StreetNotation;
import brussels.repere.exchange.wording.WithheldAddressWords;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Reads the address of a row, in both languages if the register of streets knows both. */
public final class SiteCellReader {

    private static final Pattern POSTCODE = Pattern.compile("\\d{4}");
    private static final Pattern REGION_POSTCODE = Pattern.compile("1[0-2]\\d\\d");
    /** "1000 Bruxelles" and "B-1000": what stands before and after the postcode is another column's. */
    private static final Pattern POSTCODE_WITH_MORE = Pattern.compile("(?i)(?:B[- ]?)?(\\d{4})(?:\\s+\\p{L}.*)?");

    private final TerritoryMap map;
    private final CityNameResolver cities;
    private final BilingualStreetNames streets;

    public SiteCellReader(TerritoryMap map, BilingualStreetNames streets) {
        this.map = map;
        this.cities = new CityNameResolver(map);
        this.streets = streets;
    }

    /**
     * @param site null if the row says nothing of it
     * @param withheld whether the row says that the address is not for everybody
     */
    record ParsedSite(Site site, boolean withheld) {}

    ParsedSite read(EntryRow row, ImportFindings findings) {
        Optional<String> street = row.findText(EntryColumn.STREET);
        Optional<String> city = row.findText(EntryColumn.CITY);
        Site.Point point = readPoint(row, findings);
        if (street.isPresent() && WithheldAddressWords.matches(street.get())) {
            findings.repaired(row.line(), "site.not-told");
            return new ParsedSite(Site.UNKNOWN, true);
        }
        Optional<String> statedPostcode = row.findText(EntryColumn.POSTCODE);
        if (street.isEmpty() && statedPostcode.isEmpty() && city.isEmpty() && point == null) {
            return new ParsedSite(null, false);
        }
        StreetNotation line = StreetNotation.read(
                street.orElse(null),
                name -> statedPostcode.isPresent()
                        && findStreet(name, statedPostcode.get()).isPresent());
        String postcode =
                statedPostcode.map(text -> readPostcode(row, text, findings)).orElse(line.postcode());
        String number = readNumber(row, findings).orElse(line.number());
        return new ParsedSite(
                new Site(
                        readStreet(row, line.street(), postcode, findings),
                        number,
                        postcode,
                        city.map(name -> readCity(row, name, postcode, findings))
                                .orElse(null),
                        point),
                false);
    }

    private static String readPostcode(EntryRow row, String text, ImportFindings findings) {
        var withMore = POSTCODE_WITH_MORE.matcher(text);
        String postcode = withMore.matches() ? withMore.group(1) : text;
        if (!POSTCODE.matcher(postcode).matches()) {
            findings.warning(row.line(), "site.postcode", row.header(EntryColumn.POSTCODE), text);
        }
        return postcode;
    }

    /** Spreadsheet programs take 3-5 for a day of May. */
    private static Optional<String> readNumber(EntryRow row, ImportFindings findings) {
        Optional<String> number = row.findText(EntryColumn.NUMBER);
        Optional<String> asDate = number.flatMap(DateNotation::findDayAndMonth)
                .map(day -> day.getDayOfMonth() + "-" + day.getMonthValue());
        if (asDate.isPresent()) {
            findings.warning(
                    row.line(), "site.number-date", row.header(EntryColumn.NUMBER), number.get(), asDate.get());
            return Optional.empty();
        }
        return number;
    }

    /** A name in both languages is that of one street. What stands beside a name may also be a building. */
    private Optional<Bilingual> findStreet(String street, String postcode) {
        Optional<Bilingual> found = streets.find(street, postcode);
        if (found.isPresent()) {
            return found;
        }
        List<Optional<Bilingual>> parts = StreetNotation.listParts(street).stream()
                .map(name -> streets.find(name, postcode))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : Optional.empty();
    }

    private Bilingual readStreet(EntryRow row, String street, String postcode, ImportFindings findings) {
        if (street == null) {
            return null;
        }
        Optional<Bilingual> official = findStreet(street, postcode);
        if (official.isEmpty()) {
            List<String> alike = streets.listAlike(street, postcode).stream()
                    .limit(NearestNames.MAX_OFFERED)
                    .toList();
            NearestNames.report(findings, row.line(), "site.street", street, alike);
        }
        return official.orElseGet(() -> new Bilingual(street, null));
    }

    private Bilingual readCity(EntryRow row, String name, String postcode, ImportFindings findings) {
        if (!cities.isKnown(name)) {
            List<String> nearest = NearestNames.list(name, cities.listNames());
            boolean inRegion =
                    postcode != null && REGION_POSTCODE.matcher(postcode).matches();
            if (inRegion || !nearest.isEmpty()) {
                NearestNames.report(findings, row.line(), "site.city", name, nearest);
            }
        }
        return cities.find(name);
    }

    private Site.Point readPoint(EntryRow row, ImportFindings findings) {
        Optional<String> lat = row.findText(EntryColumn.LAT);
        Optional<String> lon = row.findText(EntryColumn.LON);
        if (lat.isEmpty() && lon.isEmpty()) {
            return null;
        }
        OptionalDouble north = NumberNotation.find(lat.orElse(""));
        OptionalDouble east = NumberNotation.find(lon.orElse(""));
        if (north.isPresent() && east.isPresent()) {
            Site.Point point = new Site.Point(north.getAsDouble(), east.getAsDouble());
            if (BelgiumBounds.contains(point)) {
                if (map.locate(point.lon(), point.lat()).isEmpty()) {
                    findings.warning(row.line(), "site.outside");
                }
                return point;
            }
        }
        findings.error(
                row.line(),
                "site.point",
                row.header(EntryColumn.LAT),
                row.header(EntryColumn.LON),
                lat.orElse(""),
                lon.orElse(""));
        return null;
    }
}
