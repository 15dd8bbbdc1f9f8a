package brussels.repere.main;

import brussels.repere.exchange.csv.DirectoryExport;
import brussels.repere.text.Words;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "register",
        description = {
            "Write all institutions that are open as one table.",
            "What is not changed in it changes nothing when it is imported again.",
            "Institutions whose address is confidential are left out."
        })
final class ExportRegisterCommand implements Callable<Integer> {

    private static final Words WORDS = Words.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportOption report;

    @Mixin
    TableFile table;

    @Override
    public Integer call() {
        return Work.run(
                data,
                () -> table.write(out -> {
                    DirectoryExport.Written written = Arc.container()
                            .instance(DirectoryExport.class)
                            .get()
                            .write(out, table.headers);
                    Console.say(WORDS.say(report.lang, "directory.exported", written.rows(), written.leftOut()));
                }));
    }
}
