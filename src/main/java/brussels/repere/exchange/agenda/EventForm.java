package brussels.repere.exchange.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is written of an event, by whoever keeps it, in a row of a table, or in another calendar: all as texts, which {@link EventReader} reads. What is
 * not known is null. Immutable.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EventRequest", description = "All of an event; plain text, in French, in Dutch, or in both")
public record EventForm(
        @Schema(description = "As /api/v1/events/kinds names it", example = "open-day") String kind,
        String titleFr,
        String titleNl,
        String aboutFr,
        String aboutNl,
        @Schema(
                        description = "When it begins (the first time), in Brussels; a day alone for whole days",
                        example = "2026-12-03T14:00")
                String start,
        @Schema(
                        description = "When it ends (the first time); of whole days the last of them",
                        example = "2026-12-03T16:30")
                String end,
        @Schema(description = "Instead of end: how long it lasts", example = "PT2H30M") String duration,
        @Schema(
                        description = "An RRULE of RFC 5545 by days, weeks, months or years",
                        example = "FREQ=MONTHLY;BYDAY=1TH")
                String rule,
        @Schema(description = "Further starts; up to 200", nullable = true) List<String> extra,
        @Schema(description = "Starts of the rule that were never planned; up to 200", nullable = true)
                List<String> excluded,
        @Schema(description = "Single times that are cancelled or moved; up to 200", nullable = true)
                List<ChangeForm> changes,
        @Schema(description = "Where: the id of a hit, or") String placeService,
        @Schema(description = "an address, or", example = "Rue Haute 298, 1000 Bruxelles") String address,
        @Schema(description = "online; may stand beside the others") String onlineUrl,
        @Schema(description = "LEVEL:CODE; left out for the whole Region", example = "bassin:N") String territory,
        @Schema(description = "public or professionals", example = "public") String audience,
        @Schema(description = "In which it is held, BCP 47", example = "[\"fr\", \"nl\"]", nullable = true)
                List<String> languages,
        Boolean free,
        String costFr,
        String costNl,
        Boolean registrationNeeded,
        String registrationUrl,
        String registrationPhone,
        String registrationMail,
        @Schema(description = "Who organises it: the id of a hit, or") String organizerService,
        @Schema(description = "the id of an organisation, or") String organizerOrganization,
        @Schema(description = "a name") String organizerName,
        @Schema(description = "Categories that it is about", example = "[\"C67\"]", nullable = true)
                List<String> needs) {

    /** One of several times that is other. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EventChangeRequest", description = "A single time that is cancelled (no start) or moved")
    public record ChangeForm(
            @Schema(description = "When it was planned to begin", example = "2026-12-03T14:00") String original,
            String start,
            String end) {}
}
