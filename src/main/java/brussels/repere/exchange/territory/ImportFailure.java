package brussels.repere.exchange.territory;

import brussels.repere.geography.Finding;

/** A file that cannot be read on: one finding says why. */
final class ImportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    ImportFailure(Finding finding) {
        super(finding.code(), null, false, false);
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
