package brussels.repere.rest.site;

import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Says where to report a weakness, as RFC 9116 has it. Where the operator configured no contact there is nothing to say,
 * and nothing is found.
 */
@Path("/.well-known/security.txt")
class SecurityTextResource {

    /** The standard wants a date and recommends less than a year; the file is made anew for each reader. */
    private static final int VALID_DAYS = 180;

    private final Optional<SecurityContact> contact;
    private final PublicAddress address;

    SecurityTextResource(Config config, PublicAddress address) {
        this.contact = SecurityContact.find(config);
        this.address = address;
    }

    @GET
    @NonBlocking
    @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
    @Operation(hidden = true)
    public String get() {
        String to = contact.map(SecurityContact::address)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND))
                .toString();
        Instant expires = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS);
        return String.join(
                "\n",
                "Contact: " + to,
                "Expires: " + expires,
                "Preferred-Languages: fr, nl, en",
                "Canonical: " + address.root().resolve(".well-known/security.txt"),
                "");
    }
}
