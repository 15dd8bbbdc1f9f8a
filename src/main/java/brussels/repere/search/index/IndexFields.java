package brussels.repere.search.index;

import java.time.YearMonth;

/** The fields of the index: a document is a service at location, its id the document's. */
public final class IndexFields {

    /** The index, as aliases call it: {@code services-read} and {@code services-write}. */
    public static final String INDEX_NAME = "services";

    /** The key of its area; absent where none is declared. */
    public static final String AREA = "areaKey";

    /** Its categories and all above them. */
    public static final String CATEGORY = "category";

    /** The sectors of activity above its categories. */
    public static final String SECTOR = "sector";

    /** Its languages, and the wider ones that they are varieties of. */
    public static final String LANGUAGE = "language";

    public static final String MODE = "mode";

    /** In which its site is; absent where there is no point that may be told. */
    public static final String COMMUNE = "commune";

    /** How many categories it has declared. */
    public static final String BREADTH = "breadth";

    /** The key of its hours as stated; absent where there are none. */
    public static final String HOURS = "hours";

    /** Where its site is; absent for one that is confidential, or not known. */
    public static final String POINT = "point";

    /** All names of the service and of its organisation, in both languages. */
    public static final String NAME = "name";

    /** The same, each as a whole, as {@link WholeName} writes it. */
    public static final String WHOLE_NAME = "wholeName";

    /** What it says of itself, names too, in both languages, by the stems of words. */
    public static final String TEXT = "text";

    /** When it was last verified, as {@link #toMonthNumber} writes it; absent if that is not known. */
    public static final String VERIFIED = "verified";

    /** From which age it is known to fit, in decimal years; absent where no age is known. */
    public static final String FITS_FROM = "fitsFrom";

    /** Up to which age; absent where no age is known. */
    public static final String FITS_TO = "fitsTo";

    /** The same where whoever is younger or older is known not to be meant. */
    public static final String ONLY_FROM = "onlyFrom";

    public static final String ONLY_TO = "onlyTo";

    /** The audiences that it is known to fit. */
    public static final String AUDIENCE = "audience";

    /** The audiences that it is known not to be for. */
    public static final String NOT_FOR = "notFor";

    /** {@code free} or {@code paid}; absent where it is not known. */
    public static final String COST = "cost";

    /** {@code required} or {@code not-required}; absent where it is not known. */
    public static final String APPOINTMENT = "appointment";

    /** Its id once more, to have an order where nothing else makes one. */
    public static final String TIE_BREAKER = "tie";

    /** Another one whenever the record is another. */
    public static final String STAMP = "stamp";

    /**
     * All that an answer shows of it, as JSON. The number is that of its form, of the rule by which confidential addresses are
     * kept out of all fields, and of the way in which words are folded: an index with another number is built anew.
     */
    public static final String RECORD = "record7";

    private static final int YEAR_FACTOR = 100;

    private IndexFields() {}

    /** As a number that orders months as they follow each other: {@code 201702}. */
    public static int toMonthNumber(YearMonth month) {
        return month.getYear() * YEAR_FACTOR + month.getMonthValue();
    }
}
