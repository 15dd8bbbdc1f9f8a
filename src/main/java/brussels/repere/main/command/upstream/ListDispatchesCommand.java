package brussels.repere.main.command.upstream;

import brussels.repere.directory.corrections.CorrectionReader;
import brussels.repere.directory.upstream.DispatchStore;
import brussels.repere.directory.upstream.ReturnReader;
import brussels.repere.directory.upstream.ReturnState;
import brussels.repere.directory.upstream.SourceReturns;
import brussels.repere.directory.upstream.UpstreamDispatch;
import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.corrections.DispatchDesk;
import brussels.repere.exchange.corrections.DispatchDesk.Standing;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "list", description = "List, for each source, what is to be sent, what was sent, and what came of it.")
final class ListDispatchesCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LAST = 20;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Of this source alone (default: all).")
    String source;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::list);
    }

    private int list() {
        // Cells are written in the words of the territory and taxonomy that are stored.
        Arc.container().instance(GenerationPoller.class).get().poll();
        List<String> sources = Arc.container().instance(CorrectionReader.class).get().listSources().stream()
                .filter(name -> source == null || source.equals(name))
                .toList();
        if (source != null && sources.isEmpty()) {
            Console.printFailure(
                    "There is nothing to list",
                    new StartFailure("no record is of the source " + source + ".", "Leave --source out to see all."));
            return 1;
        }
        Map<String, Standing> standing =
                Arc.container().instance(DispatchDesk.class).get().count();
        Arc.container()
                .instance(ReturnReader.class)
                .get()
                .tell(sources)
                .forEach(each -> print(each, standing.getOrDefault(each.source(), Standing.NONE)));
        return 0;
    }

    private void print(SourceReturns returns, Standing standing) {
        Console.print(WORDS.say(
                report.lang,
                "upstream.source",
                returns.source(),
                standing.standing(),
                standing.waiting(),
                returns.sent()));
        for (ReturnState state : ReturnState.values()) {
            int count = returns.counts().getOrDefault(state, 0);
            if (count > 0) {
                Console.print("  " + WORDS.say(report.lang, "upstream.state." + state.code(), count));
            }
        }
        Arc.container()
                .instance(DispatchStore.class)
                .get()
                .list(returns.source(), 0, LAST)
                .dispatches()
                .forEach(dispatch -> Console.print("  " + line(dispatch)));
    }

    private String line(UpstreamDispatch dispatch) {
        return WORDS.say(
                report.lang,
                "upstream.dispatch",
                MINUTE.format(dispatch.madeAt().atZone(BrusselsClock.ZONE)),
                dispatch.facts(),
                dispatch.format().code(),
                dispatch.id());
    }
}
