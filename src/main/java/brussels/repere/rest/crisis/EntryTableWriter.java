package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.EntryContent;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.rest.crisis.CrisisRosterAnswer.EntryView;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes entries as a table that can be read again: UTF-8 with a byte order mark, semicolons, no formulas. Safe for use by several threads. */
@ApplicationScoped
class EntryTableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CrisisViews views;

    EntryTableWriter(CrisisViews views) {
        this.views = views;
    }

    String write(List<RosterEntry> entries, Lang lang) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        List<EntryView> viewed = views.view(entries);
        try (CSVPrinter rows = new CSVPrinter(text, FORMAT)) {
            rows.printRecord(EntryColumns.WRITTEN);
            for (int number = 0; number < entries.size(); number++) {
                rows.printRecord(cells(entries.get(number), viewed.get(number).name(), lang));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(RosterEntry entry, Bilingual name, Lang lang) {
        EntryContent content = entry.content();
        return Stream.of(
                        entry.id(),
                        entry.version(),
                        content.bassin(),
                        content.task(),
                        content.kind().code(),
                        content.record(),
                        name == null ? null : name.in(lang),
                        content.contact(),
                        EntryColumns.writePhones(content.phones()),
                        fr(content.reachable()),
                        nl(content.reachable()),
                        fr(content.capacity()),
                        nl(content.capacity()),
                        fr(content.agreed()),
                        nl(content.agreed()),
                        content.confirmedOn())
                .map(cell -> FormulaEscaping.escape(Objects.toString(cell, "")))
                .toList();
    }

    private static String fr(Bilingual text) {
        return text == null ? null : text.fr();
    }

    private static String nl(Bilingual text) {
        return text == null ? null : text.nl();
    }
}
