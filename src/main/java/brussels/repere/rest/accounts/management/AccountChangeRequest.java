package brussels.repere.rest.accounts.management;

import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is changed of an account; what is absent stays.
 *
 * @param grants all roles that the person has from now on
 */
record AccountChangeRequest(
        @Size(min = 1, max = 100) @Pattern(regexp = ".*\\S.*") String name,
        Lang language,
        @Size(max = 50) List<@Valid GrantRequest> grants,
        @Schema(description = "Whether the account may be used") Usable state) {

    /** Whether an account may be used. */
    @Schema(name = "AccountUse")
    enum Usable {
        active,
        disabled
    }
}
