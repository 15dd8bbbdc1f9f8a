package brussels.repere.rest.revalidation;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Computes the ETags of answers that are not created yet. Safe for use by several threads.
 */
@ApplicationScoped
class EntityTags {

    private final CurrentVertxRequest current;
    private final CurrentTerritoryMap maps;
    private final RequestLanguage language;
    private final BrusselsClock clock;
    private final String build;

    EntityTags(
            CurrentVertxRequest current,
            CurrentTerritoryMap maps,
            RequestLanguage language,
            BrusselsClock clock,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "repere.build") String build) {
        this.current = current;
        this.maps = maps;
        this.language = language;
        this.clock = clock;
        this.build = version + " " + build;
    }

    /**
     * Computes the tag of an answer from what it depends on. The answer will be of this generation or a later one, so a
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
                time(basis));
        return WrittenAnswer.tagOf(basisText.getBytes(StandardCharsets.UTF_8));
    }

    private String time(ConditionalGet.Basis basis) {
        return switch (basis) {
            case DATA_AND_MINUTE ->
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString();
            case DATA_AND_DAY -> clock.today().toString();
            default -> "";
        };
    }
}
