package brussels.repere.main.command;

import brussels.repere.directory.corrections.CorrectionQuery;
import brussels.repere.exchange.corrections.CorrectionExport;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "corrections",
        description = {
            "Write what is known here otherwise than its source says, for the keeper of that source: a row a cell, with what"
                    + " the source says, what is known here, since when, and when it was checked.",
            "The columns are named as in the table of institutions. Confidential institutions are left out."
        })
final class ExportCorrectionsCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    OutputFile output;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Of this source alone (default: all).")
    String source;

    @Option(
            names = "--since",
            paramLabel = "DAY",
            description = "What was corrected on this day or later, such as 2026-11-01 (default: all).")
    LocalDate since;

    @Override
    public Integer call() {
        return CommandRunner.run(
                data,
                () -> output.write(out -> {
                    Arc.container().instance(GenerationPoller.class).get().poll();
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    int written = Arc.container()
                            .instance(CorrectionExport.class)
                            .get()
                            .write(writer, new CorrectionQuery(source, since), report.lang);
                    writer.flush();
                    Console.print(WORDS.say(report.lang, "corrections.exported", written));
                }));
    }
}
