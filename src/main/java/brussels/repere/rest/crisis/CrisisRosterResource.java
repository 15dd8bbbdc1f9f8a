package brussels.repere.rest.crisis;

import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.crisis.DeviceCopies;
import brussels.repere.directory.crisis.DeviceCopies.Leave;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells the roster as a whole, as a table too, and gives devices leave to keep it. */
@SignedInOnly
@Path("/api/v1/edit/crisis")
@Produces(MediaType.APPLICATION_JSON)
class CrisisRosterResource {

    static final String VERSION = "The version that the change began with";

    private static final String CSV = "text/csv";
    private static final String CSV_WITH_HEADER = "text/csv;charset=UTF-8;header=present";

    private final CrisisAccess access;
    private final RosterAssembler roster;
    private final EntryTableWriter writer;
    private final EntryTableImport table;
    private final DeviceCopies devices;
    private final RequestLanguage language;

    CrisisRosterResource(
            CrisisAccess access,
            RosterAssembler roster,
            EntryTableWriter writer,
            EntryTableImport table,
            DeviceCopies devices,
            RequestLanguage language) {
        this.access = access;
        this.roster = roster;
        this.writer = writer;
        this.table = table;
        this.devices = devices;
        this.language = language;
    }

    @GET
    @Operation(
            operationId = "getCrisisRoster",
            summary = "Who can be mobilised in a crisis, whom to call, what was agreed and exercised",
            description = "All that whoever is signed in may read, in both languages; never anything for the public.")
    public CrisisRosterAnswer get(@RestQuery Lang lang) {
        access.requireRead();
        return roster.assemble();
    }

    @GET
    @Path("entries.csv")
    @Produces(CSV)
    @Operation(
            operationId = "exportCrisisEntries",
            summary = "Who can be mobilised, as a table",
            description =
                    "It may be changed and sent back to the same path by POST. That it was taken stands in the audit log.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@RestQuery Lang lang) {
        access.requireRead();
        QuarkusTransaction.requiringNew().run(() -> access.note(Action.READ_CRISIS_ROSTER, null, "export"));
        return Response.ok(writer.write(roster.listEntries(), language.get()), CSV_WITH_HEADER)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"crisis.csv\"")
                .build();
    }

    @POST
    @Path("entries.csv")
    @Consumes(CSV)
    @Operation(
            operationId = "importCrisisEntries",
            summary = "Add and change entries by a table",
            description =
                    "Columns: bassin, task, kind, record, or source and source_id, contact, phones, reachable_fr, reachable_nl,"
                            + " capacity_fr, capacity_nl, agreed_fr, agreed_nl, confirmed_on; id and version, as the exported table"
                            + " gives them, of an entry that is changed; without them a row is a new one. Telephones stand between"
                            + " bars, with day: or night: before those that are not always answered. All or nothing: what is wrong is"
                            + " named by line and column. Entries that are not in the table stay.")
    public TableAnswer read(
            @RestQuery Lang lang,
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))) @NotNull
                    byte[] body) {
        access.requireKeep();
        return table.read(body);
    }

    @POST
    @Path("devices")
    @Operation(
            operationId = "keepCrisisRoster",
            summary = "Leave for this device to keep a copy of the roster",
            description =
                    "It gives access to nothing, and ends after some days, with the account, its password, or a right that is"
                            + " taken away.")
    public LeaveAnswer keep(@RestQuery Lang lang) {
        access.requireRead();
        Leave leave = devices.grant(access.account());
        return new LeaveAnswer(leave.token(), leave.until());
    }
}
