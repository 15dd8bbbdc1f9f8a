package brussels.repere.rest.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ReportText;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be said of a service: of what it is wrong, and in a few words how. */
@Schema(description = "What is wrong with a service")
public record ReportRequest(
        @Schema(description = "What is wrong", required = true, example = "hours") ReportCode code,
        @Schema(
                        description =
                                "How, in at most 280 characters; without names, e-mail addresses, telephone numbers,"
                                        + " numbers of the national register or links: nothing of such a report is kept",
                        example = "Fermé le mercredi",
                        maxLength = ReportText.MAX_LENGTH)
                String text) {

    /** The text, null for none; refused where it may not be kept, together with all else that is wrong. */
    String validatedText() {
        String clean = ReportText.clean(text);
        ParameterErrors wrong = new ParameterErrors();
        if (code == null) {
            wrong.add("code", ParameterError.Code.MISSING, "parameter.MISSING");
        }
        ReportText.findFlaw(clean)
                .ifPresent(flaw -> wrong.add("text", ParameterError.Code.NOT_ALLOWED, "report.text." + flaw));
        wrong.throwIfAny();
        return clean;
    }
}
