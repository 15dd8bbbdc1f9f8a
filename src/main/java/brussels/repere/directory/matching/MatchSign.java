package brussels.repere.directory.matching;

/** What speaks for or against two records being one institution. {@link PairScorer} says how much. */
public enum MatchSign {
    /** All words that tell one institution from others are the same. */
    SAME_NAME,
    /** Most of these words are the same, or nearly: {@code Souverain}, {@code Suverain}. */
    SIMILAR_NAME,
    /** The same name, which several institutions of one source have, as those of a chain do. */
    COMMON_NAME,
    /** Both have a name, and no such word in common. */
    OTHER_NAME,
    /** A telephone number in common. Departments of one house share one too. */
    SAME_PHONE,
    /** The same street and house number. */
    SAME_ADDRESS,
    /** The same domain of the web, which is not one of many institutions. */
    SAME_WEBSITE,
    /** As far apart as two doors of one building. */
    SAME_PLACE,
    /** As far apart as two ends of a block. */
    NEAR,
    /** Farther, but within sight. */
    WITHIN_SIGHT,
    /** Farther still, or nobody knows how far. */
    FAR,
    /** A category in common. */
    SAME_CATEGORY,
    /** Both have categories, and none in common. */
    OTHER_CATEGORY,
    /** What they are stands at one door alone: two pharmacies are never neighbours, so that the place decides. */
    ONE_AT_A_PLACE
}
