package brussels.repere.rest.observatory;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.observatory.history.FigureHistory;
import brussels.repere.observatory.history.KeptFigures;
import brussels.repere.observatory.history.KeptFigures.KeptCell;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.territory.LevelName;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells the figures that were kept, to be compared with those of today. */
@Path("/api/v1/observatory/history")
class ObservatoryHistoryResource {

    /** Ten years of months. */
    private static final int MAX_COUNTS = 120;

    private final FigureHistory history;
    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;

    ObservatoryHistoryResource(FigureHistory history, CurrentTerritoryMap maps, CurrentTaxonomy taxonomies) {
        this.history = history;
        this.maps = maps;
        this.taxonomies = taxonomies;
    }

    /** @param counts the latest first */
    record ObservatoryHistory(long generation, String level, List<KeptCount> counts) {}

    /**
     * The figures of one day.
     *
     * @param generation of the data then
     * @param services all of the category
     * @param cells none if the category had no services
     */
    record KeptCount(
            LocalDate on,
            long generation,
            int services,
            int populationYear,
            String delimitation,
            List<KeptCellView> cells) {

        static KeptCount of(KeptFigures kept) {
            return new KeptCount(
                    kept.takenOn(),
                    kept.generation(),
                    kept.services(),
                    kept.populationYear(),
                    kept.delimitation(),
                    kept.cells().stream().map(KeptCellView::of).toList());
        }
    }

    /**
     * @param region services for the whole Region
     * @param reach600 what was offered for 1,000 people within 600 m; absent under 500 inhabitants
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "KeptCell")
    record KeptCellView(
            @NotNull String code,
            Integer people,
            int seat,
            int finerCertain,
            int finerInPart,
            int region,
            Integer finerPeople,
            Integer nobodyPeople,
            Double reach600,
            Double reach1500) {

        static KeptCellView of(KeptCell cell) {
            return new KeptCellView(
                    cell.code(),
                    cell.people(),
                    cell.seat(),
                    cell.finerCertain(),
                    cell.finerInPart(),
                    cell.region(),
                    cell.finerPeople(),
                    cell.nobodyPeople(),
                    cell.reach600(),
                    cell.reach1500());
        }
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Operation(
            operationId = "getObservatoryHistory",
            summary = "The figures that were kept each month, of one category or of all services")
    public ObservatoryHistory get(
            @RestQuery @Parameter(description = "region, bassin, commune or quartier (default commune)")
                    LevelName level,
            @RestQuery @Size(max = 20) @Parameter(description = "A category, with all below it; without, all services")
                    String category,
            @RestQuery Lang lang) {
        ParameterErrors errors = new ParameterErrors();
        Level wanted = level == null ? Level.COMMUNE : level.level();
        if (!FigureHistory.LEVELS.contains(wanted)) {
            List<String> kept = FigureHistory.LEVELS.stream().map(Level::code).toList();
            errors.addUnknownValue("level", wanted.code(), kept, said -> kept);
        }
        Taxonomy taxonomy = taxonomies.get();
        if (category != null && (taxonomy.find(category).isEmpty() || taxonomy.isSector(category))) {
            errors.addUnknownValue("category");
        }
        errors.throwIfAny();
        return new ObservatoryHistory(
                maps.get().generation(),
                wanted.code(),
                history.list(wanted, category == null ? "" : category, MAX_COUNTS).stream()
                        .map(KeptCount::of)
                        .toList());
    }
}
