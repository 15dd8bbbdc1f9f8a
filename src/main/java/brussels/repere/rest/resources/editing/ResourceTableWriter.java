package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.exchange.input.FormulaEscaping;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes resources as a table that can be read again: UTF-8 with a byte order mark, semicolons, no formulas. */
final class ResourceTableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private ResourceTableWriter() {}

    static String write(List<ProfessionalResource> resources) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            rows.printRecord(ResourceColumns.ALL);
            for (ProfessionalResource resource : resources) {
                rows.printRecord(cells(resource));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(ProfessionalResource resource) {
        ResourceForm form = ResourceForm.of(resource.content());
        return Stream.of(
                        resource.id(),
                        resource.version(),
                        form.kind(),
                        form.titleFr(),
                        form.titleNl(),
                        form.aboutFr(),
                        form.aboutNl(),
                        form.url(),
                        ResourceColumns.join(form.needs()),
                        ResourceColumns.join(form.languages()),
                        form.publisherOrganization(),
                        form.publisherName(),
                        form.publishedOn(),
                        form.reviewOn(),
                        form.territory(),
                        form.taskFr(),
                        form.taskNl(),
                        form.timesFr(),
                        form.timesNl(),
                        form.ask(),
                        form.askPhone(),
                        form.askMail())
                .map(cell -> FormulaEscaping.escape(Objects.toString(cell, "")))
                .toList();
    }
}
