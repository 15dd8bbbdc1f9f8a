package brussels.repere.rest.resources;

import brussels.repere.rest.directory.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A resource, as everybody may read of it.
 *
 * @param url where it is read; absent where only somebody is to be asked
 * @param needs that it is about
 * @param languages that it is in, BCP 47; empty where nobody said
 * @param publisher absent where the directory no longer knows the organisation
 * @param publishedOn a year, a month or a day; absent where nobody said
 * @param reviewOn the day after which it is old
 * @param old whether nobody went through it when it was due
 * @param territory that it is for; absent for the whole Region
 * @param volunteers absent for what looks for none
 * @param page its page
 */
@Schema(name = "Resource")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResourceView(
        @NotNull UUID id,
        @NotNull ResourceKindView kind,
        @NotNull LocalizedText title,
        LocalizedText about,
        String url,
        @NotNull List<ResourceNeedView> needs,
        @NotNull List<String> languages,
        ResourcePublisherView publisher,
        String publishedOn,
        @NotNull LocalDate reviewOn,
        boolean old,
        ResourceTerritoryView territory,
        VolunteerCallView volunteers,
        @NotNull Instant updatedAt,
        @NotNull String page) {

    /** @param about a sentence that says what it is */
    @Schema(name = "ResourceKind")
    public record ResourceKindView(@NotNull String code, @NotNull LocalizedText name, @NotNull LocalizedText about) {}

    @Schema(name = "ResourceNeed")
    public record ResourceNeedView(@NotNull String code, @NotNull LocalizedText name) {}

    /** @param organization of the directory; absent for a name alone */
    @Schema(name = "ResourcePublisher")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResourcePublisherView(UUID organization, @NotNull LocalizedText name) {}

    /** @param name absent where the current delimitation has no such territory */
    @Schema(name = "ResourceTerritory")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ResourceTerritoryView(@NotNull String level, @NotNull String code, String name) {}

    /**
     * @param task what they would do
     * @param times when
     * @param ask whom to ask for
     */
    @Schema(name = "ResourceVolunteers")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record VolunteerCallView(
            @NotNull LocalizedText task, LocalizedText times, String ask, String phone, String mail) {}
}
