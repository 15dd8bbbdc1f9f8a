package brussels.repere.rest.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ReportText;
import brussels.repere.rest.problem.ParameterErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person reports about a service: which fact is wrong, and in a few words how. */
@Schema(description = "What is wrong with a service")
record ReportRequest(
        @Schema(description = "What is wrong", required = true, example = "hours") ReportCode code,
        @Schema(
                        description =
                                "How, in at most 280 characters; without names, e-mail addresses, telephone numbers,"
                                        + " numbers of the national register or links: nothing of such a report is kept",
                        example = "Fermé le mercredi",
                        maxLength = ReportText.MAX_LENGTH)
                String text) {

    /** Returns the text, or null for none. Throws for a text that may not be stored, together with all other errors. */
    String validatedText() {
        String clean = ReportText.clean(text);
        ParameterErrors errors = new ParameterErrors();
        if (code == null) {
            errors.addMissing("code");
        }
        ReportText.findFlaw(clean).ifPresent(flaw -> errors.addNotAllowed("text", "report.text." + flaw));
        errors.throwIfAny();
        return clean;
    }
}
