package brussels.repere.generation;

/**
 * The order in which observers of {@link DataChanged} read the data again, as priorities of CDI: lower ones come first. The map
 * of the territory is read first, because others are made from it, and it answers last, so that an answer with the new
 * generation never comes from what is older.
 */
public final class ReloadOrder {

    public static final int TERRITORY = 100;
    public static final int TAXONOMY = 200;
    public static final int GAZETTEER = 300;
    public static final int COVERAGE = 400;
    public static final int OPENING_HOURS = 500;
    public static final int PUBLICATION = 1_000;

    private ReloadOrder() {}
}
