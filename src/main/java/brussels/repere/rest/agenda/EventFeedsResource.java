package brussels.repere.rest.agenda;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.revalidation.WrittenAnswer;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Gives the agenda to programs that follow it. */
@Path("/api/v1")
class EventFeedsResource {

    static final String CALENDAR = "text/calendar";
    private static final String ATOM = "application/atom+xml";
    static final int MAX_AGE_SECONDS = 900;

    private final EventFeeds feeds;
    private final RequestLanguage language;

    EventFeedsResource(EventFeeds feeds, RequestLanguage language) {
        this.feeds = feeds;
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
}
