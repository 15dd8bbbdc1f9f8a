package brussels.repere.rest.problem;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of every error (RFC 9457).
 *
 * @param type stable and relative to the service; programs may decide on it
 * @param errors what is wrong with each parameter, where parameters are wrong
 * @param suggestions places that may have been meant, where an address was not understood
 * @param reference the reference under which operators find an internal error in their log
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong, as RFC 9457 tells it")
public record Problem(
        @NotNull String type,
        @NotNull String title,
        int status,
        @NotNull String detail,
        List<ParameterError> errors,
        List<Suggestion> suggestions,
        String reference) {

    /** @param id the id that requests accept as {@code place} */
    @Schema(name = "SuggestedPlace")
    public record Suggestion(String id, Bilingual label) {}

    public static final String MEDIA_TYPE = "application/problem+json";
}
