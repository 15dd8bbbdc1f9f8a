package brussels.repere.rest.accounts.management;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.audit.AuditReader;
import brussels.repere.accounts.audit.AuditReader.AuditPage;
import brussels.repere.accounts.audit.AuditReader.AuditQuery;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.permission.Action;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.accounts.management.AuditAnswer.EventView;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Who did what. */
@SignedInOnly
@Path("/api/v1/audit")
class AuditResource {

    private static final int DEFAULT_SIZE = 50;

    private final AccessCheck access;
    private final AuditReader audit;
    private final AccountReader accounts;

    AuditResource(AccessCheck access, AuditReader audit, AccountReader accounts) {
        this.access = access;
        this.audit = audit;
        this.accounts = accounts;
    }

    /** What came of an action. */
    enum Outcome {
        done,
        refused,
        failed
    }

    @GET
    @Operation(operationId = "listAuditEvents", summary = "Who did what, the last first; without any values")
    public AuditAnswer list(
            @RestQuery @Parameter(description = "Who did it, or whose account it was done to") AccountId account,
            @RestQuery @Size(max = 50) @Parameter(description = "Such as sign-in") String action,
            @RestQuery @Parameter(description = "What came of it") Outcome outcome,
            @RestQuery @Min(1) @Max(10_000) @Parameter(description = "From 1") Integer page,
            @RestQuery @Min(1) @Max(200) @Parameter(description = "Events a page (default 50)") Integer size,
            @RestQuery Lang lang) {
        access.require(Action.READ_AUDIT_LOG);
        int pageNumber = Objects.requireNonNullElse(page, 1);
        int pageSize = Objects.requireNonNullElse(size, DEFAULT_SIZE);
        AuditPage found = audit.list(
                new AuditQuery(
                        account == null ? null : account.id(),
                        action,
                        outcome == null
                                ? null
                                : AuditOutcome.valueOf(outcome.name().toUpperCase(Locale.ROOT))),
                pageNumber,
                pageSize);
        Map<String, String> names = accounts.list().stream()
                .collect(Collectors.toMap(each -> each.id().toString(), Account::name));
        return new AuditAnswer(
                found.total(),
                pageNumber,
                pageSize,
                found.events().stream().map(event -> view(event, names)).toList());
    }

    private static EventView view(AuditEvent event, Map<String, String> names) {
        return new EventView(
                event.at(),
                event.accountId(),
                names.get(Objects.toString(event.accountId(), "")),
                event.action(),
                event.outcome().code(),
                event.target(),
                names.get(Objects.toString(event.target(), "")),
                event.details());
    }

    /** The id of an account in a query. */
    @Schema(type = SchemaType.STRING, format = "uuid")
    public record AccountId(UUID id) {

        /** Called by JAX-RS. */
        public static AccountId fromString(String text) {
            return new AccountId(UUID.fromString(text));
        }
    }
}
