package brussels.repere.rest.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.campaigns.Campaign;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign.
 *
 * @param hindrance what hinders it, as a code; absent where nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A campaign: whom it asks, in which words, and how far it has come")
record CampaignView(
        @NotNull UUID id,
        @NotNull String title,
        @NotNull @Schema(enumeration = {"draft", "sending", "paused", "stopped", "done"}) String state,
        @Schema(enumeration = {"server-away", "server-refuses", "many-refused", "restored"}) String hindrance,
        String bassin,
        String category,
        @NotNull List<String> dueFields,
        boolean neverConfirmed,
        int restDays,
        @NotNull String textFr,
        @NotNull String textNl,
        int answerDays,
        @NotNull Instant createdAt,
        Instant startedAt,
        Instant remindedAt,
        Instant endedAt) {

    static CampaignView of(Campaign campaign) {
        Campaign.Draft draft = campaign.draft();
        return new CampaignView(
                campaign.id(),
                draft.title(),
                campaign.state().code(),
                campaign.pauseReason(),
                draft.choice().bassin(),
                draft.choice().category(),
                draft.choice().dueFields().stream()
                        .map(EntryField::code)
                        .sorted()
                        .toList(),
                draft.choice().neverConfirmed(),
                draft.choice().restDays(),
                draft.textFr(),
                draft.textNl(),
                draft.answerDays(),
                campaign.createdAt(),
                campaign.startedAt(),
                campaign.remindedAt(),
                campaign.endedAt());
    }
}
