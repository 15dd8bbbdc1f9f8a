package brussels.repere.geocoding.landmarks;

import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.LandmarkKind;
import brussels.repere.geocoding.LandmarkKind.Category;
import brussels.repere.geocoding.Place;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The landmarks of the Region, in memory. Immutable, safe for use by several threads. */
public final class LandmarkRegister {

    /** From OpenStreetMap, under its own licence. */
    private static final String LANDMARKS = "geodata/osm/landmarks.csv";
    /** Ours. */
    private static final String EVERYDAY_NAMES = "geodata/landmarks/everyday-names.csv";

    /** A quarter of an hour on foot. Whatever is farther helps nobody to find the way. */
    private static final double MAX_STOP_METRES = 1000;

    private final Map<String, Landmark> byId;
    private final LandmarkNameIndex names;
    private final StopIndex stops;

    private LandmarkRegister(Collection<Landmark> landmarks) {
        byId = landmarks.stream().collect(Collectors.toMap(Landmark::id, landmark -> landmark));
        names = new LandmarkNameIndex(landmarks);
        stops = new StopIndex(landmarks);
    }

    /** Read when it is asked for first. */
    private static final class Bundled {

        static final LandmarkRegister REGISTER = of(readBundled());
    }

    public static LandmarkRegister of(Collection<Landmark> landmarks) {
        return new LandmarkRegister(landmarks);
    }

    /** Returns the register that is part of the application. */
    public static LandmarkRegister bundled() {
        return Bundled.REGISTER;
    }

    private static List<Landmark> readBundled() {
        Map<String, List<String>> everydayNames = new HashMap<>();
        for (Map<String, String> row : BundledTable.read(EVERYDAY_NAMES)) {
            everydayNames
                    .computeIfAbsent(row.get("landmark"), id -> new ArrayList<>())
                    .add(row.get("name"));
        }
        return BundledTable.read(LANDMARKS).stream()
                .map(row -> read(row, everydayNames.getOrDefault(row.get("id"), List.of())))
                .toList();
    }

    private static Landmark read(Map<String, String> row, List<String> everydayNames) {
        Stream<String> others = Stream.of(row.get("other_names").split("\\|")).filter(name -> !name.isEmpty());
        return new Landmark(
                row.get("id"),
                LandmarkKind.find(row.get("kind")).orElseThrow(),
                new Bilingual(row.get("name_fr"), row.get("name_nl")),
                Stream.concat(others, everydayNames.stream()).distinct().toList(),
                new Place.Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon"))));
    }

    public Optional<Landmark> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Collection<Landmark> list() {
        return byId.values();
    }

    /** Returns the landmarks of a category with a name in either language that has this {@link LandmarkWords#key}. */
    public List<Landmark> listExact(Category category, String key) {
        return names.listExact(category, key);
    }

    /** Returns the landmarks with the fewest typing errors in their names. */
    public List<Landmark> listMisspelled(Category category, String key) {
        return names.listMisspelled(category, key);
    }

    /** Returns the landmarks of a category with a name that, from one of its words on, begins so; all for an empty beginning. */
    public List<Landmark> listStartingWith(Category category, String beginning, int limit) {
        return names.listStartingWith(category, beginning, limit);
    }

    /** The same, of all categories. */
    public List<Landmark> listStartingWith(String beginning, int limit) {
        return names.listStartingWith(beginning, limit);
    }

    /** Returns the stop nearest to a point, given in degrees (WGS84), if there is one within 1 km as the crow flies. */
    public Optional<NearestStop> findNearestStop(double lat, double lon) {
        return stops.findNearest(lat, lon, MAX_STOP_METRES);
    }

    /** The same for each kind of stop, the nearest first: a metro may be farther and the better way. */
    public List<NearestStop> listNearestStops(double lat, double lon) {
        return stops.listNearestOfEachKind(lat, lon, MAX_STOP_METRES);
    }
}
