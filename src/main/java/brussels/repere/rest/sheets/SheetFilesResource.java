package brussels.repere.rest.sheets;

import brussels.repere.exchange.mail.MessageEncoder;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives sheets as files for mails: what a sheet may hold is bounded, so they are written at once. */
@Path("/api/v1/sheets")
class SheetFilesResource {

    private static final String MAIL = "message/rfc822";

    private final PublishedSheets sheets;
    private final SheetMails mails;
    private final MessageEncoder encoder;
    private final RequestLanguage language;

    SheetFilesResource(PublishedSheets sheets, SheetMails mails, MessageEncoder encoder, RequestLanguage language) {
        this.sheets = sheets;
        this.mails = mails;
        this.encoder = encoder;
        this.language = language;
    }

    @GET
    @Path("{month:[0-9-]+}.html")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            operationId = "exportMonthlySheetHtml",
            summary = "The sheet of a month as HTML that mails carry",
            description = "Styles stand in the elements, and nothing is loaded from anywhere.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Response html(
            @RestPath @Parameter(description = SheetsResource.MONTH, example = "2027-01") String month,
            @RestQuery @Parameter(description = SheetsResource.BASSIN, example = "N") String bassin,
            @RestQuery Lang lang) {
        SheetAnswer sheet = sheets.get(SheetMonth.read(month), bassin, language.get());
        return file(mails.html(sheet, language.get()), MediaType.TEXT_HTML + ";charset=UTF-8", sheet, "html");
    }

    @GET
    @Path("{month:[0-9-]+}.eml")
    @Produces(MAIL)
    @Operation(
            operationId = "exportMonthlySheetMail",
            summary = "The sheet of a month as a mail to send",
            description = "RFC 5322, HTML and text, without sender and recipient; mail programs open it as a draft.")
    @APIResponse(
            responseCode = "200",
            description = "A mail",
            content = @Content(mediaType = MAIL, schema = @Schema(type = SchemaType.STRING)))
    public Response mail(
            @RestPath @Parameter(description = SheetsResource.MONTH, example = "2027-01") String month,
            @RestQuery @Parameter(description = SheetsResource.BASSIN, example = "N") String bassin,
            @RestQuery Lang lang) {
        Lang read = language.get();
        SheetAnswer sheet = sheets.get(SheetMonth.read(month), bassin, read);
        return file(
                encoder.encodeDraft(mails.subject(sheet, read), mails.text(sheet, read), mails.html(sheet, read)),
                MAIL,
                sheet,
                "eml");
    }

    private Response file(String content, String type, SheetAnswer sheet, String extension) {
        String name = "info-prevention-" + sheet.month() + (sheet.bassin() == null ? "" : "-" + sheet.bassin());
        return Response.ok(content, type)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "-" + language.get() + "." + extension + "\"")
                .build();
    }
}
