package brussels.repere.rest.editing;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.RecordSearch;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.answer.EditAnswer;
import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.rest.editing.answer.RecordForm;
import brussels.repere.rest.editing.answer.RecordListAnswer;
import brussels.repere.rest.problem.Problem;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Finds records to edit, shows them fact by fact, and takes edits. */
@Path("/api/v1/edit/records")
@SignedInOnly
class EditRecordsResource {

    private static final int PAGE_SIZE = 20;

    private final RecordSearch search;
    private final EditDesk desk;
    private final ClosureViews closures;
    private final CurrentActor actor;

    EditRecordsResource(RecordSearch search, EditDesk desk, ClosureViews closures, CurrentActor actor) {
        this.search = search;
        this.desk = desk;
        this.closures = closures;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listRecordsToEdit",
            summary = "Records by a name, street, telephone or id; without words, one's own and those edited last")
    public RecordListAnswer list(
            @RestQuery @Size(max = 200) @Parameter(description = "Parts of a name, a street, a telephone or an id")
                    String q,
            @RestQuery @Min(1) @Parameter(description = "From 1") Integer page,
            @RestQuery @Min(1) @Max(50) @Parameter(description = "Records a page (default 20)") Integer size,
            @RestQuery
                    @Parameter(
                            description = "Without words: those that one may change and whose telephone or hours have"
                                    + " waited longest to be looked at, a hundred at most")
                    Boolean due,
            @RestQuery Lang lang) {
        boolean waiting = Boolean.TRUE.equals(due) && (q == null || q.isBlank());
        List<RecordSearch.Found> found = waiting ? search.listDue(actor.get()) : search.list(q, actor.get());
        int number = page == null ? 1 : page;
        int length = size == null ? PAGE_SIZE : size;
        List<RecordListAnswer.FoundRecord> shown = found.stream()
                .skip((long) (number - 1) * length)
                .limit(length)
                .map(this::tell)
                .toList();
        return new RecordListAnswer(found.size(), number, length, shown);
    }

    private RecordListAnswer.FoundRecord tell(RecordSearch.Found found) {
        EditableRecord record = desk.record(found.id());
        return new RecordListAnswer.FoundRecord(
                found.id(),
                found.name(),
                found.city(),
                found.source(),
                found.closedOn(),
                desk.forms().countDue(record),
                RecordForms.code(record.rights().get(EntryField.PHONES)));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getRecordToEdit",
            summary = "A record, fact by fact: value, source, date, what its source says instead, what one may do")
    public RestResponse<RecordForm> get(
            @RestPath @Parameter(description = "Of the service") UUID id, @RestQuery Lang lang) {
        EditableRecord record = desk.record(id);
        RecordForm form = desk.forms().form(record, closures.tell(record.closure()));
        return ResponseBuilder.ok(form)
                .header(HttpHeaders.ETAG, VersionHeader.write(form.version()))
                .build();
    }

    @POST
    @Path("{id}/preview")
    @Operation(operationId = "previewEdit", summary = "What typed cells mean, and what would change; nothing is stored")
    public PreviewAnswer preview(
            @RestPath @Parameter(description = "Of the service") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EditRequest.class)))
                    @NotNull
                    EditRequest body) {
        return desk.preview(id, body);
    }

    @PATCH
    @Path("{id}")
    @Operation(
            operationId = "editRecord",
            summary = "Change facts, or say that they are right",
            description =
                    "Each fact keeps a date of its own. What one may only propose waits until somebody accepts it."
                            + " Other facts that changed since the version of If-Match stay.")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EditAnswer.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed the same facts since; nothing is stored, both values are told",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = EditProblem.class)))
    @APIResponse(
            responseCode = "422",
            description = "What was typed is not understood; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = EditProblem.class)))
    public EditAnswer edit(
            @RestPath @Parameter(description = "Of the service") UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = "The version that the edit began with")
                    String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EditRequest.class)))
                    @NotNull
                    EditRequest body) {
        return desk.edit(id, VersionHeader.read(ifMatch), body);
    }
}
