package brussels.repere.rest.accounts.management;

import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody to be invited. */
record NewAccountRequest(
        @NotBlank @Size(max = 254) @Schema(required = true, description = "An e-mail address") String login,
        @NotBlank @Size(max = 100) @Schema(required = true) String name,
        @NotNull @Schema(required = true) Lang language,
        @NotNull @Size(max = 50) @Schema(required = true) List<@Valid GrantRequest> grants) {}
