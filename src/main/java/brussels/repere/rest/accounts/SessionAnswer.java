package brussels.repere.rest.accounts;

import brussels.repere.rest.qrcodes.QrCodeDrawing;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody is signed in, and what they may do.
 *
 * @param state signed-out, code-needed, second-factor-setup or signed-in
 * @param account who is signed in; absent in any other state
 * @param setup what an app needs to be set up as second factor; only in the state second-factor-setup
 * @param recoveryCodes codes on paper, told once: in the answer that sets the second factor up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Whether somebody is signed in")
public record SessionAnswer(
        @NotNull String state, SignedInAccount account, SecondFactorSetup setup, List<String> recoveryCodes) {

    static final String SIGNED_OUT = "signed-out";

    static SessionAnswer of(String state) {
        return new SessionAnswer(state, null, null, null);
    }

    SessionAnswer withRecoveryCodes(List<String> codes) {
        return new SessionAnswer(state, account, setup, codes);
    }

    /**
     * Who is signed in.
     *
     * @param can the actions that are allowed, or may be proposed, on at least one record
     * @param csrf what requests that change something send as X-CSRF-Token
     * @param recoveryCodesLeft how many codes on paper may still be used
     */
    @Schema(description = "Who is signed in, and what they may do")
    public record SignedInAccount(
            @NotNull String login,
            @NotNull String name,
            @NotNull Lang language,
            @NotNull List<GrantView> grants,
            @NotNull List<String> can,
            @NotNull String csrf,
            boolean secondFactor,
            int recoveryCodesLeft) {}

    /**
     * What an app needs to be set up as second factor.
     *
     * @param secret in Base32, for typing
     * @param uri what the QR code says
     */
    public record SecondFactorSetup(@NotNull String secret, @NotNull String uri, @NotNull QrCodeDrawing qrCode) {}
}
