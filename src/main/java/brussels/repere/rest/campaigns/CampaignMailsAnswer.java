package brussels.repere.rest.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.campaigns.CampaignMail;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of asking organisations, by name; no addresses. */
record CampaignMailsAnswer(int total, int page, int size, @NotNull List<CampaignMailView> mails) {

    /**
     * One organisation.
     *
     * @param service absent if none of its records is open any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CampaignMailView(
            @NotNull UUID id,
            UUID service,
            @NotNull Bilingual name,
            int records,
            @NotNull
                    @Schema(
                            enumeration = {
                                "waiting",
                                "sending",
                                "doubtful",
                                "sent",
                                "bounced",
                                "unsent",
                                "refused",
                                "without-address"
                            })
                    String state,
            boolean reminder,
            @Schema(description = "What the mail server answered last") Integer replyCode,
            Instant sentAt,
            @Schema(enumeration = {"open", "partly-answered", "answered", "expired", "revoked"}) String answer,
            LocalDate calledOn,
            @NotNull List<String> phones,
            @NotNull @Schema(description = "Facts that are due") List<String> due) {

        static CampaignMailView of(CampaignMail mail) {
            return new CampaignMailView(
                    mail.id(),
                    mail.serviceId(),
                    mail.name(),
                    mail.records(),
                    mail.state().code(),
                    mail.reminder(),
                    mail.replyCode(),
                    mail.sentAt(),
                    mail.answer() == null ? null : mail.answer().code(),
                    mail.calledOn(),
                    mail.phones(),
                    mail.due().stream().map(EntryField::code).toList());
        }
    }
}
