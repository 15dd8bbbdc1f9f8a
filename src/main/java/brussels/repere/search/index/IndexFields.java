package brussels.repere.search.index;

import java.time.YearMonth;

/** The fields of the index. A document is a service at a location, and has its id. */
public final class IndexFields {

    /** The name of the index, to which aliases add their own: {@code services-read} and {@code services-write}. */
    public static final String INDEX_NAME = "services";

    /** The key of its area; absent if none is declared. */
    public static final String AREA = "areaKey";

    /** Its categories, and all above them. */
    public static final String CATEGORY = "category";

    /** The sectors of activity above its categories. */
    public static final String SECTOR = "sector";

    /** Its languages, and the wider languages that they are varieties of. */
    public static final String LANGUAGE = "language";

    public static final String MODE = "mode";

    /** The commune of its site; absent if the site has no point, or is confidential. */
    public static final String COMMUNE = "commune";

    /** How many categories it declares. */
    public static final String BREADTH = "breadth";

    /** The terms that it is devoted to, and all above them. */
    public static final String DEVOTED_TO = "devotedTo";

    /** The sectors in which it does something beside its main work. */
    public static final String MARGINAL_SECTOR = "marginalSector";

    /** The key of its hours as stated; absent if there are none. */
    public static final String HOURS = "hours";

    /** The point of its site; absent if it is confidential, or not known. */
    public static final String POINT = "point";

    /** All names of the service and of its organisation, in both languages. */
    public static final String NAME = "name";

    /** The same names, each as a whole, without accents and case. */
    public static final String WHOLE_NAME = "wholeName";

    /** The stems of the words in its texts and names, in both languages. */
    public static final String TEXT = "text";

    /** When it was last verified, as {@link #toMonthNumber} writes it; absent if that is not known. */
    public static final String VERIFIED = "verified";

    /** The lowest age that it is known to fit, in decimal years; absent if no age is known. */
    public static final String FITS_FROM = "fitsFrom";

    /** The highest age that it is known to fit; absent if no age is known. */
    public static final String FITS_TO = "fitsTo";

    /** The lowest age, if younger people are known not to be meant. */
    public static final String ONLY_FROM = "onlyFrom";

    /** The highest age, if older people are known not to be meant. */
    public static final String ONLY_TO = "onlyTo";

    /** The audiences that it is known to fit. */
    public static final String AUDIENCE = "audience";

    /** The audiences that it is known not to be for. */
    public static final String NOT_FOR = "notFor";

    /** {@code free} or {@code paid}; absent if it is not known. */
    public static final String COST = "cost";

    /** {@code required} or {@code not-required}; absent if it is not known. */
    public static final String APPOINTMENT = "appointment";

    /** Its id once more, which orders hits that are otherwise equal. */
    public static final String TIE_BREAKER = "tie";

    /** A number that changes whenever the record does. */
    public static final String STAMP = "stamp";

    /**
     * All that an answer shows of it, as JSON. The number in the name stands for the form of the JSON, for the rule that keeps
     * confidential addresses out of all fields, for the way in which words are folded, and for the rule that
     * says what a service is devoted to: an index with another number is rebuilt.
     */
    public static final String RECORD = "record8";

    private static final int YEAR_FACTOR = 100;

    private IndexFields() {}

    /** Returns a number that orders months as they follow each other: {@code 201702}. */
    public static int toMonthNumber(YearMonth month) {
        return month.getYear() * YEAR_FACTOR + month.getMonthValue();
    }
}
