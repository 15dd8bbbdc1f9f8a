package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Lists the territories. */
@Path("/api/v1/territories")
class TerritoriesResource {

    static final String AS_OF_DESCRIPTION = "By the delimitation of this day instead of the current one";

    private final DatedTerritory days;

    TerritoriesResource(DatedTerritory days) {
        this.days = days;
    }

    record AllTerritories(
            long generation, DelimitationView delimitation, List<LevelCount> levels, List<Summary> territories) {}

    record LevelCount(String level, int count) {}

    /**
     * @param bassins the codes of the bassins in which a smaller territory lies, so that clients need not ask for each;
     *     otherwise absent
     * @param derived true where the list of its sectors was derived by us and is not official; otherwise absent
     * @param statisticalSectors their number
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Summary(
            @NotNull String level,
            @NotNull String code,
            @NotNull Bilingual name,
            List<String> bassins,
            @NotNull List<String> postcodes,
            Integer population,
            Integer populationYear,
            Boolean derived,
            int statisticalSectors) {}

    /**
     * @param delimitation that of the day that was asked for; otherwise absent
     * @param touching the territories of each level that share a statistical sector with this one
     */
    record OneTerritory(
            long generation,
            @JsonInclude(JsonInclude.Include.NON_NULL) DelimitationView delimitation,
            Summary territory,
            List<NamedTerritory> statisticalSectors,
            Map<String, List<NamedTerritory>> touching) {}

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(operationId = "listTerritories", summary = "All territories, from the Region to the quartiers")
    public AllTerritories list(
            @RestQuery @Parameter(description = "Only this level") LevelName level,
            @RestQuery @Parameter(description = AS_OF_DESCRIPTION, example = "2026-11-01") DateParameter asOf,
            @RestQuery Lang lang) {
        TerritoryMap map = days.map(asOf);
        if (asOf != null && level != null) {
            ParameterErrors errors = new ParameterErrors();
            DatedTerritory.requireLevel(map, level.level(), errors);
            errors.throwIfAny();
        }
        List<Level> levels = level == null ? List.of(Level.values()) : List.of(level.level());
        return new AllTerritories(
                map.generation(),
                days.describe(map),
                Arrays.stream(Level.values())
                        .map(listedLevel -> new LevelCount(
                                listedLevel.code(), map.list(listedLevel).size()))
                        .filter(count -> count.count() > 0)
                        .toList(),
                levels.stream()
                        .flatMap(listedLevel -> map.list(listedLevel).stream())
                        .map(territory -> summary(map, territory))
                        .toList());
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Path("{level}/{code}")
    @Operation(
            operationId = "getTerritory",
            summary = "A territory, its statistical sectors, and what it touches on the other levels")
    public OneTerritory get(
            @RestPath @Parameter(description = "Of the territory: region, bassin, commune, section, quartier")
                    String level,
            @RestPath @Parameter(description = "Of the territory, as the list of them gives it") String code,
            @RestQuery @Parameter(description = AS_OF_DESCRIPTION, example = "2026-11-01") DateParameter asOf,
            @RestQuery Lang lang) {
        TerritoryMap map = days.map(asOf);
        Level knownLevel = TerritoryProblems.requireLevel(map, level);
        Territory territory = map.find(new TerritoryKey(knownLevel, code)).orElseThrow(TerritoryProblems::unknownCode);
        SectorSet sectors = map.sectorsOf(territory.key());
        return new OneTerritory(
                map.generation(),
                days.describeAsked(asOf, map),
                summary(map, territory),
                sectors.stream()
                        .mapToObj(map.sectors()::get)
                        .map(NamedTerritory::of)
                        .toList(),
                TerritoriesByLevel.of(map, sectors));
    }

    private static Summary summary(TerritoryMap map, Territory territory) {
        return new Summary(
                territory.key().level().code(),
                territory.key().code(),
                territory.name(),
                bassins(map, territory.key()),
                territory.postcodes(),
                territory.population(),
                territory.populationYear(),
                territory.derived() ? true : null,
                map.sectorsOf(territory.key()).size());
    }

    private static List<String> bassins(TerritoryMap map, TerritoryKey key) {
        return key.level().compareTo(Level.BASSIN) <= 0
                ? null
                : map.listTouching(map.sectorsOf(key), Level.BASSIN).stream()
                        .map(bassin -> bassin.key().code())
                        .toList();
    }
}
