package brussels.repere.rest.collections;

import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.rest.territory.PlaceAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A collection, read like an answer of {@code /services}.
 *
 * @param generation of the data that answered
 * @param collection what it is, and who answers for it
 * @param place for which it was read; absent where none was asked for
 * @param counts by state; links and help lines do not count
 * @param sections in the order of the keeper
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectionAnswer(
        long generation,
        @NotNull CollectionSummary collection,
        PlaceAnswer place,
        @NotNull List<StateCount> counts,
        @NotNull List<SectionView> sections) {

    /**
     * How many items are in a state.
     *
     * @param state as {@link ItemView#state}
     */
    @Schema(name = "CollectionStateCount")
    public record StateCount(@NotNull String state, int count) {}

    /**
     * A section. It may be empty, where nobody is known.
     *
     * @param items what fits the question, in the order of the keeper
     * @param apart what does not: elsewhere, unfit, closed or gone
     */
    @Schema(name = "CollectionSection")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SectionView(
            @NotNull LocalizedText title,
            LocalizedText about,
            @NotNull List<ItemView> items,
            @NotNull List<ItemView> apart) {}

    /**
     * A line of a collection.
     *
     * @param kind {@code service}, {@code organization}, {@code helpline} or {@code link}
     * @param id of the service at its location, as of a hit; of the organisation or the help line; absent for links
     * @param state the best of its services: {@code serves}, {@code may-serve}, {@code unknown} (nobody declared whom it serves), {@code
     *     listed} (no place is asked for), {@code unfit}, {@code elsewhere}, {@code closed}, {@code gone}
     * @param title of an organisation its name, of a link its title; else absent
     * @param url of a link
     * @param note why it is here, in the words of the keeper
     * @param services of a service one, of an organisation up to 20; none of what is gone
     */
    @Schema(name = "CollectionItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemView(
            @NotNull String kind,
            String id,
            @NotNull String state,
            LocalizedText title,
            String url,
            LocalizedText note,
            HelpLineView helpline,
            @NotNull List<ServiceState> services) {}

    /**
     * A service of an item, with what is said of it.
     *
     * @param text the state in words
     * @param unfit the filters that leave it out: {@code category}, {@code language}; absent for other states
     * @param closedOn absent while it is open
     * @param hit as {@code /services} has it, with tier, certainty and reasons; absent where that does not find it
     * @param service the record where there is no hit
     */
    @Schema(name = "CollectionServiceState")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ServiceState(
            @NotNull String state,
            @NotNull String text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unfit,
            LocalDate closedOn,
            HitView hit,
            ServiceView service) {

        /** The record, of a hit too. */
        public ServiceView record() {
            return hit == null ? service : hit.listed();
        }
    }
}
