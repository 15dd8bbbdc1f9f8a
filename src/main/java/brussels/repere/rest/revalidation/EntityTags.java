package brussels.repere.rest.revalidation;

import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.MessageDigests;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Computes the ETags of answers. They are weak, because one answer is sent with different compressions. Safe for use by
 * several threads.
 */
@ApplicationScoped
class EntityTags {

    private static final int TAG_LENGTH = 24;

    private final CurrentVertxRequest current;
    private final CurrentTerritoryMap maps;
    private final RequestLanguage language;
    private final String build;

    EntityTags(
            CurrentVertxRequest current,
            CurrentTerritoryMap maps,
            RequestLanguage language,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "repere.build") String build) {
        this.current = current;
        this.maps = maps;
        this.language = language;
        this.build = version + " " + build;
    }

    /**
     * Computes the tag of an answer that is not created yet. The answer will be of this generation or a later one, so a
     * client that keeps it under this tag may receive it once more, but never uses an outdated one.
     */
    EntityTag compute(ContainerRequestContext request, ConditionalGet.Basis basis) {
        String basisText = String.join(
                "\n",
                build,
                Long.toString(maps.get().generation()),
                current.getCurrent().request().uri(),
                language.get().name(),
                String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT)),
                basis == ConditionalGet.Basis.DATA_AND_MINUTE
                        ? Instant.now().truncatedTo(ChronoUnit.MINUTES).toString()
                        : "");
        return compute(basisText.getBytes(StandardCharsets.UTF_8));
    }

    EntityTag compute(byte[] content) {
        String hash = HexFormat.of().formatHex(MessageDigests.sha256().digest(content));
        return new EntityTag(hash.substring(0, TAG_LENGTH), true);
    }
}
