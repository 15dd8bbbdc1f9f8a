package brussels.repere.directory;

/** The rule by which ids are made, for tests that play somebody who has read it. */
public final class StableIds {

    private StableIds() {}

    public static String of(String kind, String source, String sourceId) {
        return StableId.of(kind, source, sourceId).toString();
    }
}
