package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.EventKind;
import brussels.repere.rest.agenda.EventsAnswer.EventKinds;
import brussels.repere.rest.agenda.EventsAnswer.OneEvent;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.revalidation.WrittenAnswer;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers what takes place, and for whom. */
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
class EventsResource {

    static final String ID = "Of the event";

    private final EventSearch search;
    private final PublishedEvents events;
    private final EventFeeds feeds;
    private final RequestLanguage language;

    EventsResource(EventSearch search, PublishedEvents events, EventFeeds feeds, RequestLanguage language) {
        this.search = search;
        this.events = events;
        this.feeds = feeds;
        this.language = language;
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "listEvents",
            summary = "What takes place from today on; for a place, and near it, if one is given, and why",
            description =
                    "A line for each time of each event, cancelled ones included and told. What is over is never told."
                            + " With a place, what is neither for it nor near it is counted and left out.")
    public EventsAnswer list(@Valid @BeanParam EventsQuery query) {
        return search.answer(query);
    }

    @POST
    @Path("search")
    @Operation(
            operationId = "searchEvents",
            summary = "The same with a body: what is asked stands in no log and no history")
    public EventsAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EventsQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<EventsQuery> body) {
        return search.answer(body.value());
    }

    @GET
    @Path("kinds")
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Operation(
            operationId = "listEventKinds",
            summary = "The kinds of events, each with a sentence that says what it is")
    public EventKinds kinds(@RestQuery Lang lang) {
        return new EventKinds(EventKind.list().stream()
                .map(kind -> EventViews.kind(kind, language.get()))
                .toList());
    }

    @GET
    @Path("{id}")
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Operation(operationId = "getEvent", summary = "An event, and when it takes place next")
    public OneEvent get(@RestPath @Parameter(description = ID) UUID id, @RestQuery Lang lang) {
        return events.find(id)
                .map(event -> events.present(event, language.get()))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_EVENT));
    }

    @GET
    @Path("{id:[0-9a-fA-F-]{36}}.ics")
    @Produces(EventFeedsResource.CALENDAR + ";charset=UTF-8")
    @ConditionalGet(basis = Basis.CONTENT, shared = true, maxAgeSeconds = EventFeedsResource.MAX_AGE_SECONDS)
    @Operation(operationId = "getEventAsCalendar", summary = "An event for a calendar")
    @APIResponse(
            responseCode = "200",
            description = "A calendar",
            content = @Content(mediaType = EventFeedsResource.CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public WrittenAnswer calendar(@RestPath @Parameter(description = ID) UUID id, @RestQuery Lang lang) {
        return events.find(id)
                .map(event -> WrittenAnswer.ofText(feeds.writeOne(event, language.get())))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_EVENT));
    }
}
