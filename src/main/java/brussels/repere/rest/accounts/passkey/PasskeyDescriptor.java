package brussels.repere.rest.accounts.passkey;

import brussels.repere.accounts.passkey.CredentialDescriptor;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a browser finds a passkey again. */
@Schema(description = "By what a browser finds a passkey again")
record PasskeyDescriptor(@NotNull String id, @NotNull List<String> transports) {

    static List<PasskeyDescriptor> of(List<CredentialDescriptor> descriptors) {
        return descriptors.stream()
                .map(each -> new PasskeyDescriptor(Base64Text.encode(each.id()), each.transports()))
                .toList();
    }
}
