package brussels.repere.directory.matching;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds institutions that two sources record, each by itself. Of a source, a record has one counterpart at most in each other source: the
 * surest. For use by one thread.
 *
 * <p>Compared are records that are near one another, or share a telephone number or an address. Confidential records are not to be added,
 * since a pair would reveal where they are. Nothing is joined here.
 */
public final class PairFinder {

    /** Below that, more pairs are wrong than a person wants to look at. */
    public static final double MIN_SCORE = 0.6;

    /** A cell is wider than {@link PairScorer#WITHIN_SIGHT_METRES}. */
    private static final double CELLS_PER_DEGREE = 200;

    private final List<MatchRecord> records = new ArrayList<>();

    private record Cell(long lat, long lon) {

        static Cell of(Site.Point point) {
            return new Cell((long) (point.lat() * CELLS_PER_DEGREE), (long) (point.lon() * CELLS_PER_DEGREE));
        }

        Stream<Cell> withNeighbours() {
            return Stream.of(-1, 0, 1)
                    .flatMap(north -> Stream.of(-1, 0, 1).map(east -> new Cell(lat + north, lon + east)));
        }
    }

    /** Adds a record that is compared with those of other sources. */
    public void add(DirectoryEntry entry) {
        records.add(MatchRecord.of(entry));
    }

    /** Lists pairs of at least {@link #MIN_SCORE}, the surest first. */
    public List<RecordPair> list() {
        PairScorer scorer = new PairScorer(records);
        Map<Object, List<Integer>> byTrait = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            int index = i;
            listTraits(records.get(i)).forEach(trait -> byTrait.computeIfAbsent(trait, key -> new ArrayList<>())
                    .add(index));
        }
        List<RecordPair> pairs = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            MatchRecord one = records.get(i);
            for (int j : listCandidates(i, byTrait)) {
                RecordPair pair = scorer.score(one, records.get(j));
                if (pair.score() >= MIN_SCORE) {
                    pairs.add(pair);
                }
            }
        }
        return keepSurest(pairs);
    }

    private static Stream<Object> listTraits(MatchRecord record) {
        return Stream.of(
                        record.phones().stream(),
                        record.streets().stream(),
                        record.point() == null ? Stream.empty() : Stream.of(Cell.of(record.point())))
                .flatMap(traits -> traits);
    }

    private Set<Integer> listCandidates(int index, Map<Object, List<Integer>> byTrait) {
        MatchRecord one = records.get(index);
        Stream<Object> around = one.point() == null
                ? Stream.empty()
                : Cell.of(one.point()).withNeighbours().map(cell -> cell);
        Set<Integer> candidates = new LinkedHashSet<>();
        Stream.concat(listTraits(one), around)
                .distinct()
                .flatMap(trait -> byTrait.getOrDefault(trait, List.of()).stream())
                .filter(other -> other > index
                        && !records.get(other)
                                .reference()
                                .source()
                                .equals(one.reference().source()))
                .forEach(candidates::add);
        return candidates;
    }

    /** Equally sure ones that are nearer come first; the rest of the order is that of names, so that it stays the same. */
    private static List<RecordPair> keepSurest(List<RecordPair> pairs) {
        Comparator<RecordPair> order = Comparator.comparing(RecordPair::score)
                .reversed()
                .thenComparing(pair -> pair.metres() == null ? Integer.MAX_VALUE : pair.metres())
                .thenComparing(pair -> pair.first().sourceId())
                .thenComparing(pair -> pair.second().sourceId());
        Set<List<String>> taken = new HashSet<>();
        return pairs.stream()
                .sorted(order)
                .filter(pair -> {
                    List<String> first = counterpart(pair.first(), pair.second());
                    List<String> second = counterpart(pair.second(), pair.first());
                    return !taken.contains(first) && !taken.contains(second) && taken.add(first) && taken.add(second);
                })
                .toList();
    }

    private static List<String> counterpart(RecordReference record, RecordReference other) {
        return List.of(record.source(), record.sourceId(), other.source());
    }
}
