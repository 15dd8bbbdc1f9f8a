package brussels.repere.rest.collections;

import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.rest.collections.CollectionAnswer.ItemView;
import brussels.repere.rest.collections.CollectionAnswer.SectionView;
import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.services.export.HitColumn;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a collection as a table in the form of {@code /services.csv}: UTF-8 with a byte order mark, semicolons, no formulas. Safe for
 * use by several threads.
 */
@ApplicationScoped
class CollectionCsvWriter {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    private static final List<String> FIRST = List.of("section", "kind", "state", "state_text", "title", "url", "note");
    private static final List<String> LAST = List.of(
            "collection", "keeper", "revised_on", "generation", "publisher", "licence", "licence_url", "attribution");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final DataLicence terms;

    CollectionCsvWriter(DataLicence terms) {
        this.terms = terms;
    }

    String write(CollectionAnswer answer, Lang lang) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        List<String> last = last(answer, lang);
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            rows.printRecord(
                    Stream.of(FIRST.stream(), Arrays.stream(HitColumn.values()).map(HitColumn::header), LAST.stream())
                            .flatMap(names -> names)
                            .toList());
            for (SectionView section : answer.sections()) {
                for (ItemView item : Stream.concat(section.items().stream(), section.apart().stream())
                        .toList()) {
                    write(section, item, last, rows);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private List<String> last(CollectionAnswer answer, Lang lang) {
        CollectionSummary collection = answer.collection();
        return Stream.of(
                        collection.title().text(),
                        collection.keeper(),
                        collection.revisedOn().toString(),
                        Long.toString(answer.generation()),
                        terms.publisher(),
                        terms.licence(lang),
                        terms.licenceUrl().orElse(""),
                        answer.place() == null
                                ? ""
                                : Objects.toString(answer.place().attribution(), ""))
                .map(FormulaEscaping::escape)
                .toList();
    }

    private static void write(SectionView section, ItemView item, List<String> last, CSVPrinter rows)
            throws IOException {
        if (item.services().isEmpty()) {
            rows.printRecord(row(section, item, item.state(), "", null, last));
        }
        for (ServiceState service : item.services()) {
            HitView hit = service.hit() != null
                    ? service.hit()
                    : new HitView(service.service(), null, null, null, null, null, null, null, null, null);
            rows.printRecord(row(section, item, service.state(), service.text(), hit, last));
        }
    }

    private static List<String> row(
            SectionView section, ItemView item, String state, String stateText, HitView hit, List<String> last) {
        List<String> cells = new ArrayList<>();
        Stream.of(
                        section.title().text(),
                        item.kind(),
                        state,
                        stateText,
                        title(item),
                        Objects.toString(item.url(), ""),
                        text(item.note()))
                .map(FormulaEscaping::escape)
                .forEach(cells::add);
        for (HitColumn column : HitColumn.values()) {
            cells.add(hit == null ? line(item, column) : FormulaEscaping.escape(column.cell(hit)));
        }
        cells.addAll(last);
        return cells;
    }

    private static String title(ItemView item) {
        return item.helpline() == null
                ? text(item.title())
                : text(item.helpline().name());
    }

    /** Of a help line the number, in the column of numbers. */
    private static String line(ItemView item, HitColumn column) {
        return column == HitColumn.PHONES && item.helpline() != null
                ? FormulaEscaping.escape(item.helpline().phone())
                : "";
    }

    private static String text(LocalizedText text) {
        return text == null ? "" : text.text();
    }
}
