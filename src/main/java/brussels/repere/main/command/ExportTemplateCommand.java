package brussels.repere.main.command;

import brussels.repere.exchange.csv.DirectoryExport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "template",
        description = {
            "Write an empty table of institutions, to be filled in and imported.",
            "A name that ends in .xlsx makes a workbook with lists of choices and explanations."
        })
final class ExportTemplateCommand implements Callable<Integer> {

    @Mixin
    TableOutputFile table;

    @Override
    public Integer call() {
        return table.write(
                out -> DirectoryExport.writeTemplate(out, table.headers),
                out -> DirectoryExport.writeTemplate(out, table.headers));
    }
}
