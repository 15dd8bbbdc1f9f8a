package brussels.repere.exchange.wording;

/** How several values stand in one cell or text: "fr | nl". */
public final class ListNotation {

    public static final String SEPARATOR = " | ";

    /** A regular expression for what parts two values when they are read. */
    public static final String SEPARATOR_PATTERN = "\\|";

    private ListNotation() {}
}
