package brussels.repere.exchange.wording;

/** The names of sources that the application knows. */
public final class SourceNames {

    /** The register social.brussels; a table that names no source is taken to be from it. */
    public static final String REGISTER = "Bruxelles Social";

    private SourceNames() {}
}
