package brussels.repere.rest.agenda.editing;

import brussels.repere.exchange.agenda.EventImport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes events in from other calendars and from tables. */
@SignedInOnly
@Path("/api/v1/edit/events/imports")
@Produces(MediaType.APPLICATION_JSON)
class EventImportsResource {

    private static final String CALENDAR = "text/calendar";
    private static final String CSV = "text/csv";

    private final EventAccess access;
    private final EventImport imports;
    private final RequestLanguage language;

    EventImportsResource(EventAccess access, EventImport imports, RequestLanguage language) {
        this.access = access;
        this.imports = imports;
        this.language = language;
    }

    @POST
    @Consumes({CALENDAR, CSV})
    @Operation(
            operationId = "importEvents",
            summary = "Take in the events of a calendar (.ics) or of a table, all of them or none",
            description =
                    "An event is known again by its UID, or the column uid. What was changed here by hand stays, what another calendar brought is not"
                            + " touched, what is over is left out. What is wrong is named by line. 1 MB and 1,000 events at most.")
    public EventImportAnswer run(
            @RestQuery
                    @NotNull
                    @Size(min = 1, max = 80)
                    @Parameter(description = "What the calendar is called, the same each time", example = "Bassin Nord")
                    String source,
            @RestQuery @Parameter(description = "Whether new events are published at once (default false: drafts)")
                    Boolean publish,
            @RestQuery Lang lang,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @RequestBody(
                            content = {
                                @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
                            })
                    @NotNull
                    byte[] body) {
        access.require();
        UUID account = access.account();
        EventImport.Result result = imports.run(
                new EventImport.Request(
                        "",
                        body,
                        type != null && type.startsWith(CSV) ? EventImport.Format.CSV : EventImport.Format.ICS,
                        source.strip(),
                        language.get(),
                        Boolean.TRUE.equals(publish)),
                new EventImport.Importer(
                        account, access::mayKeep, event -> access.note(account, event.id(), "import")));
        if (result.outcome() == ImportOutcome.REFUSED) {
            throw refused(result);
        }
        return EventImportAnswer.of(result, language.get());
    }

    private RuntimeException refused(EventImport.Result result) {
        ParameterErrors errors = new ParameterErrors();
        result.findings().stream()
                .filter(ImportFinding::isError)
                .forEach(finding -> errors.add(
                        Integer.toString(finding.line()),
                        ParameterError.Code.NOT_ALLOWED,
                        "event.import",
                        EventImportAnswer.say(finding, language.get())));
        return errors.toProblem();
    }
}
