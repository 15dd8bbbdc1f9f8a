package brussels.repere.exchange.input;

/** A file that cannot be read on: one finding says why. */
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
