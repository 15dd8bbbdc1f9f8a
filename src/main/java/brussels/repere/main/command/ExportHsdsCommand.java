package brussels.repere.main.command;

import brussels.repere.exchange.hsds.tabular.HsdsExport;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "hsds",
        description = {
            "Write all institutions that are open as a data package of HSDS 3.1 (.zip), which import hsds reads.",
            "Institutions whose address is confidential are left out."
        })
final class ExportHsdsCommand implements Callable<Integer> {

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
                    HsdsExport.Written written =
                            Arc.container().instance(HsdsExport.class).get().write(out);
                    Console.print(WORDS.say(report.lang, "hsds.exported", written.services(), written.leftOut()));
                }));
    }
}
