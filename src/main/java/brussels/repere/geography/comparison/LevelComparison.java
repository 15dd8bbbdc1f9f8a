package brussels.repere.geography.comparison;

import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.SectorPopulation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What changes on one level from an earlier to a later delimitation, in sectors and in people of the earlier one. A territory that keeps its
 * sectors under another code is renamed, and none of its sectors moves. Immutable, safe for use by several threads.
 */
public final class LevelComparison {

    /** A territory that has another code and the same sectors. */
    public record Renaming(Territory before, Territory after) {}

    private final SectorMatch match;
    private final Level level;
    private final SectorPopulation population;
    private final Map<TerritoryKey, Territory> renamed = new HashMap<>();
    private final List<SectorMove> moves;
    private final List<TerritoryChange> territories;

    private LevelComparison(SectorMatch match, Level level, SectorPopulation population) {
        this.match = match;
        this.level = level;
        this.population = population;
        findRenamed();
        this.moves = IntStream.range(0, match.before().sectors().size())
                .filter(this::moves)
                .mapToObj(this::move)
                .sorted(Comparator.comparing((SectorMove move) -> key(move.before()), keysFirst())
                        .thenComparing(move -> key(move.after()), keysFirst())
                        .thenComparing(move -> move.sector().code()))
                .toList();
        this.territories = listTerritories();
    }

    public static LevelComparison of(SectorMatch match, Level level, SectorPopulation population) {
        return new LevelComparison(match, level, population);
    }

    private static TerritoryKey key(Territory territory) {
        return territory == null ? null : territory.key();
    }

    private static Comparator<TerritoryKey> keysFirst() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    private void findRenamed() {
        for (Territory before : match.before().list(level)) {
            if (match.after().find(before.key()).isEmpty()) {
                SectorSet sectors = match.before().sectorsOf(before.key());
                match.after().list(level).stream()
                        .filter(after -> match.before().find(after.key()).isEmpty())
                        .filter(after -> sectorsOf(after.key()).equals(sectors))
                        .findFirst()
                        .ifPresent(after -> renamed.put(before.key(), after));
            }
        }
    }

    private boolean moves(int sector) {
        Territory before = before(sector);
        TerritoryKey expected = before == null ? null : key(renamed.getOrDefault(before.key(), before));
        return !Objects.equals(expected, key(after(sector)));
    }

    private Territory before(int sector) {
        return match.before().findTerritory(level, sector).orElse(null);
    }

    private Territory after(int sector) {
        return match.after().findTerritory(level, match.find(sector)).orElse(null);
    }

    private SectorMove move(int number) {
        StatisticalSector sector = match.before().sectors().get(number);
        return new SectorMove(
                sector, before(number), after(number), population.find(sector.code()), match.isRecut(number));
    }

    /** Returns the sectors of the earlier delimitation that a territory of the later one holds. */
    private SectorSet sectorsOf(TerritoryKey after) {
        return match.toBefore(match.after().sectorsOf(after));
    }

    private List<TerritoryChange> listTerritories() {
        TreeSet<TerritoryKey> keys = new TreeSet<>();
        moves.forEach(move -> {
            if (move.before() != null) {
                keys.add(move.before().key());
            }
            if (move.after() != null) {
                keys.add(move.after().key());
            }
        });
        List<TerritoryChange> changes = new ArrayList<>();
        for (TerritoryKey key : keys) {
            Territory before = match.before().find(key).orElse(null);
            Territory after = match.after().find(key).orElse(null);
            SectorSet none = SectorSet.empty(match.before().sectors().size());
            SectorSet old = before == null ? none : match.before().sectorsOf(key);
            SectorSet now = after == null ? none : sectorsOf(key);
            changes.add(new TerritoryChange(before, after, old.size(), now.size(), count(old), count(now)));
        }
        return List.copyOf(changes);
    }

    /** Counts the people of sectors of the earlier map; those of whom nobody knows count as none. */
    public long count(SectorSet sectors) {
        return sectors.stream()
                .mapToObj(
                        sector -> population.find(before().sectors().get(sector).code()))
                .mapToLong(people -> people.orElse(0))
                .sum();
    }

    /** Returns the year of which the people are. */
    public int populationYear() {
        return population.source().year();
    }

    public Level level() {
        return level;
    }

    /** Returns the earlier map. */
    public TerritoryMap before() {
        return match.before();
    }

    /** Returns the later map. */
    public TerritoryMap after() {
        return match.after();
    }

    /** Returns the sectors that move, by the territories from which and to which they do. */
    public List<SectorMove> moves() {
        return moves;
    }

    /** Returns the territories that have another code and the same sectors, in the order of the earlier codes. */
    public List<Renaming> renamings() {
        return renamed.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Renaming(before().find(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
    }

    /** Returns the territories that lose or win sectors, in the order of their codes. */
    public List<TerritoryChange> territories() {
        return territories;
    }

    /** Returns how many people live in the sectors that move. */
    public long peopleMoved() {
        return moves.stream()
                .map(SectorMove::people)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
    }

    /** Returns how many people live in all sectors of the earlier map. */
    public long people() {
        int all = before().sectors().size();
        return count(SectorSet.of(all, IntStream.range(0, all)));
    }

    /** Returns in how many of the sectors that move nobody knows how many people live. */
    public int movesWithoutPeople() {
        return (int) moves.stream().filter(move -> move.people().isEmpty()).count();
    }

    public boolean isEmpty() {
        return moves.isEmpty() && renamed.isEmpty();
    }
}
