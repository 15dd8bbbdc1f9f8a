package brussels.repere.rest.campaigns;

import brussels.repere.exchange.mail.MailSettings;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All campaigns that somebody may run, the last first.
 *
 * @param bassins to which their campaigns are limited; absent where they are not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignsAnswer(
        @NotNull List<CampaignView> campaigns, @NotNull MailDeliveryView delivery, List<String> bassins) {

    /**
     * How mails leave.
     *
     * @param lacking settings without which nothing can leave
     * @param folder where they lie as files; absent with a mail server
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MailDeliveryView(
            @NotNull @Schema(enumeration = {"server", "files"}) String way,
            @NotNull List<String> lacking,
            String from,
            String folder) {

        static MailDeliveryView of(MailSettings settings) {
            return settings.hasServer()
                    ? new MailDeliveryView("server", settings.lacking(), settings.from(), null)
                    : new MailDeliveryView(
                            "files", List.of(), null, settings.folder().toString());
        }
    }
}
