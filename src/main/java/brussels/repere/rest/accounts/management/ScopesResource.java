package brussels.repere.rest.accounts.management;

import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.storage.RecordNameFinder;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Finds records by name, to which the role of an editor of an organisation is limited. */
@SignedInOnly
@Path("/api/v1/accounts/scopes")
class ScopesResource {

    private static final int MAX_FOUND = 10;

    private final AccessCheck access;
    private final RecordNameFinder records;
    private final RequestLanguage language;

    ScopesResource(AccessCheck access, RecordNameFinder records, RequestLanguage language) {
        this.access = access;
        this.records = records;
        this.language = language;
    }

    /** Records in whose name, or that of their organisation, a text occurs. */
    record ScopesAnswer(@NotNull List<ScopeView> scopes) {}

    /** @param scope a record as SOURCE/ID */
    record ScopeView(@NotNull String scope, @NotNull String name, @NotNull String organization) {}

    @GET
    @Operation(operationId = "findScopes", summary = "Records by name, for the role of an editor of an organisation")
    public ScopesAnswer find(
            @RestQuery @NotNull @Size(min = 2, max = 100) @Parameter(description = "A part of the name") String q,
            @RestQuery Lang lang) {
        access.require(Action.MANAGE_ACCOUNTS);
        return new ScopesAnswer(records.search(q, MAX_FOUND).stream()
                .map(record -> new ScopeView(
                        record.source() + "/" + record.sourceId(),
                        record.name().in(language.get()),
                        record.organization().in(language.get())))
                .toList());
    }
}
