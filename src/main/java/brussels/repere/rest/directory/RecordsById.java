package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CoverageMaps;
import brussels.repere.directory.DirectoryReader;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Taxonomies;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Services and organisations by id, from the database: searches may be away. */
@ApplicationScoped
public class RecordsById {

    private final DirectoryReader directory;
    private final CoverageMaps coverage;
    private final Taxonomies taxonomies;
    private final RequestLanguage language;

    RecordsById(DirectoryReader directory, CoverageMaps coverage, Taxonomies taxonomies, RequestLanguage language) {
        this.directory = directory;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.language = language;
    }

    /** @param atLocations the service at each of its locations */
    public record OneService(long generation, UUID id, Text name, List<ListedView> atLocations) {}

    /** @param services each of them at each of its locations */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OneOrganization(long generation, UUID id, Text name, Text legalStatus, List<ListedView> services) {}

    /**
     * @param id of the service, or of the service at one of its locations
     * @throws ProblemException if there is no such service
     */
    public OneService service(UUID id) {
        CoverageMap map = coverage.get();
        List<ListedService> found = directory.listService(id);
        return new OneService(
                map.territory().generation(),
                first(found).serviceId(),
                text(first(found).service()),
                views(map, found));
    }

    /** @throws ProblemException if there is no such organisation */
    public OneOrganization organization(UUID id) {
        CoverageMap map = coverage.get();
        List<ListedService> found = directory.listOrganization(id);
        return new OneOrganization(
                map.territory().generation(),
                id,
                text(first(found).organization()),
                text(first(found).legalStatus()),
                views(map, found));
    }

    private static ListedService first(List<ListedService> found) {
        return found.stream().findFirst().orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }

    private Text text(Bilingual text) {
        return Text.of(text, language.get());
    }

    private List<ListedView> views(CoverageMap map, List<ListedService> found) {
        Views views = new Views(map, taxonomies.get(), language.get());
        return found.stream().map(views::of).toList();
    }
}
