package brussels.repere.main.command.imports;

import brussels.repere.exchange.agenda.EventImport;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.main.lifecycle.ServiceCommand;
import brussels.repere.text.Lang;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "events",
        description = {
            "Import events of a calendar (.ics) or of a table (.csv): all or nothing, with a report by line. An event is known",
            "again by its UID; what was changed by hand since stays, and what is over is left out."
        })
final class ImportEventsCommand implements Callable<Integer>, ServiceCommand {

    @Mixin
    ImportRunner imports;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "What the calendar is called (default: as it calls itself, else its file).")
    String source;

    @Option(
            names = "--text-language",
            paramLabel = "LANG",
            description = "Of texts that do not say theirs: fr, nl (default: fr).")
    Lang textLanguage = Lang.fr;

    @Option(names = "--publish", description = "Publish new events at once (default: they are drafts).")
    boolean publish;

    @Override
    public Integer call() {
        return imports.runInService(this::importFile);
    }

    private boolean importFile(ImportReportPrinter report) {
        EventImport.Result result = read();
        report.print(result);
        return result.outcome() != ImportOutcome.REFUSED;
    }

    private EventImport.Result read() {
        try {
            InputFile input = InputFile.of(file, EventImport.MAX_BYTES);
            ImportRunner.printProgress(input.name());
            try (InputStream content = input.open()) {
                boolean table = input.extension().equalsIgnoreCase("csv");
                return Arc.container()
                        .instance(EventImport.class)
                        .get()
                        .run(
                                new EventImport.Request(
                                        input.name(),
                                        content.readAllBytes(),
                                        table ? EventImport.Format.CSV : EventImport.Format.ICS,
                                        source,
                                        textLanguage,
                                        publish),
                                EventImport.Importer.ofOperator());
            }
        } catch (ImportFailure failure) {
            return EventImport.Result.refused(List.of(failure.finding()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
