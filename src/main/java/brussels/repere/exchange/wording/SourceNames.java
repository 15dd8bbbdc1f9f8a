package brussels.repere.exchange.wording;

/** The names of sources that the application knows. */
public final class SourceNames {

    /** The register social.brussels; a table that names no source is taken to be from it. */
    public static final String REGISTER = "Bruxelles Social";

    /** Its facts are under ODbL, and every answer that holds one says so. */
    public static final String OPENSTREETMAP = "OpenStreetMap";

    /** Facts of Eurostat may be passed on if it is named. */
    public static final String EUROSTAT = "Eurostat";

    private SourceNames() {}
}
