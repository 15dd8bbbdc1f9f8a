package brussels.repere.rest.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ReportReceipt;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.rest.limits.DailySenderHash;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.UUID;

/**
 * Accepts reports: a limited number from one place, counted in the memory of this instance before the database is asked
 * anything; and the same report from the same place once a day, which the database knows for all instances. Safe for use
 * by several threads.
 */
@Singleton
class ReportIntake {

    private final ReportStore reports;
    private final ReportRateLimit rateLimit;
    private final DailySenderHash hash;

    ReportIntake(ReportStore reports, ReportRateLimit rateLimit, DailySenderHash hash) {
        this.reports = reports;
        this.rateLimit = rateLimit;
        this.hash = hash;
    }

    /**
     * @param sender a key of {@link brussels.repere.rest.limits.SenderKey}; not stored
     * @param service the id of a service, or of a service at one of its locations
     * @param text a text that may be stored; null for none
     * @throws ProblemException if there are too many reports, or there is no such service
     */
    ReportAnswer submit(String sender, UUID service, ReportCode code, String text) {
        rateLimit.count(hash.of(sender));
        ReportReceipt receipt = reports.findService(service)
                .flatMap(id -> reports.add(UUID.randomUUID(), id, code, text, sender))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
        return new ReportAnswer(receipt.id(), receipt.state(), receipt.repeated() ? true : null);
    }
}
