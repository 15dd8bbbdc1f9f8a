package brussels.repere.generation;

/**
 * The order in which observers of {@link DataChanged} read the data again, as CDI priorities: lower ones come first.
 * The territory map is read first, because other data are built from it, and published last, so that no answer combines
 * the new generation with older data.
 */
public final class ReloadOrder {

    public static final int TERRITORY = 100;
    public static final int TAXONOMY = 200;
    public static final int GAZETTEER = 300;
    /**
     * Before coverage: who asks meanwhile may find areas that the old coverage does not know, and asks again. Afterwards, answers
     * would bear the new generation with older services, for as long as the catalogue takes.
     */
    public static final int CATALOGUE = 350;

    public static final int COVERAGE = 400;
    public static final int OPENING_HOURS = 500;
    public static final int PUBLICATION = 1_000;

    private ReloadOrder() {}
}
