package brussels.repere.rest.territory;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delimitation: its name, its source and its validity.
 *
 * @param validTo the last day; absent while no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Cut")
public record DelimitationView(
        @NotNull String name, @NotNull String source, @NotNull LocalDate validFrom, LocalDate validTo) {}
