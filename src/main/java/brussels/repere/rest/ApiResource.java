package brussels.repere.rest;

import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Describes the service: the entry point of the API. */
@Path("/api/v1")
class ApiResource {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    private final CurrentTerritoryMap maps;
    private final RequestLanguage language;
    private final String version;

    ApiResource(
            CurrentTerritoryMap maps,
            RequestLanguage language,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.maps = maps;
        this.language = language;
        this.version = version;
    }

    /** @param generation the generation of the data that answers now */
    record Api(
            String name, String description, String version, long generation, List<Lang> languages, String openapi) {}

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @NonBlocking
    @Operation(operationId = "getApi", summary = "What this service is, and the generation of its data")
    public Api get(@RestQuery Lang lang) {
        return new Api(
                "Repère",
                WORDS.say(language.get(), "tagline"),
                version,
                maps.get().generation(),
                List.of(Lang.values()),
                "/q/openapi");
    }
}
