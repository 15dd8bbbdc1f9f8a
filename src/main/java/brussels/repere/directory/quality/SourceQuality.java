package brussels.repere.directory.quality;

import java.util.Map;

/**
 * How many records of a source lack what. Immutable.
 *
 * @param records that are open, and whose address is not confidential
 * @param lacking by gap; a gap that none has may be missing
 */
public record SourceQuality(String source, int records, Map<QualityGap, Integer> lacking) {

    private static final int PERCENT = 100;

    public SourceQuality {
        lacking = Map.copyOf(lacking);
    }

    public int lacking(QualityGap gap) {
        return lacking.getOrDefault(gap, 0);
    }

    /** Returns the share of records that do not lack it, in whole percent, rounded down so that 100 means all. */
    public int percentWithout(QualityGap gap) {
        return records == 0 ? PERCENT : PERCENT * (records - lacking(gap)) / records;
    }
}
