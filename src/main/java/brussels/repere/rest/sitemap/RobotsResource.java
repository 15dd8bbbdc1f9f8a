package brussels.repere.rest.sitemap;

import brussels.repere.rest.site.PublicAddress;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Asks crawlers to leave out what is for programs, for those who have an account, and what stands behind a link that somebody got by mail
 * (RFC 9309). That is a request and protects nothing: what must not be read asks for a session.
 */
@Path("/robots.txt")
class RobotsResource {

    private static final List<String> LEFT_OUT = List.of(
            "/api/",
            "/hsds/",
            "/q/",
            "/session/",
            "/sign-in/",
            "/connexion",
            "/aanmelden",
            "/compte",
            "/account",
            "/editer",
            "/bewerken",
            "/campagnes",
            "/bevragingen",
            "/ne-plus-recevoir",
            "/niet-meer-ontvangen",
            "/confirmer",
            "/bevestigen",
            "/signalement",
            "/melding",
            "/crise",
            "/crisis",
            "/retours",
            "/terugkoppeling",
            "/list",
            "/embed");

    private final PublicAddress address;

    RobotsResource(PublicAddress address) {
        this.address = address;
    }

    @GET
    @NonBlocking
    @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
    @Operation(hidden = true)
    public String get() {
        String sitemap = address.findConfigured()
                .map(site -> "Sitemap: " + site + "/sitemap.xml")
                .orElse("# No sitemap: the public address of this site is not configured (" + PublicAddress.SETTING
                        + ").");
        return Stream.of(
                        Stream.of("User-agent: *"),
                        LEFT_OUT.stream().map(path -> "Disallow: " + path),
                        Stream.of("", sitemap, ""))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }
}
