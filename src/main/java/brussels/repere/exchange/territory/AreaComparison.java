package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.StatisticalSector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Compares new boundaries with those that were known before. Generalising moves borders by metres. A sector that loses a fifth of
 * its area was cut, or is another sector under the same code; and the Region itself neither shrinks nor grows.
 */
final class AreaComparison {

    private static final double MAX_SECTOR_CHANGE = 0.2;
    private static final double MAX_REGION_CHANGE = 0.05;

    private final Map<String, StatisticalSector> before;

    /** @param before the sectors that were known, by code; empty if there were none */
    AreaComparison(Map<String, StatisticalSector> before) {
        this.before = Map.copyOf(before);
    }

    List<ImportFinding> compareWith(Delimitation delimitation) {
        List<ImportFinding> findings = new ArrayList<>();
        if (before.isEmpty()) {
            return findings;
        }
        for (StatisticalSector sector : delimitation.sectors()) {
            StatisticalSector known = before.get(sector.code());
            if (known != null) {
                double share = sector.boundary().getArea() / known.boundary().getArea();
                if (Math.abs(share - 1) > MAX_SECTOR_CHANGE) {
                    findings.add(ImportFinding.warning(
                            "", 0, "geometry.sector-area", sector.code(), Math.round(share * 100)));
                }
            }
        }
        double share = totalArea(delimitation.sectors()) / totalArea(before.values());
        if (Math.abs(share - 1) > MAX_REGION_CHANGE) {
            findings.add(ImportFinding.error("", 0, "geometry.area", Math.round(share * 100)));
        }
        return findings;
    }

    private static double totalArea(Collection<StatisticalSector> sectors) {
        return sectors.stream()
                .mapToDouble(sector -> sector.boundary().getArea())
                .sum();
    }
}
