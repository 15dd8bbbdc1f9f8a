package brussels.repere.main.command;

import brussels.repere.exchange.csv.DirectoryExport;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "register",
        description = {
            "Write all institutions that are open as one table, a workbook if the name of the file ends in .xlsx.",
            "What is not changed in it changes nothing when it is imported again.",
            "Institutions whose address is confidential are left out."
        })
final class ExportRegisterCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    TableOutputFile table;

    @Override
    public Integer call() {
        return CommandRunner.run(
                data,
                () -> table.write(
                        out -> print(directory().write(out, table.headers)),
                        out -> print(directory().write(out, table.headers))));
    }

    private static DirectoryExport directory() {
        return Arc.container().instance(DirectoryExport.class).get();
    }

    private void print(DirectoryExport.Written written) {
        Console.print(WORDS.say(report.lang, "directory.exported", written.rows(), written.leftOut()));
        if (written.notice() != null) {
            Console.print(WORDS.say(report.lang, "directory.exported.notice", written.notice()));
        }
    }
}
