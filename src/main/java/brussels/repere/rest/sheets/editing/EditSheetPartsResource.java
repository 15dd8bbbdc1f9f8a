package brussels.repere.rest.sheets.editing;

import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.directory.sheets.SheetPartContent;
import brussels.repere.directory.sheets.SheetStore;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.EditSheetPart;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Lets keepers read and write single parts of a sheet: each has its own version, so that two bassins work at once. */
@SignedInOnly
@Path("/api/v1/edit/sheets/{month}/parts/{part}")
@Produces(MediaType.APPLICATION_JSON)
class EditSheetPartsResource {

    private static final String PART = "shared, or the code of a bassin";

    private final SheetAccess access;
    private final SheetStore store;
    private final SheetPartReader reader;
    private final EditSheetViews views;

    EditSheetPartsResource(SheetAccess access, SheetStore store, SheetPartReader reader, EditSheetViews views) {
        this.access = access;
        this.store = store;
        this.reader = reader;
        this.views = views;
    }

    @GET
    @Operation(operationId = "getMonthlySheetPart", summary = "A part as it was written, and what it lacks")
    public RestResponse<EditSheetPart> get(
            @RestPath @Parameter(description = EditSheetsResource.MONTH) String month,
            @RestPath @Parameter(description = PART) String part,
            @RestQuery Lang lang) {
        return answer(find(access.getToRead(month), part));
    }

    @PUT
    @Operation(operationId = "changeMonthlySheetPart", summary = "Replace all of a part; others are left as they are")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = EditSheetPart.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed the same part since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditSheetPart> change(
            @RestPath @Parameter(description = EditSheetsResource.MONTH) String month,
            @RestPath @Parameter(description = PART) String part,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The version that the change began with")
                    String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SheetPartRequest.class)))
                    @Valid
                    @NotNull
                    SheetPartRequest body) {
        MonthlySheet sheet = access.getToRead(month);
        SheetPart before = find(sheet, part);
        access.requireFor(sheet.month(), before.code());
        long version = VersionHeader.read(ifMatch);
        SheetPartContent content = reader.read(body, before);
        MonthlySheet stored = QuarkusTransaction.requiringNew().call(() -> {
            MonthlySheet changed = store.change(sheet.month(), before.code(), version, content);
            access.note(sheet.month(), before.code(), "change");
            return changed;
        });
        return answer(find(stored, before.code()));
    }

    private static SheetPart find(MonthlySheet sheet, String part) {
        return sheet.find(part).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_MONTHLY_SHEET));
    }

    private RestResponse<EditSheetPart> answer(SheetPart part) {
        EditSheetPart answer = views.view(part, false);
        return VersionHeader.answer(Response.Status.OK, answer, answer.version());
    }
}
