package brussels.repere.rest.reports.inbox;

import brussels.repere.directory.reports.inbox.InboxPart;
import brussels.repere.directory.reports.inbox.ReportInbox.InboxPage;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of the inbox, oldest first.
 *
 * @param total of all pages
 * @param counts how many there are in each part
 */
@Schema(name = "ReportInboxAnswer")
record InboxAnswer(long total, int page, int size, @NotNull PartCounts counts, @NotNull List<InboxReportView> reports) {

    /** How many reports there are in each part; those that are late wait too. */
    @Schema(name = "ReportCounts")
    record PartCounts(long waiting, long late, long forwarded, long settled) {

        static PartCounts of(Map<InboxPart, Long> counts) {
            return new PartCounts(
                    counts.get(InboxPart.waiting),
                    counts.get(InboxPart.late),
                    counts.get(InboxPart.forwarded),
                    counts.get(InboxPart.settled));
        }
    }

    static InboxAnswer of(InboxPage page, int number, int size) {
        return new InboxAnswer(
                page.total(),
                number,
                size,
                PartCounts.of(page.counts()),
                page.reports().stream().map(InboxReportView::of).toList());
    }
}
