package brussels.repere.rest.accounts;

import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody is signed in, and what they may do.
 *
 * @param state signed-out, code-needed, second-factor-setup or signed-in
 * @param can the actions that are allowed, or may be proposed, on at least one record
 * @param csrf what requests that change something send as X-CSRF-Token
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether somebody is signed in; all but the state only of who is")
record SessionAnswer(
        @NotNull String state, String name, Lang language, List<GrantView> grants, List<String> can, String csrf) {

    static final String SIGNED_OUT = "signed-out";

    /** A role, and what it is limited to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GrantView(@NotNull String role, String scope) {}

    static SessionAnswer of(String state) {
        return new SessionAnswer(state, null, null, null, null, null);
    }
}
