package brussels.repere.directory.matching;

import java.util.List;

/**
 * Two records of different sources that may be one institution. Immutable.
 *
 * @param score from 0 to 1: how sure it is
 * @param metres between their points; null where one of them has none
 * @param signs why, in a fixed order
 */
public record RecordPair(
        RecordReference first, RecordReference second, double score, Integer metres, List<MatchSign> signs) {

    public RecordPair {
        signs = List.copyOf(signs);
    }

    /** Returns the same pair with the other record first. */
    public RecordPair turned() {
        return new RecordPair(second, first, score, metres, signs);
    }
}
