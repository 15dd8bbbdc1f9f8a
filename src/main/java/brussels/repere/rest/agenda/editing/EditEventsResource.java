package brussels.repere.rest.agenda.editing;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.EventStore;
import brussels.repere.exchange.agenda.EventFaults;
import brussels.repere.exchange.agenda.EventForm;
import brussels.repere.exchange.agenda.EventReader;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.agenda.editing.EditEventAnswer.EditEventsAnswer;
import brussels.repere.rest.agenda.editing.EditEventAnswer.PreviewAnswer;
import brussels.repere.rest.editing.VersionHeader;
import brussels.repere.rest.problem.Problem;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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

/** Lets keepers read, write, publish, cancel and withdraw events. */
@SignedInOnly
@Path("/api/v1/edit/events")
@Produces(MediaType.APPLICATION_JSON)
class EditEventsResource {

    static final String ID = "Of the event";
    static final String VERSION = "The version that the change began with";

    /** Whoever writes an event like one of last year finds it among these. */
    private static final int MAX_OVER = 200;

    private final EventAccess access;
    private final EventRows events;
    private final EventStore store;
    private final EventReader reader;
    private final EditEventViews views;
    private final BrusselsClock clock;

    EditEventsResource(
            EventAccess access,
            EventRows events,
            EventStore store,
            EventReader reader,
            EditEventViews views,
            BrusselsClock clock) {
        this.access = access;
        this.events = events;
        this.store = store;
        this.reader = reader;
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listEventsToEdit",
            summary = "Events of every status that are not over, or else those that are")
    public EditEventsAnswer list(
            @RestQuery @Parameter(description = "Those that are over, the last first, 200 at most") Boolean over,
            @RestQuery Lang lang) {
        access.require();
        Instant now = clock.now().toInstant();
        List<AgendaEvent> found = Boolean.TRUE.equals(over) ? events.listOver(now, MAX_OVER) : events.listFrom(now);
        return new EditEventsAnswer(found.stream().map(views::view).toList());
    }

    @POST
    @Operation(operationId = "addEvent", summary = "A new event, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = EditEventAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "There are more events to come than an agenda shows; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditEventAnswer> add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EventForm.class)))
                    @Valid
                    @NotNull
                    EventForm body) {
        access.require();
        EventContent content = read(body, null);
        access.requireFor(content.territory(), null);
        return answer(Response.Status.CREATED, store(() -> store.add(content, access.account()), "add"));
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewEvent",
            summary = "When an event would take place: its next times, in words; nothing is stored")
    public PreviewAnswer preview(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EventForm.class)))
                    @Valid
                    @NotNull
                    EventForm body) {
        access.require();
        return new PreviewAnswer(views.next(read(body, null), EventStatus.DRAFT));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEventToEdit", summary = "An event as it was written, and its next times")
    public RestResponse<EditEventAnswer> get(@RestPath @Parameter(description = ID) UUID id, @RestQuery Lang lang) {
        return answer(Response.Status.OK, access.getToRead(id));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeEvent", summary = "Replace all of an event; who does it keeps it from now on")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = EditEventAnswer.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it since; nothing is stored",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditEventAnswer> change(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EventForm.class)))
                    @Valid
                    @NotNull
                    EventForm body) {
        AgendaEvent before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        EventContent content = read(body, before.content());
        access.requireFor(content.territory(), id.toString());
        return answer(Response.Status.OK, store(() -> store.change(id, version, content, access.account()), "change"));
    }

    @POST
    @Path("{id}/cancellations")
    @Operation(
            operationId = "cancelEventTime",
            summary = "Cancel one of several times; everybody is told that it does not take place")
    public RestResponse<EditEventAnswer> cancelTime(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CancellationRequest.class)))
                    @Valid
                    @NotNull
                    CancellationRequest body) {
        AgendaEvent before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        EventFaults faults = new EventFaults();
        EventContent content = reader.readCancellation(before.content(), body.original(), faults);
        EventFaultReport.throwIfAny(faults);
        return answer(
                Response.Status.OK, store(() -> store.change(id, version, content, access.account()), "cancel-time"));
    }

    @POST
    @Path("{id}/steps")
    @Operation(
            operationId = "stepEvent",
            summary = "Publish, cancel or withdraw an event, or delete a draft; a deleted one is answered as it was")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = EditEventAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is in that state already, is over, or was published and cannot be deleted",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<EditEventAnswer> step(
            @RestPath @Parameter(description = ID) UUID id,
            @RestHeader(HttpHeaders.IF_MATCH) @Parameter(description = VERSION) String ifMatch,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EventStepRequest.class)))
                    @Valid
                    @NotNull
                    EventStepRequest body) {
        AgendaEvent before = access.getToChange(id);
        long version = VersionHeader.read(ifMatch);
        return answer(
                Response.Status.OK,
                store(
                        () -> switch (body.step()) {
                            case publish -> store.setStatus(id, version, EventStatus.PUBLISHED);
                            case cancel -> store.setStatus(id, version, EventStatus.CANCELLED);
                            case withdraw -> store.setStatus(id, version, EventStatus.WITHDRAWN);
                            case delete -> {
                                store.deleteDraft(id, version);
                                yield before;
                            }
                        },
                        body.step().name()));
    }

    private EventContent read(EventForm form, EventContent before) {
        EventFaults faults = new EventFaults();
        var content = reader.read(form, before, faults);
        EventFaultReport.throwIfAny(faults);
        return content.orElseThrow();
    }

    private AgendaEvent store(Supplier<AgendaEvent> change, String done) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AgendaEvent stored = change.get();
            access.note(stored.id(), done);
            return stored;
        });
    }

    private RestResponse<EditEventAnswer> answer(Response.Status status, AgendaEvent event) {
        EditEventAnswer answer = views.view(event);
        return VersionHeader.answer(status, answer, answer.version());
    }
}
