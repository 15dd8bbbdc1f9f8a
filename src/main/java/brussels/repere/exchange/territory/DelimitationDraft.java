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

/** A delimitation in the making: the current one, in which each file replaces what it tells anew. Not thread-safe. */
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
        base.memberships().forEach((sector, of) -> draft.memberships.put(sector, new EnumMap<>(of)));
        return draft;
    }

    /** Forgets which territory of a level each sector lies in: a file tells it anew, for all. */
    void clearMembers(Level level) {
        memberships.values().forEach(of -> of.remove(level));
    }

    /** @param territory null where the sector has none of that level */
    void assign(String sector, Level level, String territory) {
        Map<Level, String> of = memberships.computeIfAbsent(sector, code -> new EnumMap<>(Level.class));
        if (territory != null) {
            of.put(level, territory);
        }
    }

    /** Sectors that are no more leave no members behind: to be called when members are told anew for all sectors. */
    void dropVanishedSectors() {
        memberships.keySet().retainAll(sectors.keySet());
    }

    /** From now on it is known who decided which sectors the territories of a level hold. */
    void setDerived(Level level, boolean derived) {
        territories.replaceAll((key, known) -> key.level() != level
                ? known
                : new Territory(
                        key, known.name(), known.postcodes(), known.population(), known.populationYear(), derived));
    }

    /** A territory that is new gets its name; one that is known keeps its own, which a file of names may change. */
    void addIfNew(Territory territory) {
        territories.putIfAbsent(territory.key(), territory);
    }

    /** Territories of a level in which no sector lies any more are gone. */
    void dropEmptyTerritories(Level level) {
        var used = memberships.values().stream()
                .map(of -> of.get(level))
                .filter(Objects::nonNull)
                .toList();
        territories.keySet().removeIf(key -> key.level() == level && !used.contains(key.code()));
    }

    Delimitation toDelimitation(String name, String source, LocalDate validFrom, LocalDate validTo) {
        Map<String, Map<Level, String>> of = new HashMap<>();
        memberships.forEach((sector, territory) -> of.put(sector, Map.copyOf(territory)));
        return new Delimitation(
                name,
                source,
                validFrom,
                validTo,
                List.copyOf(sectors.values()),
                List.copyOf(territories.values()),
                Map.copyOf(of));
    }
}
