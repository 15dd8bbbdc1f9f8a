package brussels.repere.rest.directory;

import brussels.repere.directory.telephone.PhoneNumber;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;

/**
 * A telephone number.
 *
 * @param label as it is shown
 * @param e164 by the standard E.164; absent for a short number such as 107, and for a text that nobody can call
 * @param extension to be dialled after it; absent where there is none
 * @param uri by which a telephone calls it (RFC 3966); absent for a text that nobody can call
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhoneView(@NotNull String label, String e164, String extension, String uri) {

    public static PhoneView of(PhoneNumber number) {
        return new PhoneView(number.label(), number.e164(), number.extension(), number.link());
    }
}
