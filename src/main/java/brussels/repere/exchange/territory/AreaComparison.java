package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.StatisticalSector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * New boundaries beside those known before. Generalising moves borders by metres; a sector that loses a fifth of its area was
 * cut, or is another one under the same code, and the Region itself does not shrink or grow.
 */
final class AreaComparison {

    private static final double MAX_SECTOR_CHANGE = 0.2;
    private static final double MAX_REGION_CHANGE = 0.05;

    private final Map<String, StatisticalSector> before;

    /** @param before by code; empty if nothing was known */
    AreaComparison(Map<String, StatisticalSector> before) {
        this.before = Map.copyOf(before);
    }

    List<ImportFinding> compareWith(Delimitation now) {
        List<ImportFinding> findings = new ArrayList<>();
        if (before.isEmpty()) {
            return findings;
        }
        for (StatisticalSector sector : now.sectors()) {
            StatisticalSector known = before.get(sector.code());
            if (known != null) {
                double share = sector.boundary().getArea() / known.boundary().getArea();
                if (Math.abs(share - 1) > MAX_SECTOR_CHANGE) {
                    findings.add(ImportFinding.warning(
                            "", 0, "geometry.sector-area", sector.code(), Math.round(share * 100)));
                }
            }
        }
        double share = totalArea(now.sectors()) / totalArea(before.values());
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
