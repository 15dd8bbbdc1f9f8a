package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks whether a delimitation may be stored. Every statistical sector must have a boundary in the Region, exactly one territory of
 * each level that must be complete, and at most one section; every territory must have sectors and a name.
 */
public final class DelimitationCheck {

    private DelimitationCheck() {}

    /** Returns all findings. The delimitation may be stored if none of them is an error. */
    public static List<ImportFinding> check(Delimitation delimitation) {
        List<ImportFinding> findings = new ArrayList<>();
        Set<String> codes = checkCodes(delimitation, findings);
        Map<TerritoryKey, Territory> territories = checkTerritories(delimitation, findings);
        checkMemberships(delimitation, codes, territories, findings);
        findings.addAll(SectorCoverageCheck.check(delimitation.sectors()));
        return findings;
    }

    private static Set<String> checkCodes(Delimitation delimitation, List<ImportFinding> findings) {
        Set<String> codes = new TreeSet<>();
        for (StatisticalSector sector : delimitation.sectors()) {
            if (!codes.add(sector.code())) {
                findings.add(ImportFinding.error("", 0, "sector.twice", sector.code()));
            }
        }
        if (codes.isEmpty()) {
            findings.add(ImportFinding.error("", 0, "sector.none"));
        }
        return codes;
    }

    private static Map<TerritoryKey, Territory> checkTerritories(
            Delimitation delimitation, List<ImportFinding> findings) {
        Map<TerritoryKey, Territory> territories = new HashMap<>();
        for (Territory territory : delimitation.territories()) {
            if (territories.put(territory.key(), territory) != null) {
                findings.add(ImportFinding.error("", 0, "territory.twice", territory.key()));
            }
        }
        return territories;
    }

    private static void checkMemberships(
            Delimitation delimitation,
            Set<String> codes,
            Map<TerritoryKey, Territory> territories,
            List<ImportFinding> findings) {
        Set<TerritoryKey> used = new HashSet<>();
        boolean withNewLevel =
                territories.keySet().stream().anyMatch(key -> key.level() == Level.QUARTIER_SOCIAL_SANTE);
        for (String code : codes) {
            Map<Level, String> members = delimitation.memberships().getOrDefault(code, Map.of());
            for (Level level : Level.values()) {
                boolean needed =
                        Level.MANDATORY.contains(level) || level == Level.QUARTIER_SOCIAL_SANTE && withNewLevel;
                String member = members.get(level);
                if (member == null && needed) {
                    findings.add(ImportFinding.error("", 0, "membership.missing", code, level.code()));
                } else if (member != null) {
                    TerritoryKey key = new TerritoryKey(level, member);
                    used.add(key);
                    if (!territories.containsKey(key)) {
                        findings.add(ImportFinding.error("", 0, "territory.unknown", code, key));
                    }
                }
            }
        }
        Set<String> unknown = new TreeSet<>(delimitation.memberships().keySet());
        unknown.removeAll(codes);
        unknown.forEach(code -> findings.add(ImportFinding.error("", 0, "membership.without-boundary", code)));
        territories.keySet().stream()
                .filter(key -> !used.contains(key))
                .sorted()
                .forEach(key -> findings.add(ImportFinding.error("", 0, "territory.empty", key)));
    }
}
