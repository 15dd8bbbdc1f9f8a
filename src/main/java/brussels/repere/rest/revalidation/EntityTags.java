package brussels.repere.rest.revalidation;

import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names for answers, as If-None-Match repeats them. Weak, since one answer goes out compressed in several ways. Safe for use by several
 * threads.
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
     * The name of an answer that is not made yet. What it is made of is of this generation or of a later one: who keeps it under this
     * name may get it once more, and never too old.
     */
    String compute(ContainerRequestContext request, ConditionalGet.Basis basis) {
        String asked = String.join(
                "\n",
                build,
                Long.toString(maps.get().generation()),
                current.getCurrent().request().uri(),
                language.get().name(),
                String.valueOf(request.getHeaderString(HttpHeaders.ACCEPT)),
                basis == ConditionalGet.Basis.DATA_AND_MINUTE
                        ? Instant.now().truncatedTo(ChronoUnit.MINUTES).toString()
                        : "");
        return compute(asked.getBytes(StandardCharsets.UTF_8));
    }

    String compute(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return "\"" + HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether who asks has it. A star is no name: of a question that is refused nobody has an answer. */
    static boolean matchesIfNoneMatch(ContainerRequestContext request, String tag) {
        String held = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return held != null && held.contains(tag);
    }
}
