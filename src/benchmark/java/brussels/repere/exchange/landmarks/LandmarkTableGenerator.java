package brussels.repere.exchange.landmarks;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.LandmarkKind;
import brussels.repere.geocoding.landmarks.LandmarkWords;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.PointDistance;
import brussels.repere.text.FoldedText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Makes {@code geodata/osm/landmarks.csv} of two extracts of OpenStreetMap: a table of stops and a GeoJSON file of amenities. What is
 * left out is told: exits of stations, what has no name, what lies outside of the Region.
 *
 * <p>{@code mvn -Pbenchmark -Dbenchmark.main=brussels.repere.exchange.landmarks.LandmarkTableGenerator
 * "-Dbenchmark=STOPS.csv AMENITIES.geojson geodata/osm/landmarks.csv" test-compile exec:exec}
 */
public final class LandmarkTableGenerator {

    /** Stops of one name that lie farther apart than this are two stops. */
    private static final double MAX_METRES_BETWEEN_PLATFORMS = 500;

    /** Ids are part of addresses, and not longer than these need. */
    private static final int MAX_ID_NAME_LENGTH = 48;

    /** Stations of trains; the extract has the same kind for them and for stations of the metro. */
    private static final Set<String> TRAIN_STATIONS = Set.of(
            "Bruxelles-Central",
            "Bruxelles-Luxembourg",
            "Bruxelles-Midi",
            "Bruxelles-Nord",
            "Bruxelles-Schuman",
            "Etterbeek",
            "Evere",
            "Forest-Midi",
            "Forest-Saint-Georges",
            "Haren-Sud",
            "Jette",
            "Schaerbeek",
            "Watermael");

    /** Stations that trains call otherwise than metros or trams: the other name, and the one by which people know them. */
    private static final Map<String, String> KNOWN_AS = Map.of(
            "Bruxelles-Central", "Gare Centrale",
            "Bruxelles-Midi", "Gare du Midi",
            "Bruxelles-Nord", "Gare du Nord",
            "Bruxelles-Schuman", "Schuman",
            "Jette", "Gare de Jette",
            "Etterbeek Gare", "Etterbeek",
            "Schaerbeek Gare", "Schaerbeek");

    private static final Map<String, LandmarkKind> AMENITIES = Map.of(
            "hospital", LandmarkKind.HOSPITAL,
            "townhall", LandmarkKind.TOWN_HALL,
            "library", LandmarkKind.LIBRARY,
            "courthouse", LandmarkKind.COURT,
            "police", LandmarkKind.POLICE,
            "post_office", LandmarkKind.POST_OFFICE);

    /** Tagged so, and called otherwise by everybody. */
    private static final Pattern CALLED_OTHERWISE =
            Pattern.compile("LISA.*|Gardiens de la Paix|Brigade canine|Wash Express|DelhaizeSM.*");

    /** Of these there are many, and "Bibliothèque" alone means none of them. */
    private static final Set<LandmarkKind> NEED_NAMES =
            EnumSet.of(LandmarkKind.LIBRARY, LandmarkKind.POLICE, LandmarkKind.POST_OFFICE);

    private static final List<String> OTHER_NAME_TAGS = List.of("alt_name", "short_name");
    private static final CSVFormat STOPS =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final CSVFormat TABLE = CSVFormat.RFC4180
            .builder()
            .setHeader("id", "kind", "name_fr", "name_nl", "other_names", "lat", "lon")
            .setRecordSeparator('\n')
            .get();

    private final TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
    private final List<Draft> drafts = new ArrayList<>();
    private final PrintStream report;

    /** One object of an extract, or several that are one landmark. */
    private record Draft(
            LandmarkKind kind, String fr, String nl, Set<String> others, double lat, double lon, int points) {

        boolean isSameAs(Draft other) {
            return kind.category() == other.kind.category()
                    && key().equals(other.key())
                    && PointDistance.metres(lat, lon, other.lat, other.lon) <= MAX_METRES_BETWEEN_PLATFORMS;
        }

        boolean isNameless() {
            return LandmarkTableGenerator.isNameless(kind, fr);
        }

        String key() {
            return LandmarkWords.key(AddressWords.tokenize(fr == null ? nl : fr), kind.category());
        }

        /** Stations come before stops of trams, whose place and kind then give way. */
        Draft with(Draft other) {
            Set<String> names = new LinkedHashSet<>(others);
            names.addAll(other.others);
            boolean sameKind = kind == other.kind;
            int sum = points + other.points;
            return new Draft(
                    kind,
                    fr,
                    nl,
                    names,
                    sameKind ? (lat * points + other.lat * other.points) / sum : lat,
                    sameKind ? (lon * points + other.lon * other.points) / sum : lon,
                    sum);
        }

        /** Returns the same with the name of one, which also says what it is unless it is called a station, and both of the other. */
        Draft named(Draft known, Draft other) {
            Set<String> names = new LinkedHashSet<>(others);
            Stream.of(other.fr, other.nl)
                    .filter(name -> name != null && !name.isEmpty())
                    .forEach(names::add);
            LandmarkKind shownKind = known.fr.startsWith("Gare") ? kind : known.kind;
            return new Draft(shownKind, known.fr, known.nl, names, lat, lon, points);
        }
    }

    private static boolean isNameless(LandmarkKind kind, String name) {
        return NEED_NAMES.contains(kind)
                && LandmarkWords.without(AddressWords.tokenize(name), kind.category())
                        .isEmpty();
    }

    private LandmarkTableGenerator(PrintStream report) {
        this.report = report;
    }

    public static void main(String[] args) throws IOException {
        String[] files = args.length == 1 ? args[0].split(" ") : args;
        LandmarkTableGenerator generator = new LandmarkTableGenerator(System.err);
        generator.readStops(Path.of(files[0]));
        generator.readAmenities(Path.of(files[1]));
        generator.write(Path.of(files[2]));
    }

    private void readStops(Path file) throws IOException {
        List<Draft> stops = new ArrayList<>();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, STOPS)) {
            rows.stream()
                    .filter(row -> !row.get("kind").equals("subway_entrance"))
                    .map(LandmarkTableGenerator::readStop)
                    .forEach(stops::add);
        }
        stops.sort(Comparator.comparing(Draft::kind).thenComparing(Draft::fr));
        stops.stream().filter(stop -> stop.kind() == LandmarkKind.TRAIN).forEach(this::add);
        stops.stream().filter(stop -> stop.kind() != LandmarkKind.TRAIN).forEach(this::add);
    }

    private static Draft readStop(CSVRecord row) {
        String name = row.get("name");
        String fr = row.get("name_fr").isEmpty() ? name : row.get("name_fr");
        LandmarkKind kind = row.get("kind").equals("tram_stop")
                ? LandmarkKind.TRAM
                : TRAIN_STATIONS.contains(fr) ? LandmarkKind.TRAIN : LandmarkKind.METRO;
        return new Draft(
                kind,
                fr,
                row.get("name_nl"),
                Set.of(),
                Double.parseDouble(row.get("lat")),
                Double.parseDouble(row.get("lon")),
                Integer.parseInt(row.get("points")));
    }

    private void readAmenities(Path file) throws IOException {
        JsonNode features = new ObjectMapper().readTree(file.toFile()).path("features");
        for (JsonNode feature : features) {
            JsonNode tags = feature.path("properties");
            LandmarkKind kind = AMENITIES.get(tags.path("amenity").asText());
            if (kind == null && tags.path("amenity").asText().equals("clinic") && isCalledHospital(tags)) {
                kind = LandmarkKind.HOSPITAL;
            }
            if (kind == null) {
                continue;
            }
            JsonNode position = feature.path("geometry").path("coordinates");
            String name = tags.path("name").asText("");
            if (name.isEmpty()) {
                report.println("no name: " + kind + " at " + position);
                continue;
            }
            Draft amenity = readAmenity(kind, tags, position);
            if (amenity.isNameless() || CALLED_OTHERWISE.matcher(amenity.fr()).matches()) {
                report.println("no name of its own: " + amenity.fr() + " at " + position);
                continue;
            }
            add(amenity);
        }
    }

    /** Some hospitals are tagged as clinics, as are practices; only the former call themselves so. */
    private static boolean isCalledHospital(JsonNode tags) {
        return Stream.of("name:fr", "name")
                .map(tag -> tags.path(tag).asText(""))
                .anyMatch(name -> name.matches("(Clinique|Hôpital) (?!dentaire).*"));
    }

    /** The police of a zone has one name at all its places, and that of the place as the official one. */
    private static Optional<String> official(LandmarkKind kind, JsonNode tags, String lang) {
        return Optional.ofNullable(tags.path("official_name" + lang).asText(null))
                .filter(name -> kind == LandmarkKind.POLICE)
                .map(name -> Stream.of(name.split(" \\+ ")[0].split(" "))
                        .map(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT))
                                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                                : word)
                        .collect(Collectors.joining(" ")));
    }

    private static Draft readAmenity(LandmarkKind kind, JsonNode tags, JsonNode position) {
        String name = tags.path("name").asText();
        String fr = official(kind, tags, ":fr").orElse(tags.path("name:fr").asText(null));
        String nl = official(kind, tags, ":nl").orElse(tags.path("name:nl").asText(null));
        // A name without a language is in the one that has no name of its own.
        String french = fr == null ? name : fr;
        String dutch = nl == null && fr != null ? name : nl;
        Set<String> others = OTHER_NAME_TAGS.stream()
                .flatMap(tag -> Stream.of(tags.path(tag).asText("").split(" - |;")))
                .map(String::strip)
                .filter(other ->
                        other.length() > 2 && !isNameless(kind, other) && !other.equals(french) && !other.equals(dutch))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Draft(
                kind,
                french,
                dutch,
                others,
                position.path(1).asDouble(),
                position.path(0).asDouble(),
                1);
    }

    private void add(Draft draft) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft known = drafts.get(i);
            if (known.isSameAs(draft)) {
                drafts.set(i, known.with(draft));
                return;
            }
            if (known.kind().isStop() && draft.fr().equals(KNOWN_AS.get(known.fr()))) {
                drafts.set(i, known.with(draft).named(draft, known));
                return;
            }
            if (known.kind().isStop() && known.fr().equals(KNOWN_AS.get(draft.fr()))) {
                drafts.set(i, known.with(draft).named(known, draft));
                return;
            }
        }
        drafts.add(draft);
    }

    private void write(Path file) throws IOException {
        Map<String, Draft> byId = new TreeMap<>();
        for (Draft draft : drafts.stream()
                .sorted(Comparator.comparingDouble(Draft::lat).thenComparingDouble(Draft::lon))
                .toList()) {
            Optional<Territory> commune = map.findTerritory(Level.COMMUNE, draft.lon(), draft.lat());
            if (commune.isEmpty()) {
                report.println("outside of the Region: " + draft.fr());
                continue;
            }
            String id = id(draft, commune.get().key().code());
            int number = 2;
            String unique = id;
            while (byId.containsKey(unique)) {
                unique = id + "-" + number++;
            }
            byId.put(unique, draft);
        }
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), TABLE)) {
            for (Map.Entry<String, Draft> entry : byId.entrySet()) {
                Draft draft = entry.getValue();
                printer.printRecord(
                        entry.getKey(),
                        draft.kind().code(),
                        draft.fr(),
                        draft.fr().equals(draft.nl()) ? "" : draft.nl(),
                        String.join("|", draft.others()),
                        String.format(Locale.ROOT, "%.6f", draft.lat()),
                        String.format(Locale.ROOT, "%.6f", draft.lon()));
            }
        }
        Map<LandmarkKind, Long> counts =
                byId.values().stream().collect(Collectors.groupingBy(Draft::kind, TreeMap::new, Collectors.counting()));
        report.println(counts);
    }

    private static String id(Draft draft, String commune) {
        String category =
                draft.kind().category().name().toLowerCase(Locale.ROOT).replace('_', '-');
        StringBuilder name = new StringBuilder();
        for (FoldedText.Word word : FoldedText.of(draft.fr()).words()) {
            if (name.length() + word.folded().length() >= MAX_ID_NAME_LENGTH) {
                break;
            }
            name.append(name.isEmpty() ? "" : "-").append(word.folded());
        }
        return category + "-" + name + "-" + commune;
    }
}
