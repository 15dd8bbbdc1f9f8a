package brussels.repere.main.command.sources;

import brussels.repere.engines.StartFailure;
import brussels.repere.main.lifecycle.Console;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table to work through in a spreadsheet: UTF-8 with a byte order mark, and semicolons. It never takes the place of a file. */
record TableFile(Path file) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();
    private static final String FORMULA_BEGINNINGS = "=+-@";

    /** Returns whether it was written; prints why not. */
    boolean write(List<String> header, List<List<String>> rows) {
        try {
            StringWriter text = new StringWriter();
            text.write(BYTE_ORDER_MARK);
            try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
                table.printRecord(header);
                for (List<String> row : rows) {
                    table.printRecord(row.stream().map(TableFile::asText).toList());
                }
            }
            Files.writeString(file, text.toString(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (IOException e) {
            Console.printFailure(
                    "Nothing was written",
                    new StartFailure(file + " cannot be written: " + e, "Choose another name or folder.", e));
            return false;
        }
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe. */
    private static String asText(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
