package brussels.repere.rest.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role, and what it is limited to.
 *
 * @param scope the code of a bassin, or a record as SOURCE/ID; absent for a role without a scope
 * @param scopeName its name, if there is such a thing now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A role, and the bassin or the record to which it is limited")
public record GrantView(@NotNull String role, String scope, String scopeName) {}
