package brussels.repere.rest.corrections;

import brussels.repere.directory.corrections.CorrectionQuery;
import brussels.repere.directory.corrections.CorrectionReader;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.parameters.DateTimeParameter;
import brussels.repere.rest.problem.ParameterErrors;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads which corrections are asked for, and refuses a source that is not known and a day to come. Safe for use by several threads. */
@ApplicationScoped
class CorrectionsRequest {

    private final CorrectionReader corrections;
    private final BrusselsClock clock;

    CorrectionsRequest(CorrectionReader corrections, BrusselsClock clock) {
        this.corrections = corrections;
        this.clock = clock;
    }

    /** Each may be null. */
    CorrectionQuery read(String source, DateTimeParameter since) {
        ParameterErrors errors = new ParameterErrors();
        if (source != null && !corrections.knowsSource(source)) {
            errors.addUnknownValue("source");
        }
        if (since != null && since.instant().isAfter(clock.now().toInstant())) {
            errors.addNotAllowed("since", "moment.future");
        }
        errors.throwIfAny();
        return new CorrectionQuery(
                source,
                since == null
                        ? null
                        : since.instant().atZone(BrusselsClock.ZONE).toLocalDate());
    }
}
