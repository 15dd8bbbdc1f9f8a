package brussels.repere.testing;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import brussels.repere.geography.population.SectorPopulation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;

/**
 * Builds a table in the form of the official one of the 57 "quartiers social-santé". <b>It is built, not official</b>: that table could not be
 * had, only its columns and how many quartiers each bassin has. Tests use it, and nothing else may.
 *
 * <p>The rule: each bassin is cut in two, again and again, until it has as many parts as it has published quartiers. A cut goes across the
 * longer side, through the centroids of the sectors, and leaves on each side the share of the people (of about 2020) that its number of
 * parts asks for. All names begin with "Construit" and "Gebouwd".
 */
public final class BuiltQuartierTable {

    /** How many quartiers social-santé each bassin has, as published. */
    public static final Map<String, Integer> PUBLISHED_COUNTS = Map.of("CO", 17, "S", 16, "NE", 8, "SE", 7, "N", 9);

    private static final String HEADER = "CodeSector,QuartierSS_Gwwijk,NomQuartierSSFR,NaamGWwijkNL,BassinFR,ZoneNL";

    private final TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 0);
    private final SectorPopulation population = SectorPopulation.bundled();
    private final Map<String, String> bassins = new LinkedHashMap<>();
    private final List<String> rows = new ArrayList<>();

    public BuiltQuartierTable() {
        for (int number = 0; number < map.sectors().size(); number++) {
            bassins.put(
                    map.sectors().get(number).code(),
                    map.findTerritory(Level.BASSIN, number).orElseThrow().key().code());
        }
    }

    /** Puts all sectors whose code begins so into another bassin than the one that we derive. */
    public BuiltQuartierTable move(String codes, String bassin) {
        bassins.replaceAll((sector, known) -> sector.startsWith(codes) ? bassin : known);
        return this;
    }

    /** Returns the lines of the table, its header first. */
    public List<String> lines() {
        rows.clear();
        rows.add(HEADER);
        for (Territory bassin : map.list(Level.BASSIN)) {
            String code = bassin.key().code();
            List<StatisticalSector> sectors = map.sectors().stream()
                    .filter(sector -> bassins.get(sector.code()).equals(code))
                    .collect(Collectors.toList());
            divide(sectors, PUBLISHED_COUNTS.get(code), 1, bassin);
        }
        return List.copyOf(rows);
    }

    private void divide(List<StatisticalSector> sectors, int parts, int first, Territory bassin) {
        if (parts == 1) {
            sectors.forEach(sector -> rows.add("%1$s,%2$s%3$02d,Construit %2$s %3$d,Gebouwd %2$s %3$d,%4$s,%5$s"
                    .formatted(
                            sector.code(),
                            bassin.key().code(),
                            first,
                            bassin.name().fr(),
                            bassin.name().nl())));
            return;
        }
        int left = parts / 2;
        List<StatisticalSector> sorted = sortAlongLongerSide(sectors);
        int cut = cut(sorted, left, parts);
        divide(sorted.subList(0, cut), left, first, bassin);
        divide(sorted.subList(cut, sorted.size()), parts - left, first + left, bassin);
    }

    private int cut(List<StatisticalSector> sorted, int left, int parts) {
        long wanted = sorted.stream().mapToLong(this::people).sum() * left / parts;
        long counted = 0;
        int cut = 0;
        while (cut < left || counted < wanted && cut < sorted.size() - (parts - left)) {
            counted += people(sorted.get(cut));
            cut++;
        }
        return cut;
    }

    private long people(StatisticalSector sector) {
        return population.find(sector.code()).orElse(0);
    }

    private static List<StatisticalSector> sortAlongLongerSide(List<StatisticalSector> sectors) {
        Envelope extent = new Envelope();
        sectors.forEach(sector -> extent.expandToInclude(centroid(sector)));
        boolean wide = extent.getWidth() >= extent.getHeight();
        return sectors.stream()
                .sorted(Comparator.comparingDouble(
                                (StatisticalSector sector) -> wide ? centroid(sector).x : centroid(sector).y)
                        .thenComparing(StatisticalSector::code))
                .toList();
    }

    private static Coordinate centroid(StatisticalSector sector) {
        Point centre = sector.boundary().getCentroid();
        return LocalProjection.project(centre.getX(), centre.getY());
    }
}
