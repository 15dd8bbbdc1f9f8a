package brussels.repere.main.command;

import brussels.repere.directory.corrections.CorrectionQuery;
import brussels.repere.directory.corrections.CorrectionReader;
import brussels.repere.directory.upstream.FileFormat;
import brussels.repere.directory.upstream.UpstreamDispatch;
import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.corrections.CorrectionExport;
import brussels.repere.exchange.corrections.DispatchDesk;
import brussels.repere.exchange.corrections.DispatchOrder;
import brussels.repere.exchange.corrections.DispatchRefusedException;
import brussels.repere.generation.BrusselsClock;
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
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "corrections",
        description = {
            "Write what is known here otherwise than its source says, for the keeper of that source: a row a cell, with what"
                    + " the source says, what is known here, since when, and when it was checked. A workbook if the name of the"
                    + " file ends in .xlsx.",
            "The columns are named as in the table of institutions. Confidential institutions are left out.",
            "With --dispatch it is noted as sent: the next one holds what is new since, and upstream list tells what came back."
        })
final class ExportCorrectionsCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");
    private static final String NOTHING_SENT = "Nothing was sent";

    @Spec
    CommandSpec spec;

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

    @Option(
            names = "--dispatch",
            description = "Note it as sent to the keeper of --source, without what was sent before.")
    boolean dispatch;

    @Option(names = "--whole", description = "With --dispatch: what was sent before too.")
    boolean whole;

    @Override
    public Integer call() {
        if (dispatch && (source == null || since != null)) {
            throw new ParameterException(
                    spec.commandLine(), "--dispatch wants --source, and no --since: it knows what was sent before.");
        }
        if (whole && !dispatch) {
            throw new ParameterException(spec.commandLine(), "--whole goes with --dispatch.");
        }
        return CommandRunner.run(data, () -> dispatch ? send() : export());
    }

    private boolean isWorkbook() {
        return output.file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private int export() {
        Arc.container().instance(GenerationPoller.class).get().poll();
        if (source != null
                && !Arc.container().instance(CorrectionReader.class).get().knowsSource(source)) {
            return refuse("Nothing was written", "no record is of the source " + source + ".");
        }
        CorrectionQuery query = new CorrectionQuery(source, since);
        CorrectionExport export =
                Arc.container().instance(CorrectionExport.class).get();
        return output.write(out -> {
            int written;
            if (isWorkbook()) {
                written = export.writeWorkbook(out, query, report.lang);
            } else {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                written = export.write(writer, query, report.lang);
                writer.flush();
            }
            Console.print(WORDS.say(report.lang, "corrections.exported", written));
        });
    }

    private int send() {
        if (!output.requireFree()) {
            return 1;
        }
        Arc.container().instance(GenerationPoller.class).get().poll();
        DispatchDesk desk = Arc.container().instance(DispatchDesk.class).get();
        UpstreamDispatch made;
        try {
            made = desk.make(
                    DispatchOrder.of(source, isWorkbook() ? FileFormat.XLSX : FileFormat.CSV, report.lang, whole),
                    null);
        } catch (DispatchRefusedException refused) {
            return refuse(refused);
        }
        Console.print(WORDS.say(report.lang, "corrections.dispatched", made.facts(), source, made.id()));
        return output.write(out -> out.write(desk.readFile(made)));
    }

    private int refuse(DispatchRefusedException refused) {
        return switch (refused.reason()) {
            case UNKNOWN_SOURCE -> refuse(NOTHING_SENT, "no record is of the source " + source + ".");
            case NOTHING -> refuse(NOTHING_SENT, "nothing that is known here contradicts " + source + ".");
            default ->
                refuse(
                        NOTHING_SENT,
                        "all was sent on "
                                + refused.last()
                                        .madeAt()
                                        .atZone(BrusselsClock.ZONE)
                                        .toLocalDate() + " already ("
                                + refused.last().id() + ").");
        };
    }

    private static int refuse(String headline, String why) {
        Console.printFailure(
                headline, new StartFailure(why, "Look at upstream list; --whole sends again what was sent before."));
        return 1;
    }
}
