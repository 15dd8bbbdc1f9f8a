package brussels.repere.main.command;

import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.lines.StreetLinesStore;
import brussels.repere.geocoding.lines.StreetLinesTable;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "streets",
        description = {
            "Write the lines of streets as the table geodata/osm/street-lines.csv, which the application brings.",
            "They stay under the licence of OpenStreetMap (ODbL): pass its notice on with the file."
        })
final class ExportStreetsCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    OutputFile output;

    @Override
    public Integer call() {
        return CommandRunner.run(
                data,
                () -> output.write(out -> {
                    StreetLines lines = Arc.container()
                            .instance(StreetLinesStore.class)
                            .get()
                            .get();
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    StreetLinesTable.write(lines.list(), writer);
                    writer.flush();
                    Console.print(WORDS.say(
                            report.lang, "streets.exported", lines.list().size(), OpenStreetMapNotice.TEXT));
                }));
    }
}
