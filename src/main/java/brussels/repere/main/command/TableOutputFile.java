package brussels.repere.main.command;

import brussels.repere.exchange.entries.ColumnHeaders;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The file that a command writes a table to, and the language of its column headers. */
final class TableOutputFile {

    @Mixin
    OutputFile output;

    @Option(
            names = "--headers",
            paramLabel = "fr|nl|hsds",
            description = "What stands above the columns (default: fr).")
    ColumnHeaders headers = ColumnHeaders.FR;

    /** Writes the content of the file. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    /** Writes the file, a workbook if its name ends in .xlsx, else a table in UTF-8, and returns the exit code. */
    int write(Content content, OutputFile.Content workbook) {
        boolean isWorkbook = output.file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return isWorkbook
                ? output.write(workbook)
                : output.write(out -> {
                    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    content.write(writer);
                    writer.flush();
                });
    }
}
