package brussels.repere.rest.agenda;

import brussels.repere.rest.directory.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event, as everybody may read of it.
 *
 * @param uid its name in the feeds
 * @param status {@code published} or {@code cancelled}
 * @param territory that it is for; absent for the whole Region
 * @param audience {@code public} or {@code professionals}
 * @param languages in which it is held; empty where nobody said
 * @param free absent where nobody said
 * @param rule as RFC 5545 has it; absent where it does not repeat by a rule
 * @param source the calendar that it was imported from; absent for others
 * @param page its page
 */
@Schema(name = "Event")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventView(
        @NotNull UUID id,
        @NotNull String uid,
        @NotNull String status,
        @NotNull KindView kind,
        @NotNull LocalizedText title,
        LocalizedText about,
        String rule,
        @NotNull EventPlaceView place,
        ForTerritory territory,
        @NotNull String audience,
        @NotNull List<String> languages,
        Boolean free,
        LocalizedText cost,
        RegistrationView registration,
        OrganizerView organizer,
        @NotNull List<NeedView> needs,
        String source,
        @NotNull Instant updatedAt,
        @NotNull String page) {

    /** @param about a sentence that says what it is */
    @Schema(name = "EventKind")
    public record KindView(@NotNull String code, @NotNull LocalizedText name, @NotNull LocalizedText about) {}

    /**
     * @param service of the directory
     * @param address absent where it is not told, or there is none
     * @param lat degrees, WGS84
     * @param url to take part online
     */
    @Schema(name = "EventPlace")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventPlaceView(
            UUID service, LocalizedText name, LocalizedText address, Double lat, Double lon, String url) {}

    /** @param name absent where the current delimitation has no such territory */
    @Schema(name = "EventTerritory")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ForTerritory(@NotNull String level, @NotNull String code, String name) {}

    /** @param needed absent where nobody said */
    @Schema(name = "EventRegistration")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RegistrationView(Boolean needed, String url, String phone, String mail) {}

    /** @param service of the directory, or the organisation; neither of a name alone */
    @Schema(name = "EventOrganizer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OrganizerView(UUID service, UUID organization, @NotNull LocalizedText name) {}

    @Schema(name = "EventNeed")
    public record NeedView(@NotNull String code, @NotNull LocalizedText name) {}
}
