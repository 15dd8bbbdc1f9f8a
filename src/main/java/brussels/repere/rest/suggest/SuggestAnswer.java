package brussels.repere.rest.suggest;

import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.places.PlaceView;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Suggestions while a person types, the likeliest of each group first.
 *
 * @param kept the words before the one that is being typed, where nothing begins with all of them: "psy " of "psy mol"
 * @param organizations absent while the search engine is unavailable
 * @param attribution the notice of OpenStreetMap, where a place is a landmark or rests on the line of a street, and of the sources of
 *     organisations; absent where none is asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuggestAnswer(
        long generation,
        String kept,
        @NotNull List<Need> needs,
        List<Organization> organizations,
        @NotNull List<PlaceView> places,
        String attribution) {

    /**
     * @param id the id that {@code /services} accepts as category, sector or one of needs
     * @param text the word or name that begins with what was typed
     */
    record Need(String id, Bilingual name, String text) {}

    record Organization(UUID id, LocalizedText name) {}

    boolean isEmpty() {
        return needs.isEmpty() && places.isEmpty() && (organizations == null || organizations.isEmpty());
    }

    /** Returns the same places and organisations with other needs. */
    SuggestAnswer withNeeds(List<Need> others) {
        return new SuggestAnswer(generation, kept, others, organizations, places, attribution);
    }
}
