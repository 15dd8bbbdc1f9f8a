package brussels.repere.exchange.input;

/** Stops an import because a file cannot be read to its end. One finding says why. */
public final class ImportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImportFinding finding;

    public ImportFailure(ImportFinding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    public ImportFinding finding() {
        return finding;
    }
}
