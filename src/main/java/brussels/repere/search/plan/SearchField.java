package brussels.repere.search.plan;

/** What is known of a service at a location, as far as searches use it. */
public enum SearchField {
    /** The key of its area; absent if none is declared. */
    AREA("areaKey"),

    /** Its categories, and all above them. */
    CATEGORY("category"),

    /** The sectors of activity above its categories. */
    SECTOR("sector"),

    /** Its languages, and the wider languages that they are varieties of. */
    LANGUAGE("language"),

    MODE("mode"),

    /** The commune of its site; absent if the site has no point, or is confidential. */
    COMMUNE("commune"),

    /** How many categories it declares, a number. */
    BREADTH("breadth"),

    /** The terms that it is devoted to, and all above them. */
    DEVOTED_TO("devotedTo"),

    /** The sectors in which it does something beside its main work. */
    MARGINAL_SECTOR("marginalSector"),

    /** The key of its hours as stated; absent if there are none. */
    HOURS("hours"),

    /** The point of its site; absent if it is confidential, or not known. */
    POINT("point"),

    /** The words of all names of the service and of its organisation, in both languages. */
    NAME("name"),

    /** The same names and its telephone numbers, each as a whole, without accents and case. */
    WHOLE_NAME("wholeName"),

    /** The stems of the words in its texts and names, in both languages; the index alone has them. */
    TEXT("text"),

    /** When it was last verified, as {@link MonthNumber} writes it; absent if that is not known. */
    VERIFIED("verified"),

    /** The lowest age that it is known to fit, in decimal years; absent if no age is known. */
    FITS_FROM("fitsFrom"),

    /** The highest age that it is known to fit; absent if no age is known. */
    FITS_TO("fitsTo"),

    /** The lowest age, if younger people are known not to be meant. */
    ONLY_FROM("onlyFrom"),

    /** The highest age, if older people are known not to be meant. */
    ONLY_TO("onlyTo"),

    /** The audiences that it is known to fit. */
    AUDIENCE("audience"),

    /** The audiences that it is known not to be for. */
    NOT_FOR("notFor"),

    /** {@code free} or {@code paid}; absent if it is not known. */
    COST("cost"),

    /** {@code required} or {@code not-required}; absent if it is not known. */
    APPOINTMENT("appointment");

    private final String indexName;

    SearchField(String indexName) {
        this.indexName = indexName;
    }

    /** Returns its name in the index. */
    public String indexName() {
        return indexName;
    }
}
