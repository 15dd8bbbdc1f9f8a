package brussels.repere.rest.resources;

import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.rest.territory.PlaceAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Resources for a need, in a language, for a place.
 *
 * @param generation of the data that answered
 * @param place for which it was asked; absent where none was
 * @param understood how the words were understood; empty where there are none
 * @param total the resources on all pages
 * @param elsewhere how many are left out since they are for another territory
 * @param resources those that fit the words best first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourcesAnswer(
        long generation,
        PlaceAnswer place,
        @NotNull List<UnderstoodView> understood,
        int total,
        int elsewhere,
        int page,
        int size,
        @NotNull List<FoundResource> resources) {

    /** @param reasons why it is told; empty where nothing was asked for that would be one */
    public record FoundResource(@NotNull ResourceView resource, @NotNull List<ResourceReason> reasons) {}

    /**
     * Why a resource is told.
     *
     * @param code {@code need}, {@code narrower}, {@code broader}, {@code title}, {@code publisher}, {@code kind}, {@code about}, {@code for-territory},
     *     {@code for-part} or {@code for-region}
     * @param text in words
     */
    public record ResourceReason(@NotNull String code, @NotNull String text) {}

    @Schema(name = "ResourceAnswer")
    public record OneResource(long generation, @NotNull ResourceView resource) {}

    /** The kinds of resources, each with a sentence that says what it is. */
    public record ResourceKinds(@NotNull List<ResourceView.ResourceKindView> kinds) {}
}
