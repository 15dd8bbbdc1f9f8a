package brussels.repere.rest.metrics;

import brussels.repere.directory.campaigns.CampaignReader;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.editing.ProposalDesk;
import brussels.repere.directory.reports.inbox.ReportInbox;
import brussels.repere.exchange.tasks.TaskBook;
import brussels.repere.generation.DataGeneration;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Reads {@link DatabaseFigures} twice a minute, off the scrapes: none of them waits for the database, and a database that is away leaves
 * the figures as they were last. Safe for use by several threads.
 */
@ApplicationScoped
class DatabaseFigureReader {

    private static final double MILLIS_PER_SECOND = 1_000;

    private final DataGeneration.Repository generations;
    private final IndexQueue queue;
    private final CampaignReader campaigns;
    private final ProposalDesk proposals;
    private final ReportInbox reports;
    private final TaskBook tasks;
    private final Clock clock = Clock.systemUTC();
    private volatile DatabaseFigures last;

    DatabaseFigureReader(
            DataGeneration.Repository generations,
            IndexQueue queue,
            CampaignReader campaigns,
            ProposalDesk proposals,
            ReportInbox reports,
            TaskBook tasks) {
        this.generations = generations;
        this.queue = queue;
        this.campaigns = campaigns;
        this.proposals = proposals;
        this.reports = reports;
        this.tasks = tasks;
    }

    @Scheduled(every = "30s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void read() {
        last = new DatabaseFigures(
                generations.get(),
                queue.backlog(),
                campaigns.countWaitingMails(),
                proposals.countOpen(),
                reports.countOpen(),
                DatabaseFigures.byTask(tasks.list()),
                clock.millis() / MILLIS_PER_SECOND);
    }

    /** Empty before they were read first. */
    Optional<DatabaseFigures> find() {
        return Optional.ofNullable(last);
    }
}
