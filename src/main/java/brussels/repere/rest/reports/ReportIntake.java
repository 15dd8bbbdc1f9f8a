package brussels.repere.rest.reports;

import brussels.repere.directory.reports.ReportReceipt;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.exchange.editing.ReadCells;
import brussels.repere.exchange.editing.ReportedFactReader;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.rest.editing.EditDesk;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.limits.DailySenderHash;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Accepts reports: a limited number from one place, counted in memory before the database is asked
 * anything; and the same report from the same place once a day, which the database knows for all instances. Safe for use
 * by several threads.
 */
@Singleton
class ReportIntake {

    private final ReportStore reports;
    private final ReportRateLimit rateLimit;
    private final DailySenderHash hash;
    private final ReportedFactReader facts;
    private final EditDesk desk;
    private final RequestLanguage language;

    ReportIntake(
            ReportStore reports,
            ReportRateLimit rateLimit,
            DailySenderHash hash,
            ReportedFactReader facts,
            EditDesk desk,
            RequestLanguage language) {
        this.reports = reports;
        this.rateLimit = rateLimit;
        this.hash = hash;
        this.facts = facts;
        this.desk = desk;
        this.language = language;
    }

    /**
     * @param sender a key of {@link brussels.repere.rest.limits.SenderKey}; not stored
     * @param service the id of a service, or of a service at one of its locations
     * @throws ProblemException if there are too many reports, there is no such service, or something may not be stored
     */
    ReportAnswer submit(String sender, UUID service, ReportRequest request) {
        String text = request.validatedText();
        rateLimit.count(hash.of(sender));
        UUID found = require(service);
        Map<EntryColumn, String> typed = request.validatedCells(reports.isConfidential(found));
        desk.requireReadable(facts.read(typed, language.get()));
        Map<String, String> cells = new LinkedHashMap<>();
        typed.forEach((column, value) -> cells.put(column.code(), value));
        ReportReceipt receipt = reports.add(UUID.randomUUID(), found, request.code(), text, cells, sender)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
        return new ReportAnswer(
                receipt.id(),
                receipt.state(),
                receipt.repeated() ? true : null,
                receipt.code() == null ? null : receipt.code().grouped());
    }

    private UUID require(UUID service) {
        return reports.findService(service).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }

    /** Says what is understood of cells; nothing is stored, and no record is looked at. */
    ReportReading read(UUID service, ReportRequest request) {
        ReadCells read = facts.read(request.validatedCells(reports.isConfidential(require(service))), language.get());
        return new ReportReading(desk.understandNew(read), desk.findings(read));
    }
}
