package brussels.repere.rest.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of the second factor. Its text form does not tell it. */
record CodeRequest(
        @NotNull
                @Size(max = 40)
                @Schema(required = true, description = "Six digits of the app, or a code on paper", example = "123456")
                String code) {

    @Override
    public String toString() {
        return "CodeRequest";
    }
}
