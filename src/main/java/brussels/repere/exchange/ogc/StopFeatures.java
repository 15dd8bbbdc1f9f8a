package brussels.repere.exchange.ogc;

import static brussels.repere.exchange.ogc.FeatureProperty.text;

import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.landmarks.LandmarkRegister;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Makes the collection of the stops of metro, train and tram, of which several platforms of one name are one. They have no time. */
final class StopFeatures {

    static final String ID = "stops";

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final List<FeatureProperty> PROPERTIES = List.of(
            text("kind", "metro, train or tram").asked(),
            text("name_fr", "Name in French").asked(),
            text("name_nl", "Name in Dutch").asked(),
            text("other_names", "Other names and short forms, parted by bars"),
            text("commune", "Code of the commune in which it lies").asked(),
            text("attribution", "What the licence of the source asks to be said"));

    private StopFeatures() {}

    static OgcCollection collection(LandmarkRegister register, TerritoryMap map) {
        return new OgcCollection(
                CollectionWords.describe(ID, OpenStreetMapNotice.TEXT, PROPERTIES),
                new FeatureTable(register.list().stream()
                        .filter(landmark -> landmark.kind().isStop())
                        .map(stop -> feature(stop, map))
                        .toList()));
    }

    private static SourceFeature feature(Landmark stop, TerritoryMap map) {
        double lon = stop.point().lon();
        double lat = stop.point().lat();
        FeatureValues values = new FeatureValues()
                .put("kind", stop.kind().code())
                .put("name_fr", stop.name().fr())
                .put("name_nl", stop.name().nl())
                .put(
                        "other_names",
                        stop.otherNames().isEmpty() ? null : String.join(ListNotation.SEPARATOR, stop.otherNames()))
                .put(
                        "commune",
                        map.findTerritory(Level.COMMUNE, lon, lat)
                                .map(Territory::key)
                                .map(key -> key.code())
                                .orElse(null))
                .put("attribution", OpenStreetMapNotice.TEXT);
        return new SourceFeature(
                stop.id(),
                stop.name(),
                values.all(),
                values.terms(PROPERTIES),
                GEOMETRIES.createPoint(new Coordinate(lon, lat)),
                null);
    }
}
