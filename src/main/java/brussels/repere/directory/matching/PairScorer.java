package brussels.repere.directory.matching;

import brussels.repere.geography.coordinates.PointDistance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says how sure it is that two records are one institution, and why. Signs add up as in a logistic regression; their weights were set by
 * hand on pharmacies of two sources ({@code matching/judged-pairs.csv} in the tests). Safe for use by several threads once it is made.
 */
final class PairScorer {

    /** As far apart as a point at the door and one in the middle of the building. */
    static final int SAME_PLACE_METRES = 30;

    static final int NEAR_METRES = 100;
    static final int WITHIN_SIGHT_METRES = 300;

    /** How often a name stands in one source before it is the name of a chain. */
    private static final int MIN_CHAIN = 3;

    /** Pharmacies, which the law spreads. */
    private static final Set<String> ONE_AT_A_PLACE = Set.of("R1");

    private static final double BEFORE_ANY_SIGN = -3;

    private static final Map<MatchSign, Double> WEIGHTS = new EnumMap<>(Map.ofEntries(
            Map.entry(MatchSign.SAME_NAME, 3.0),
            Map.entry(MatchSign.SIMILAR_NAME, 2.0),
            Map.entry(MatchSign.COMMON_NAME, 1.0),
            Map.entry(MatchSign.OTHER_NAME, -5.0),
            Map.entry(MatchSign.SAME_PHONE, 3.0),
            Map.entry(MatchSign.SAME_ADDRESS, 2.5),
            Map.entry(MatchSign.SAME_WEBSITE, 1.5),
            Map.entry(MatchSign.SAME_PLACE, 2.0),
            Map.entry(MatchSign.NEAR, 1.0),
            Map.entry(MatchSign.WITHIN_SIGHT, 0.0),
            Map.entry(MatchSign.FAR, -2.0),
            Map.entry(MatchSign.SAME_CATEGORY, 1.0),
            Map.entry(MatchSign.OTHER_CATEGORY, -0.5),
            Map.entry(MatchSign.ONE_AT_A_PLACE, 6.0)));

    private final Map<String, Map<Set<String>, Integer>> namesBySource = new HashMap<>();

    /** @param records all that are compared, since a name tells the less the more of them have it */
    PairScorer(List<MatchRecord> records) {
        records.forEach(record -> record.names().forEach(name -> namesBySource
                .computeIfAbsent(record.reference().source(), source -> new HashMap<>())
                .merge(name, 1, Integer::sum)));
    }

    RecordPair score(MatchRecord one, MatchRecord other) {
        Integer metres = one.point() == null || other.point() == null
                ? null
                : (int) Math.round(PointDistance.metres(
                        one.point().lat(),
                        one.point().lon(),
                        other.point().lat(),
                        other.point().lon()));
        List<MatchSign> signs = new ArrayList<>();
        addName(one, other, signs);
        addWhen(haveCommon(one.phones(), other.phones()), MatchSign.SAME_PHONE, signs);
        addWhen(haveCommon(one.streets(), other.streets()), MatchSign.SAME_ADDRESS, signs);
        addWhen(one.domain() != null && one.domain().equals(other.domain()), MatchSign.SAME_WEBSITE, signs);
        signs.add(distanceSign(metres));
        addCategory(one, other, metres, signs);
        double sum = BEFORE_ANY_SIGN + signs.stream().mapToDouble(WEIGHTS::get).sum();
        return new RecordPair(one.reference(), other.reference(), 1 / (1 + Math.exp(-sum)), metres, signs);
    }

    private void addName(MatchRecord one, MatchRecord other, List<MatchSign> signs) {
        MatchSign sign = NameComparison.compare(one, other);
        if (sign != null) {
            boolean chain = sign != MatchSign.OTHER_NAME && (isChain(one) || isChain(other));
            signs.add(chain ? MatchSign.COMMON_NAME : sign);
        }
    }

    private boolean isChain(MatchRecord record) {
        Map<Set<String>, Integer> counts = namesBySource.get(record.reference().source());
        return record.names().stream().anyMatch(name -> counts.getOrDefault(name, 0) >= MIN_CHAIN);
    }

    private static MatchSign distanceSign(Integer metres) {
        if (metres == null || metres > WITHIN_SIGHT_METRES) {
            return MatchSign.FAR;
        }
        if (metres > NEAR_METRES) {
            return MatchSign.WITHIN_SIGHT;
        }
        return metres > SAME_PLACE_METRES ? MatchSign.NEAR : MatchSign.SAME_PLACE;
    }

    private static void addCategory(MatchRecord one, MatchRecord other, Integer metres, List<MatchSign> signs) {
        if (one.categories().isEmpty() || other.categories().isEmpty()) {
            return;
        }
        signs.add(
                haveCommon(one.categories(), other.categories()) ? MatchSign.SAME_CATEGORY : MatchSign.OTHER_CATEGORY);
        boolean placeDecides = ONE_AT_A_PLACE.stream()
                .anyMatch(category -> one.categories().contains(category)
                        && other.categories().contains(category));
        addWhen(placeDecides && metres != null && metres <= SAME_PLACE_METRES, MatchSign.ONE_AT_A_PLACE, signs);
    }

    private static boolean haveCommon(Set<String> one, Set<String> other) {
        return !Collections.disjoint(one, other);
    }

    private static void addWhen(boolean holds, MatchSign sign, List<MatchSign> signs) {
        if (holds) {
            signs.add(sign);
        }
    }
}
