package brussels.repere.rest.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.campaigns.AskedOrganization;
import brussels.repere.directory.campaigns.CampaignSelection.Selection;
import brussels.repere.directory.campaigns.MailLanguage;
import brussels.repere.exchange.mail.CampaignLetter;
import brussels.repere.text.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a campaign would ask now, and what it would say. Nothing has left. */
@Schema(description = "Whom a campaign would ask now, and what it would say. Nothing has left")
record CampaignPreview(
        int mails,
        int french,
        int dutch,
        int bilingual,
        int withoutAddress,
        int refused,
        int askedLately,
        int objected,
        @NotNull @Schema(description = "The first hundred, by name") List<CampaignOrganization> organizations,
        @NotNull MailSample sampleFr,
        @NotNull MailSample sampleNl) {

    private static final int SHOWN = 100;

    /** One of those who are asked, or can only be called. */
    record CampaignOrganization(
            @NotNull UUID service,
            @NotNull Bilingual name,
            int records,
            @NotNull @Schema(enumeration = {"fr", "nl", "both"}) String language,
            @NotNull @Schema(enumeration = {"mail", "refused", "without-address"}) String way,
            @NotNull List<String> phones,
            @NotNull List<String> due) {

        private static CampaignOrganization of(AskedOrganization asked) {
            return new CampaignOrganization(
                    asked.serviceId(),
                    asked.name(),
                    asked.records().size(),
                    asked.language().code(),
                    asked.isReachable() ? "mail" : asked.refused() ? "refused" : "without-address",
                    asked.phones(),
                    asked.due().stream().map(EntryField::code).toList());
        }
    }

    /** What somebody would read. */
    record MailSample(@NotNull String subject, @NotNull String text, @NotNull String html) {

        static MailSample of(CampaignLetter letter) {
            return new MailSample(letter.subject(), letter.text(), letter.html());
        }
    }

    static CampaignPreview of(Selection found, MailSample french, MailSample dutch) {
        List<AskedOrganization> all = found.organizations();
        return new CampaignPreview(
                found.reachable().size(),
                count(found, MailLanguage.FR),
                count(found, MailLanguage.NL),
                count(found, MailLanguage.BOTH),
                (int) all.stream()
                        .filter(each -> !each.isReachable() && !each.refused())
                        .count(),
                (int) all.stream().filter(AskedOrganization::refused).count(),
                found.askedLately(),
                found.objected(),
                all.stream().limit(SHOWN).map(CampaignOrganization::of).toList(),
                french,
                dutch);
    }

    private static int count(Selection found, MailLanguage language) {
        return (int) found.reachable().stream()
                .filter(each -> each.language() == language)
                .count();
    }
}
