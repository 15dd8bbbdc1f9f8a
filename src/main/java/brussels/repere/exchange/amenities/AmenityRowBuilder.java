package brussels.repere.exchange.amenities;

import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryRow;
import brussels.repere.exchange.osm.OsmElement;
import brussels.repere.exchange.wording.SourceNames;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns an element of OpenStreetMap into what a source states of an institution, by column. What its tags do not say stays unknown, but
 * for the town, in which its point lies. For one thread.
 */
final class AmenityRowBuilder {

    private static final Pattern AGE = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?(?: months)?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s]+");
    private static final String LANGUAGE_PREFIX = "language:";
    private static final List<String> YES = List.of("yes", "main", "only");

    private final TerritoryMap map;
    private final LocalDate asOf;
    private final LocalDate today;

    /** @param asOf of which day the file is; null where nobody knows */
    AmenityRowBuilder(TerritoryMap map, LocalDate asOf, LocalDate today) {
        this.map = map;
        this.asOf = asOf;
        this.today = today;
    }

    EntryRow build(OsmElement element, AmenityKind kind) {
        Map<String, String> tags = element.tags();
        EntryRow row = new EntryRow(element.number());
        row.setRetrievedOn(asOf);
        Bilingual name = AmenityNames.find(tags, nameByPlace(kind.name(), element));
        put(row, EntryColumn.SOURCE, SourceNames.OPENSTREETMAP);
        put(row, EntryColumn.SOURCE_ID, idOf(element, tags));
        put(row, EntryColumn.NAME_FR, name.fr());
        put(row, EntryColumn.NAME_NL, name.nl());
        row.putList(EntryColumn.ALTERNATE_NAMES, clean(AmenityNames.listOthers(tags, name)));
        row.putList(EntryColumn.CATEGORIES, kind.categories());
        row.putList(EntryColumn.MODES, List.of("on-site"));
        putSite(row, element);
        putContact(row, tags);
        put(row, EntryColumn.HOURS_FR, tags.get("opening_hours"));
        row.putList(EntryColumn.LANGUAGES, listLanguages(tags));
        putAges(row, tags);
        putCost(row, tags);
        Bilingual description = AmenityDescription.of(tags);
        put(row, EntryColumn.DESCRIPTION_FR, description == null ? null : description.fr());
        put(row, EntryColumn.DESCRIPTION_NL, description == null ? null : description.nl());
        put(
                row,
                EntryColumn.LAST_VERIFIED,
                AmenityDates.findChecked(tags, today).map(Object::toString).orElse(null));
        return row;
    }

    /** What has no name of its own is told from others of its kind by its commune. */
    private Bilingual nameByPlace(Bilingual kind, OsmElement element) {
        return map.findTerritory(Level.COMMUNE, element.lon(), element.lat())
                .map(Territory::name)
                .map(commune -> new Bilingual(
                        kind.fr() + " (" + commune.in(Lang.fr) + ")", kind.nl() + " (" + commune.in(Lang.nl) + ")"))
                .orElse(kind);
    }

    private static void put(EntryRow row, EntryColumn column, String value) {
        row.putText(column, Optional.ofNullable(value).map(AmenityRowBuilder::clean));
    }

    /** A line break in a tag is a slip of a mapper, and no reason to refuse a whole file. */
    private static String clean(String value) {
        return CONTROL.matcher(value).replaceAll(" ");
    }

    private static List<String> clean(List<String> values) {
        return values.stream().map(AmenityRowBuilder::clean).toList();
    }

    /** A file without ids still has places: the same kind of place at the same point is the same one in the next file. */
    static String idOf(OsmElement element, Map<String, String> tags) {
        if (element.id() != null) {
            return element.id();
        }
        String kind = Stream.of("amenity", "healthcare", "social_facility")
                .map(tags::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse("place");
        return String.format(Locale.ROOT, "%s@%.5f,%.5f", kind, element.lat(), element.lon());
    }

    private void putSite(EntryRow row, OsmElement element) {
        Map<String, String> tags = element.tags();
        Optional<Territory> commune = map.findTerritory(Level.COMMUNE, element.lon(), element.lat());
        Optional<String> postcode = Stream.of(Level.SECTION, Level.COMMUNE)
                .flatMap(level -> map.findTerritory(level, element.lon(), element.lat()).stream())
                .map(Territory::postcodes)
                .filter(postcodes -> postcodes.size() == 1)
                .map(postcodes -> postcodes.get(0))
                .findFirst();
        put(row, EntryColumn.STREET, tags.getOrDefault("addr:street", tags.get("addr:place")));
        put(row, EntryColumn.NUMBER, tags.get("addr:housenumber"));
        put(row, EntryColumn.POSTCODE, tags.getOrDefault("addr:postcode", postcode.orElse(null)));
        put(row, EntryColumn.CITY, commune.map(found -> found.name().fr()).orElse(tags.get("addr:city")));
        put(row, EntryColumn.LAT, Double.toString(element.lat()));
        put(row, EntryColumn.LON, Double.toString(element.lon()));
    }

    private static void putContact(EntryRow row, Map<String, String> tags) {
        row.putList(EntryColumn.PHONES, clean(list(tags, "contact:phone", "phone", "contact:mobile", "mobile")));
        put(row, EntryColumn.WEBSITE, first(tags, "contact:website", "website", "url"));
        put(row, EntryColumn.EMAIL, first(tags, "contact:email", "email"));
    }

    private static List<String> list(Map<String, String> tags, String... keys) {
        return Arrays.stream(keys)
                .map(tags::get)
                .filter(value -> value != null)
                .flatMap(value -> Arrays.stream(value.split(";")))
                .map(String::strip)
                .toList();
    }

    private static String first(Map<String, String> tags, String... keys) {
        return list(tags, keys).stream().findFirst().orElse(null);
    }

    private static List<String> listLanguages(Map<String, String> tags) {
        List<String> languages = new ArrayList<>();
        tags.forEach((key, value) -> {
            if (key.startsWith(LANGUAGE_PREFIX) && YES.contains(value)) {
                LanguageRegistry.known()
                        .find(key.substring(LANGUAGE_PREFIX.length()))
                        .map(Language::tag)
                        .ifPresent(languages::add);
            }
        });
        return languages.stream().sorted().toList();
    }

    private static void putAges(EntryRow row, Map<String, String> tags) {
        Optional<String> minimum = findAge(tags.get("min_age"));
        Optional<String> maximum = findAge(tags.get("max_age"));
        boolean inOrder = minimum.isEmpty() || maximum.isEmpty() || years(minimum.get()) <= years(maximum.get());
        if (inOrder) {
            row.putText(EntryColumn.MINIMUM_AGE, minimum);
            row.putText(EntryColumn.MAXIMUM_AGE, maximum);
        }
    }

    private static Optional<String> findAge(String value) {
        return Optional.ofNullable(value)
                .filter(age -> AGE.matcher(age).matches())
                .map(age -> age.replace("months", "mois"));
    }

    private static double years(String age) {
        double number = Double.parseDouble(age.replace(" mois", ""));
        return age.endsWith("mois") ? number / 12 : number;
    }

    private static void putCost(EntryRow row, Map<String, String> tags) {
        switch (tags.getOrDefault("fee", "")) {
            case "no" -> put(row, EntryColumn.COST, "free");
            case "yes" -> put(row, EntryColumn.COST, "paid");
            default -> {
                // Nobody knows.
            }
        }
    }
}
