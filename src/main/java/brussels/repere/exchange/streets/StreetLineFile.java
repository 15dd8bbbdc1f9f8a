package brussels.repere.exchange.streets;

import brussels.repere.exchange.geojson.Feature;
import brussels.repere.exchange.geojson.FeatureCollection;
import brussels.repere.exchange.geojson.GeoJsonFile;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.CoordinateSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Reads a file with lines of streets: GeoJSON in any coordinate system, or an extract of OpenStreetMap (.pbf). */
final class StreetLineFile {

    /** An extract of the country in PBF is larger; one of the Region has some 50 MB. */
    private static final long MAX_BYTES = 512L << 20;

    /** The same for every format. */
    private static final int MAX_POINTS = NamedWayCollector.MAX_POINTS;

    private final InputFile file;
    private final TerritoryMap map;

    private StreetLineFile(InputFile file, TerritoryMap map) {
        this.file = file;
        this.map = map;
    }

    /**
     * @throws ImportFailure if the file cannot be read to its end, has too many points, or none of its lines lies in the Region,
     *     as when the axes are swapped
     */
    static List<SourceLine> read(Path path, TerritoryMap map) {
        InputFile file = InputFile.of(path, MAX_BYTES);
        return new StreetLineFile(file, map).read();
    }

    private List<SourceLine> read() {
        List<SourceLine> lines =
                switch (file.extension()) {
                    case "pbf" -> OsmExtractReader.read(file);
                    case "geojson", "json" -> readGeoJson();
                    default -> throw failure("streets.unknown-kind");
                };
        if (lines.stream().allMatch(line -> line.line().isEmpty())) {
            throw failure("streets.no-lines");
        }
        requireInRegion(lines);
        return lines;
    }

    private ImportFailure failure(String code, Object... params) {
        return new ImportFailure(ImportFinding.error(file.name(), 0, code, params));
    }

    private List<SourceLine> readGeoJson() {
        FeatureCollection content = GeoJsonFile.read(file, GeoJsonLineReader::read);
        CoordinateSystems.ToWgs84 toWgs84 =
                new CoordinateSystems().find(content.crs()).orElseThrow(() -> failure("crs.unknown", content.crs()));
        List<SourceLine> lines = new ArrayList<>();
        long points = 0;
        for (Feature feature : content.features()) {
            points += feature.geometry().getNumPoints();
            if (points > MAX_POINTS) {
                throw failure("streets.too-many-points", MAX_POINTS);
            }
            lines.add(new SourceLine(
                    feature.number(), feature.properties(), toWgs84(feature.geometry(), toWgs84, content.crs())));
        }
        return lines;
    }

    private Geometry toWgs84(Geometry line, CoordinateSystems.ToWgs84 toWgs84, String crs) {
        try {
            return toWgs84.apply(line);
        } catch (IllegalArgumentException wrong) {
            throw failure("crs.wrong", crs);
        }
    }

    private void requireInRegion(List<SourceLine> lines) {
        long inRegion = count(lines, point -> isInRegion(point.x, point.y));
        if (inRegion == 0) {
            long swapped = count(lines, point -> isInRegion(point.y, point.x));
            throw failure(swapped > 0 ? "streets.swapped" : "streets.outside");
        }
    }

    private static long count(List<SourceLine> lines, Predicate<Coordinate> condition) {
        return lines.stream()
                .filter(line -> !line.line().isEmpty())
                .filter(line -> condition.test(line.line().getCoordinate()))
                .count();
    }

    private boolean isInRegion(double lon, double lat) {
        return map.sectorAt(lon, lat) >= 0;
    }
}
