package brussels.repere.rest.sheets.editing;

import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.directory.sheets.SheetRows;
import brussels.repere.directory.sheets.SheetStore;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.sheets.PublishedSheets;
import brussels.repere.rest.sheets.SheetAnswer;
import brussels.repere.rest.sheets.SheetDocuments;
import brussels.repere.rest.sheets.SheetMonth;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.EditSheetsAnswer;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
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

/** Lets keepers begin, read, publish and withdraw monthly sheets. */
@SignedInOnly
@Path("/api/v1/edit/sheets")
@Produces(MediaType.APPLICATION_JSON)
class EditSheetsResource {

    static final String MONTH = "YYYY-MM";
    /** Those that were made by hand before may be brought here. */
    private static final YearMonth FIRST = YearMonth.of(2020, 1);

    private static final int MAX_MONTHS_AHEAD = 12;

    private final SheetAccess access;
    private final SheetRows rows;
    private final SheetStore store;
    private final EditSheetViews views;
    private final SheetDocuments documents;
    private final CurrentTerritoryMap maps;
    private final BrusselsClock clock;
    private final RequestLanguage language;

    EditSheetsResource(
            SheetAccess access,
            SheetRows rows,
            SheetStore store,
            EditSheetViews views,
            SheetDocuments documents,
            CurrentTerritoryMap maps,
            BrusselsClock clock,
            RequestLanguage language) {
        this.access = access;
        this.rows = rows;
        this.store = store;
        this.views = views;
        this.documents = documents;
        this.maps = maps;
        this.clock = clock;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "listMonthlySheetsToEdit",
            summary = "Sheets of every status: when each is due, which parts are not ready, and what they lack")
    public EditSheetsAnswer list(@RestQuery Lang lang) {
        access.require();
        return new EditSheetsAnswer(
                rows.list().stream().map(sheet -> views.view(sheet, true)).toList());
    }

    @POST
    @Operation(
            operationId = "beginMonthlySheet",
            summary = "Begin the sheet of a month with the structure and the contacts of the one before",
            description =
                    "Titles, collections, services and contacts stay; texts are empty; events are those of the new month.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = EditSheetAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The month has one",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditSheetAnswer> begin(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = BeginSheetRequest.class)))
                    @Valid
                    @NotNull
                    BeginSheetRequest body) {
        access.require();
        YearMonth month = SheetMonth.read(body.month());
        requireWithinRange(month);
        List<String> bassins = maps.get().list(Level.BASSIN).stream()
                .map(bassin -> bassin.key().code())
                .toList();
        return answer(Response.Status.CREATED, store(() -> store.begin(month, bassins), "begin"));
    }

    private void requireWithinRange(YearMonth month) {
        YearMonth last = YearMonth.from(clock.now()).plusMonths(MAX_MONTHS_AHEAD);
        if (month.isBefore(FIRST) || month.isAfter(last)) {
            ParameterErrors errors = new ParameterErrors();
            errors.add(
                    "month", ParameterError.Code.NOT_ALLOWED, "sheet.month-range", FIRST.toString(), last.toString());
            errors.throwIfAny();
        }
    }

    @GET
    @Path("{month}")
    @Operation(operationId = "getMonthlySheetToEdit", summary = "A sheet as it was written, all of its parts")
    public RestResponse<EditSheetAnswer> get(
            @RestPath @Parameter(description = MONTH) String month, @RestQuery Lang lang) {
        return answer(Response.Status.OK, access.getToRead(month));
    }

    @GET
    @Path("{month}/preview")
    @Operation(
            operationId = "previewMonthlySheet",
            summary = "A sheet as it would be read, also what is not ready; filled with the events of its month")
    public SheetAnswer preview(
            @RestPath @Parameter(description = MONTH) String month,
            @RestQuery @Parameter(description = "The code of a bassin (default all)") String bassin,
            @RestQuery Lang lang) {
        MonthlySheet sheet = access.getToRead(month);
        PublishedSheets.requireBassin(sheet, bassin);
        return documents.present(sheet, bassin, language.get(), true);
    }

    @POST
    @Path("{month}/steps")
    @Operation(
            operationId = "stepMonthlySheet",
            summary = "Publish or withdraw a sheet, or delete a draft; a deleted one is answered as it was")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = EditSheetAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "It is in that state already, its shared part is not ready, or it was published and cannot be deleted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditSheetAnswer> step(
            @RestPath @Parameter(description = MONTH) String month,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The version of the shared part") String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SheetStepRequest.class)))
                    @Valid
                    @NotNull
                    SheetStepRequest body) {
        MonthlySheet before = access.getToRead(month);
        access.requireFor(before.month(), SheetPart.SHARED);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(
                        () -> switch (body.step()) {
                            case publish -> store.publish(before.month(), version);
                            case withdraw -> store.withdraw(before.month(), version);
                            case delete -> {
                                store.deleteDraft(before.month(), version);
                                yield before;
                            }
                        },
                        body.step().name()));
    }

    private MonthlySheet store(Supplier<MonthlySheet> change, String done) {
        return QuarkusTransaction.requiringNew().call(() -> {
            MonthlySheet stored = change.get();
            access.note(stored.month(), SheetPart.SHARED, done);
            return stored;
        });
    }

    private RestResponse<EditSheetAnswer> answer(Response.Status status, MonthlySheet sheet) {
        EditSheetAnswer answer = views.view(sheet, false);
        return VersionHeader.answer(status, answer, answer.version());
    }
}
