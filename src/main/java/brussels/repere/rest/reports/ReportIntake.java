package brussels.repere.rest.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.rest.limits.DailySenderHash;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/**
 * Accepts reports: a limited number from one place, and the same report from the same place once a day. Senders are
 * kept in memory only, as daily hashes. Safe for use by several threads.
 */
@Singleton
class ReportIntake {

    private static final int MAX_REMEMBERED_REPORTS = 50_000;

    private final ReportStore reports;
    private final ReportRateLimit rateLimit;
    private final DailySenderHash hash;
    private final Cache<String, UUID> recentReports = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED_REPORTS)
            .expireAfterWrite(Duration.ofDays(1))
            .build();

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
        UUID serviceId =
                reports.findService(service).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
        String duplicateKey = hash.of(sender, serviceId.toString(), code.name());
        UUID newId = UUID.randomUUID();
        UUID earlierId = recentReports.asMap().putIfAbsent(duplicateKey, newId);
        if (earlierId != null) {
            return new ReportAnswer(earlierId, reports.findState(earlierId).orElse(ReportState.open), true);
        }
        boolean stored = false;
        try {
            stored = reports.add(newId, serviceId, code, text);
        } finally {
            if (!stored) {
                recentReports.asMap().remove(duplicateKey, newId);
            }
        }
        if (!stored) {
            throw new ProblemException(ProblemType.UNKNOWN_RECORD);
        }
        return new ReportAnswer(newId, ReportState.open, null);
    }
}
