package brussels.repere.rest.campaigns;

import brussels.repere.directory.campaigns.CampaignCounts;
import brussels.repere.directory.campaigns.MailState;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign, and how far it has come. */
record CampaignAnswer(@NotNull CampaignView campaign, @NotNull CampaignFigures counts) {

    /** In organisations. */
    @Schema(description = "How many organisations: by what became of the last mail to them, and by what they answered")
    record CampaignFigures(
            int organizations,
            int waiting,
            int sending,
            int doubtful,
            int sent,
            int bounced,
            int unsent,
            int refused,
            int withoutAddress,
            int answered,
            int partly,
            int silent,
            int toCall) {

        static CampaignFigures of(CampaignCounts counts) {
            return new CampaignFigures(
                    counts.organizations(),
                    counts.count(MailState.WAITING),
                    counts.count(MailState.SENDING),
                    counts.count(MailState.DOUBTFUL),
                    counts.count(MailState.SENT),
                    counts.count(MailState.BOUNCED),
                    counts.count(MailState.UNSENT),
                    counts.count(MailState.REFUSED),
                    counts.count(MailState.WITHOUT_ADDRESS),
                    counts.answered(),
                    counts.partly(),
                    counts.silent(),
                    counts.toCall());
        }
    }
}
