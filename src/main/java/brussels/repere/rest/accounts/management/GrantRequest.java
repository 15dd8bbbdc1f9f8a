package brussels.repere.rest.accounts.management;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.GrantText;
import brussels.repere.rest.problem.ParameterErrors;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A role to be given. */
record GrantRequest(
        @NotNull @Schema(required = true, example = "bassin-editor") String role,
        @Size(max = 200) @Schema(description = "The code of a bassin, or a record as SOURCE/ID", example = "N")
                String scope) {

    /** Reads roles, or says which of them do not exist or lack their scope. */
    static List<Grant> read(List<GrantRequest> requests) {
        ParameterErrors errors = new ParameterErrors();
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            String place = "grants[" + i + "]";
            GrantText.read(requests.get(i).role(), requests.get(i).scope())
                    .ifPresentOrElse(grants::add, () -> errors.addNotAllowed(place, "account.grant"));
        }
        errors.throwIfAny();
        return grants;
    }
}
