package brussels.repere.rest.qrcodes;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.rest.site.PublicAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/**
 * Draws the address of a list as a QR code. What is on a list comes in a body, so that it stands in no log; the address always begins
 * with the public one, so that nobody makes codes here that lead elsewhere.
 */
@Path("/api/v1/qr-codes")
class QrCodesResource {

    private final PublicAddress address;
    private final RequestLanguage language;

    QrCodesResource(PublicAddress address, RequestLanguage language) {
        this.address = address;
        this.language = language;
    }

    /**
     * @param address to which it leads
     * @param size of the sheet, in modules, with the quiet margin
     * @param path of the dark modules, for the attribute {@code d} of an SVG path
     */
    record QrCodeAnswer(@NotNull String address, int size, @NotNull String path) {}

    @POST
    @OwnOriginOnly
    @Operation(operationId = "drawQrCode", summary = "The address of a list as a QR code; nothing of it is kept")
    public QrCodeAnswer draw(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = QrCodeQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<QrCodeQuery> body) {
        String list = address.origin() + "/list?lang=" + language.get() + "#"
                + body.value().fragment();
        QrCodeDrawing drawing = QrCodeDrawing.of(list);
        return new QrCodeAnswer(list, drawing.size(), drawing.path());
    }
}
