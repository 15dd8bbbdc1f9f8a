package brussels.repere.testing;

import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Builds a small Region of square sectors, for tests that need to know every border: a thousandth of a degree is one step,
 * from 4.35 east, 50.85 north.
 */
public final class SquareRegionBuilder {

    public static final double LON = 4.35;
    public static final double LAT = 50.85;
    public static final double STEP = 0.001;

    private final List<StatisticalSector> sectors = new ArrayList<>();
    private final Map<TerritoryKey, Territory> territories = new LinkedHashMap<>();
    private final Map<String, Map<Level, String>> memberships = new HashMap<>();

    /** A sector from one corner to the other, in steps, with its quartier, commune and bassin. */
    public SquareRegionBuilder sector(
            String code,
            double west,
            double south,
            double east,
            double north,
            String quartier,
            String commune,
            String bassin) {
        Envelope square = new Envelope(LON + west * STEP, LON + east * STEP, LAT + south * STEP, LAT + north * STEP);
        sectors.add(new StatisticalSector(code, new Bilingual(code, code), new GeometryFactory().toGeometry(square)));
        Map<Level, String> of = new EnumMap<>(Level.class);
        member(of, Level.REGION, "04000");
        member(of, Level.QUARTIER, quartier);
        member(of, Level.COMMUNE, commune);
        member(of, Level.BASSIN, bassin);
        memberships.put(code, of);
        return this;
    }

    private void member(Map<Level, String> of, Level level, String code) {
        TerritoryKey key = new TerritoryKey(level, code);
        of.put(level, code);
        territories.put(key, new Territory(key, new Bilingual(code, code), List.of(), null, null, false));
    }

    public Delimitation delimitation() {
        return new Delimitation(
                "squares",
                "test",
                LocalDate.of(2024, 1, 1),
                null,
                List.copyOf(sectors),
                List.copyOf(territories.values()),
                Map.copyOf(memberships));
    }
}
