package brussels.repere.exchange.ogc;

import static brussels.repere.exchange.ogc.FeatureProperty.of;
import static brussels.repere.exchange.ogc.FeatureProperty.text;

import brussels.repere.exchange.ogc.FeatureProperty.Type;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.TerritoryShapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes collections of the territories of each level, and of the statistical sectors, as the delimitation of today has them, with the stored
 * boundaries. The time of each is that of the delimitation. Levels do not nest, so only a sector says in which territories it lies.
 */
final class TerritoryFeatures {

    static final String SECTORS = "statistical-sectors";

    private static final List<FeatureProperty> TERRITORY = List.of(
            text("code", "Official code").asked(),
            text("level", "The level of territory"),
            text("name_fr", "Name in French").asked(),
            text("name_nl", "Name in Dutch").asked(),
            text("postcodes", "Postcodes that people use for it, parted by bars"),
            of("population", Type.INTEGER, "Inhabitants, where they are published"),
            of("population_year", Type.INTEGER, "The year of that figure"),
            of("statistical_sectors", Type.INTEGER, "Of how many statistical sectors it consists"),
            of("derived", Type.BOOLEAN, "Whether the list of its sectors was derived and is not official")
                    .asked(),
            text("delimitation", "The delimitation that has it"),
            text("source", "Who published it, and on which terms"),
            text("valid_from", "The first day of the delimitation"),
            text("valid_to", "Its last day, where an end is known"));

    private final TerritoryMap map;
    private final TimeSpan time;

    /** @param time of the delimitation of the map */
    TerritoryFeatures(TerritoryMap map, TimeSpan time) {
        this.map = map;
        this.time = time;
    }

    List<OgcCollection> list() {
        List<OgcCollection> collections = new ArrayList<>();
        TerritoryShapes shapes = new TerritoryShapes(map);
        Arrays.stream(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .map(level -> collection(level, shapes.listShapes(level, 0)))
                .forEach(collections::add);
        collections.add(sectors());
        return collections;
    }

    /** Returns the id of the collection of a level: its code in the plural. */
    static String id(Level level) {
        return level.code().replaceFirst("-|$", "s$0");
    }

    private OgcCollection collection(Level level, List<Geometry> shapes) {
        List<Territory> territories = map.list(level);
        List<SourceFeature> features = new ArrayList<>();
        for (int i = 0; i < territories.size(); i++) {
            features.add(feature(territories.get(i), shapes.get(i)));
        }
        return new OgcCollection(
                CollectionWords.describe(id(level), map.delimitation().source(), TERRITORY),
                new FeatureTable(features));
    }

    private SourceFeature feature(Territory territory, Geometry shape) {
        FeatureValues values = new FeatureValues()
                .put("code", territory.key().code())
                .put("level", territory.key().level().code())
                .put("name_fr", territory.name().fr())
                .put("name_nl", territory.name().nl())
                .put("postcodes", joined(territory.postcodes()))
                .put("population", territory.population())
                .put("population_year", territory.populationYear())
                .put("statistical_sectors", map.sectorsOf(territory.key()).size())
                .put("derived", territory.derived());
        putDelimitation(values);
        return new SourceFeature(
                territory.key().code(), territory.name(), values.all(), values.terms(TERRITORY), shape, time);
    }

    private static String joined(List<String> parts) {
        return parts.isEmpty() ? null : String.join(ListNotation.SEPARATOR, parts);
    }

    private void putDelimitation(FeatureValues values) {
        values.put("delimitation", map.delimitation().name())
                .put("source", map.delimitation().source())
                .put("valid_from", map.delimitation().validFrom())
                .put("valid_to", map.delimitation().validTo());
    }

    private OgcCollection sectors() {
        List<FeatureProperty> properties = new ArrayList<>(List.of(
                text("code", "Code of Statbel").asked(),
                text("name_fr", "Name in French").asked(),
                text("name_nl", "Name in Dutch").asked()));
        Arrays.stream(Level.values())
                .map(level -> text(property(level), "Code of the territory of this level in which it lies")
                        .asked())
                .forEach(properties::add);
        properties.addAll(TERRITORY.subList(TERRITORY.size() - 4, TERRITORY.size()));
        List<SourceFeature> features = new ArrayList<>();
        for (int number = 0; number < map.sectors().size(); number++) {
            features.add(feature(number, properties));
        }
        return new OgcCollection(
                CollectionWords.describe(SECTORS, map.delimitation().source(), properties), new FeatureTable(features));
    }

    private SourceFeature feature(int number, List<FeatureProperty> properties) {
        StatisticalSector sector = map.sectors().get(number);
        FeatureValues values = new FeatureValues()
                .put("code", sector.code())
                .put("name_fr", sector.name().fr())
                .put("name_nl", sector.name().nl());
        for (Level level : Level.values()) {
            values.put(property(level), code(map.findTerritory(level, number)));
        }
        putDelimitation(values);
        return new SourceFeature(
                sector.code(), sector.name(), values.all(), values.terms(properties), sector.boundary(), time);
    }

    /** Returns the name of the property that says the territory of a level. */
    static String property(Level level) {
        return level.code().replace('-', '_');
    }

    private static String code(Optional<Territory> territory) {
        return territory.map(found -> found.key().code()).orElse(null);
    }
}
