package brussels.repere.rest.widget;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Serves the widget as a file: under an address whose content never changes, and under one that always gives the newest
 * version.
 */
@Path("/widget")
@Produces("text/javascript;charset=UTF-8")
class WidgetResource {

    private final WidgetVersions versions;

    WidgetResource(WidgetVersions versions) {
        this.versions = versions;
    }

    @GET
    @Path("v1/repere-search-{fingerprint:[0-9a-f]+}.js")
    @Operation(hidden = true)
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=31536000, immutable")
    public String getVersion(@RestPath String fingerprint) {
        return versions.find(fingerprint).orElseThrow(NotFoundException::new).content();
    }

    @GET
    @Path("repere-search.js")
    @Operation(hidden = true)
    @ResponseHeader(name = "Cache-Control", value = "public, max-age=300")
    public String getNewest() {
        return versions.current().content();
    }
}
