package brussels.repere.main.command;

import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.directory.reports.inbox.InboxTerms;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "List what people report as wrong, oldest first.")
final class ListReportsCommand implements Callable<Integer> {

    private static final int PAGE_SIZE = 500;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Option(
            names = "--state",
            paramLabel = "open|settled",
            description = "Those that wait, or those that are settled (default: open).")
    ReportState state = ReportState.open;

    @Option(names = "--late", description = "Only those that have waited for five working days or more.")
    boolean late;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::printReports);
    }

    private int printReports() {
        ReportStore reports = Arc.container().instance(ReportStore.class).get();
        ReportFormatter lines = new ReportFormatter(report.lang);
        int page = 1;
        ReportStore.Page found;
        do {
            found = list(reports, page);
            found.reports().forEach(serviceReport -> lines.format(serviceReport).forEach(Console::print));
        } while ((long) page++ * PAGE_SIZE < found.total());
        Console.print(late ? lines.formatLate(found.total()) : lines.formatTotal(state, found.total()));
        return 0;
    }

    private ReportStore.Page list(ReportStore reports, int page) {
        if (!late) {
            return reports.list(state, page, PAGE_SIZE);
        }
        InboxTerms terms = InboxTerms.on(reports.today());
        return reports.listLate(terms.lateUntil(), terms.backUntil(), page, PAGE_SIZE);
    }
}
