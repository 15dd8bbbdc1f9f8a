package brussels.repere.rest.directory;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves the emergency and help lines, from memory, so that they are always available. */
@Path("/api/v1/helplines")
class HelpLinesResource {

    private final CurrentTaxonomy taxonomies;
    private final CurrentCoverageMap coverage;
    private final RequestLanguage language;

    HelpLinesResource(CurrentTaxonomy taxonomies, CurrentCoverageMap coverage, RequestLanguage language) {
        this.taxonomies = taxonomies;
        this.coverage = coverage;
        this.language = language;
    }

    record HelpLines(long generation, List<HelpLineView> helplines) {}

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @NonBlocking
    @Operation(operationId = "listHelplines", summary = "Emergency and help lines")
    public HelpLines list(@RestQuery Lang lang) {
        Lang answerLang = language.get();
        return new HelpLines(
                coverage.get().territory().generation(),
                taxonomies.helpLines().stream()
                        .map(line -> HelpLineView.of(line, answerLang))
                        .toList());
    }
}
