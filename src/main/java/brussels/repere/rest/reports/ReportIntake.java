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
 * Takes reports in: not too many from one place, and the same from the same place once a day. Who sent what is in memory
 * alone, as hashes of the day. Safe for use by several threads.
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

    ReportIntake(ReportStore reports, ReportRateLimit limits, DailySenderHash hash) {
        this.reports = reports;
        this.rateLimit = limits;
        this.hash = hash;
    }

    /**
     * @param sender by {@link Sender}; not kept
     * @param service the id of a service, or of a service at one of its locations
     * @param text one that may be kept; null for none
     * @throws ProblemException if it is one too many, or there is no such service
     */
    ReportAnswer submit(String sender, UUID service, ReportCode code, String text) {
        rateLimit.count(hash.of(sender));
        UUID known = reports.findService(service).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
        String same = hash.of(sender, known.toString(), code.name());
        UUID fresh = UUID.randomUUID();
        UUID before = recentReports.asMap().putIfAbsent(same, fresh);
        if (before != null) {
            return new ReportAnswer(before, reports.findState(before).orElse(ReportState.open), true);
        }
        boolean kept = false;
        try {
            kept = reports.add(fresh, known, code, text);
        } finally {
            if (!kept) {
                recentReports.asMap().remove(same, fresh);
            }
        }
        if (!kept) {
            throw new ProblemException(ProblemType.UNKNOWN_RECORD);
        }
        return new ReportAnswer(fresh, ReportState.open, null);
    }
}
