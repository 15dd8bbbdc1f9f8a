package brussels.repere.rest.agenda;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.revalidation.WrittenAnswer;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives the agenda to programs that follow it. */
@Path("/api/v1")
class EventFeedsResource {

    private static final String CALENDAR = "text/calendar";
    private static final String ATOM = "application/atom+xml";
    private static final int MAX_AGE_SECONDS = 900;

    private final EventFeeds feeds;
    private final PublishedEvents events;
    private final RequestLanguage language;

    EventFeedsResource(EventFeeds feeds, PublishedEvents events, RequestLanguage language) {
        this.feeds = feeds;
        this.events = events;
        this.language = language;
    }

    @GET
    @Path("events.ics")
    @Produces(CALENDAR + ";charset=UTF-8")
    @ConditionalGet(basis = Basis.CONTENT, shared = true, maxAgeSeconds = MAX_AGE_SECONDS)
    @Operation(
            operationId = "followEventsAsCalendar",
            summary = "The agenda as a calendar to subscribe to",
            description =
                    "iCalendar (RFC 5545). An event has the same UID for ever, and a SEQUENCE that grows; what is cancelled is told as cancelled until it"
                            + " would be over.")
    @APIResponse(
            responseCode = "200",
            description = "A calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public WrittenAnswer calendar(@Valid @BeanParam FeedQuery query) {
        return WrittenAnswer.ofText(feeds.writeCalendar(query, language.get()));
    }

    @GET
    @Path("events.atom")
    @Produces(ATOM)
    @ConditionalGet(basis = Basis.CONTENT, shared = true, maxAgeSeconds = MAX_AGE_SECONDS)
    @Operation(
            operationId = "followEvents",
            summary = "What is new in the agenda, as a feed",
            description = "Atom (RFC 4287): the 100 events that changed last.")
    @APIResponse(
            responseCode = "200",
            description = "A feed",
            content = @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)))
    public WrittenAnswer atom(@Valid @BeanParam FeedQuery query) {
        return WrittenAnswer.ofText(feeds.writeAtom(query, language.get()));
    }

    @GET
    @Path("events/{id:[0-9a-fA-F-]{36}}.ics")
    @Produces(CALENDAR + ";charset=UTF-8")
    @ConditionalGet(basis = Basis.CONTENT, shared = true, maxAgeSeconds = MAX_AGE_SECONDS)
    @Operation(operationId = "getEventAsCalendar", summary = "An event for a calendar")
    @APIResponse(
            responseCode = "200",
            description = "A calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public WrittenAnswer one(@RestPath @Parameter(description = EventsResource.ID) UUID id, @RestQuery Lang lang) {
        return events.find(id)
                .map(event -> WrittenAnswer.ofText(feeds.writeOne(event, language.get())))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_EVENT));
    }
}
