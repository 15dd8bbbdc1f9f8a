package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Lists the territories. */
@Path("/api/v1/territories")
class TerritoriesResource {

    private final CurrentTerritoryMap maps;

    TerritoriesResource(CurrentTerritoryMap maps) {
        this.maps = maps;
    }

    record AllTerritories(
            long generation, DelimitationView delimitation, List<LevelCount> levels, List<Summary> territories) {}

    /** The delimitation: its name, its source and its validity. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Cut")
    record DelimitationView(
            @NotNull String name, @NotNull String source, @NotNull LocalDate validFrom, LocalDate validTo) {}

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

    /** @param touching the territories of each level that share a statistical sector with this one */
    record OneTerritory(
            long generation,
            Summary territory,
            List<NamedTerritory> statisticalSectors,
            Map<String, List<NamedTerritory>> touching) {}

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(operationId = "listTerritories", summary = "All territories, from the Region to the quartiers")
    public AllTerritories list(
            @RestQuery @Parameter(description = "Only this level") LevelName level, @RestQuery Lang lang) {
        TerritoryMap map = maps.get();
        List<Level> levels = level == null ? List.of(Level.values()) : List.of(level.level());
        var delimitation = map.delimitation();
        return new AllTerritories(
                map.generation(),
                new DelimitationView(
                        delimitation.name(), delimitation.source(), delimitation.validFrom(), delimitation.validTo()),
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
            @RestQuery Lang lang) {
        TerritoryMap map = maps.get();
        Level knownLevel = TerritoryProblems.requireLevel(map, level);
        Territory territory = map.find(new TerritoryKey(knownLevel, code)).orElseThrow(TerritoryProblems::unknownCode);
        SectorSet sectors = map.sectorsOf(territory.key());
        return new OneTerritory(
                map.generation(),
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
