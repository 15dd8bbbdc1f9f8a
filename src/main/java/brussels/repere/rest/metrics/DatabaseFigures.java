package brussels.repere.rest.metrics;

import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.reports.inbox.ReportInbox;
import brussels.repere.exchange.tasks.OperatorTask;
import brussels.repere.exchange.tasks.TaskRecord;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the database told at one moment. Immutable.
 *
 * @param generation of the data
 * @param mails of campaigns that are being sent which have not left yet
 * @param proposals that nobody has decided
 * @param tasks that ended at least once
 * @param readAtSeconds when it was read, in seconds since 1970
 */
record DatabaseFigures(
        long generation,
        IndexQueue.Backlog index,
        long mails,
        long proposals,
        ReportInbox.OpenReports reports,
        Map<OperatorTask, TaskRecord> tasks,
        double readAtSeconds) {

    DatabaseFigures {
        tasks = Map.copyOf(tasks);
    }

    static Map<OperatorTask, TaskRecord> byTask(List<TaskRecord> records) {
        Map<OperatorTask, TaskRecord> tasks = new EnumMap<>(OperatorTask.class);
        records.forEach(task -> tasks.put(task.task(), task));
        return tasks;
    }

    /** In seconds since 1970; 0 for a task that never succeeded. */
    double lastSuccess(OperatorTask task) {
        TaskRecord known = tasks.get(task);
        return known == null || known.succeededAt() == null
                ? 0
                : known.succeededAt().getEpochSecond();
    }

    long countFailures(OperatorTask task) {
        TaskRecord known = tasks.get(task);
        return known == null ? 0 : known.failures();
    }
}
