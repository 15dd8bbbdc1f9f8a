package brussels.repere.rest.hsds;

import brussels.repere.rest.site.PublicAddress;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Describes this interface: HSDS 3.1, with a profile that documents our additions. */
@Path("/hsds/v3")
@Produces(MediaType.APPLICATION_JSON)
class HsdsAboutResource {

    private static final String VERSION = "3.1";
    private static final byte[] PROFILE = loadProfile();

    private final PublicAddress address;

    HsdsAboutResource(PublicAddress address) {
        this.address = address;
    }

    /**
     * @param version of HSDS
     * @param profile the address of the document on our additions to the objects
     */
    record About(String version, URI profile, @JsonProperty("openapi_url") URI openapiUrl) {}

    private static byte[] loadProfile() {
        try (InputStream file = HsdsAboutResource.class.getResourceAsStream("/hsds/profile.json")) {
            return Objects.requireNonNull(file, "the profile is part of the application")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @NonBlocking
    @Operation(summary = "HSDS 3.1: what this interface is")
    public About get() {
        URI base = address.root();
        return new About(VERSION, base.resolve("hsds/v3/profile"), base.resolve("q/openapi?format=json"));
    }

    @GET
    @Path("profile")
    @NonBlocking
    @Operation(summary = "HSDS 3.1: the profile, what is ours in shapes and parameters")
    public byte[] getProfile() {
        return PROFILE.clone();
    }
}
