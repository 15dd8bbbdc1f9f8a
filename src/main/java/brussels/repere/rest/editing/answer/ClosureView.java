package brussels.repere.rest.editing.answer;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a record was closed.
 *
 * @param reason {@code moved}, {@code stopped}, {@code merged}, {@code double} or {@code never-existed}
 * @param other the service that it was merged with, or that is the same; absent for other reasons
 * @param otherName absent where it is not there any more
 */
@Schema(description = "Why a record was closed")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClosureView(@NotNull String reason, UUID other, Bilingual otherName) {}
