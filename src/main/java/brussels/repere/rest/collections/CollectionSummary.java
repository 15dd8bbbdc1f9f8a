package brussels.repere.rest.collections;

import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a collection is, and who answers for it.
 *
 * @param slug its name in addresses
 * @param keeper the team that answers for it
 * @param territory that it is for; absent for the whole Region
 * @param revisedOn when somebody last went through all of it
 * @param forPlace whether it is for the place that was asked for, or for the whole Region; absent where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectionSummary(
        @NotNull String slug,
        @NotNull LocalizedText title,
        LocalizedText about,
        @NotNull String keeper,
        ForTerritory territory,
        @NotNull LocalDate revisedOn,
        int sections,
        int items,
        Boolean forPlace) {

    /** @param name absent where the current delimitation has no such territory */
    @Schema(name = "CollectionTerritory")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForTerritory(@NotNull String level, @NotNull String code, String name) {}

    static CollectionSummary of(ServiceCollection collection, TerritoryMap map, Lang lang, Boolean forPlace) {
        CollectionContent content = collection.content();
        return new CollectionSummary(
                content.slug(),
                LocalizedText.of(content.title(), lang),
                LocalizedText.of(content.about(), lang),
                content.keeper(),
                territory(content, map, lang),
                collection.revisedOn(),
                content.sections().size(),
                (int) content.items().count(),
                forPlace);
    }

    private static ForTerritory territory(CollectionContent content, TerritoryMap map, Lang lang) {
        return content.territory() == null
                ? null
                : new ForTerritory(
                        content.territory().level().code(),
                        content.territory().code(),
                        map.find(content.territory())
                                .map(Territory::name)
                                .map(name -> name.in(lang))
                                .orElse(null));
    }
}
