package brussels.repere.rest.upstream;

import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.corrections.CorrectionReader;
import brussels.repere.directory.upstream.ReturnReader;
import brussels.repere.exchange.corrections.DispatchDesk;
import brussels.repere.exchange.corrections.DispatchDesk.Standing;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.text.Lang;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** What there is to send to the keepers of registers, and what came of what was sent. */
@SignedInOnly
@Path("/api/v1/edit/upstream")
class UpstreamResource {

    private final DispatchDesk desk;
    private final ReturnReader returns;
    private final CorrectionReader corrections;
    private final UpstreamViews views;
    private final AccessCheck access;

    UpstreamResource(
            DispatchDesk desk,
            ReturnReader returns,
            CorrectionReader corrections,
            UpstreamViews views,
            AccessCheck access) {
        this.desk = desk;
        this.returns = returns;
        this.corrections = corrections;
        this.views = views;
        this.access = access;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getUpstream",
            summary = "Of each source, what is to be sent to its keeper, and what came of what was sent")
    public UpstreamAnswer get(@RestQuery Lang lang) {
        access.require(Action.SEND_UPSTREAM);
        Map<String, Standing> standing = desk.count();
        return new UpstreamAnswer(returns.tell(corrections.listSources()).stream()
                .map(source -> views.of(source, standing.getOrDefault(source.source(), Standing.NONE)))
                .toList());
    }
}
