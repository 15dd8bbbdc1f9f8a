package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A delimitation that is being built: the current one, in which each file replaces the parts that it holds. For one thread. */
final class DelimitationDraft {

    final Map<String, StatisticalSector> sectors = new LinkedHashMap<>();
    final Map<TerritoryKey, Territory> territories = new LinkedHashMap<>();
    final Map<String, Map<Level, String>> memberships = new HashMap<>();
    final List<ImportFinding> findings = new ArrayList<>();

    static DelimitationDraft empty() {
        return new DelimitationDraft();
    }

    static DelimitationDraft startingFrom(Delimitation base) {
        DelimitationDraft draft = new DelimitationDraft();
        base.sectors().forEach(sector -> draft.sectors.put(sector.code(), sector));
        base.territories().forEach(territory -> draft.territories.put(territory.key(), territory));
        base.memberships().forEach((sector, levels) -> draft.memberships.put(sector, new EnumMap<>(levels)));
        return draft;
    }

    /** Forgets in which territory of a level each sector lies, before a file says it anew for all sectors. */
    void clearMembers(Level level) {
        memberships.values().forEach(levels -> levels.remove(level));
    }

    /** @param territory null if the sector has none of that level */
    void assign(String sector, Level level, String territory) {
        Map<Level, String> levels = memberships.computeIfAbsent(sector, code -> new EnumMap<>(Level.class));
        if (territory != null) {
            levels.put(level, territory);
        }
    }

    /** Forgets the territories of sectors that are gone. To be called before a file says them anew for all sectors. */
    void dropVanishedSectors() {
        memberships.keySet().retainAll(sectors.keySet());
    }

    /** Records whether we derived ourselves which sectors the territories of a level hold. */
    void setDerived(Level level, boolean derived) {
        territories.replaceAll((key, known) -> key.level() != level
                ? known
                : new Territory(
                        key, known.name(), known.postcodes(), known.population(), known.populationYear(), derived));
    }

    /** Adds a territory if it is new. A known one keeps its name, which only a file of names may change. */
    void addIfNew(Territory territory) {
        territories.putIfAbsent(territory.key(), territory);
    }

    /** Removes the territories of a level in which no sector lies any more. */
    void dropEmptyTerritories(Level level) {
        var used = memberships.values().stream()
                .map(levels -> levels.get(level))
                .filter(Objects::nonNull)
                .toList();
        territories.keySet().removeIf(key -> key.level() == level && !used.contains(key.code()));
    }

    Delimitation toDelimitation(String name, String source, LocalDate validFrom, LocalDate validTo) {
        Map<String, Map<Level, String>> copied = new HashMap<>();
        memberships.forEach((sector, territories) -> copied.put(sector, Map.copyOf(territories)));
        return new Delimitation(
                name,
                source,
                validFrom,
                validTo,
                List.copyOf(sectors.values()),
                List.copyOf(territories.values()),
                Map.copyOf(copied));
    }
}
