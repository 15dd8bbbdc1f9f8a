package brussels.repere.exchange.input;

import brussels.repere.geography.Finding;

/** A file that cannot be read on: one finding says why. */
public final class ImportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public ImportFailure(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
