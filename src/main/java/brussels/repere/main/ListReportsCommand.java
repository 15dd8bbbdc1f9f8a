package brussels.repere.main;

import brussels.repere.directory.ReportState;
import brussels.repere.directory.Reports;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "List what people report as wrong, oldest first.")
final class ListReportsCommand implements Callable<Integer> {

    private static final int AT_ONCE = 500;

    @Mixin
    DataOption data;

    @Mixin
    ReportOption report;

    @Option(
            names = "--state",
            paramLabel = "open|settled",
            description = "Those that wait, or those that are settled (default: open).")
    ReportState state = ReportState.open;

    @Override
    public Integer call() {
        return Work.run(data, this::list);
    }

    private int list() {
        Reports reports = Arc.container().instance(Reports.class).get();
        ReportLines lines = new ReportLines(report.lang);
        int page = 1;
        Reports.Page found;
        do {
            found = reports.list(state, page, AT_ONCE);
            found.reports().forEach(each -> lines.of(each).forEach(Console::say));
        } while ((long) page++ * AT_ONCE < found.total());
        Console.say(lines.total(state, found.total()));
        return 0;
    }
}
