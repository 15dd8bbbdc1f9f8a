package brussels.repere.rest.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.campaigns.CampaignMail;
import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes whom to call as a table for spreadsheets. Without state. */
final class PhoneListTable {

    private static final TranslationTable WORDS = TranslationTable.of("campaigns");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private PhoneListTable() {}

    static String write(List<CampaignMail> mails, Lang lang) {
        StringBuilder table = new StringBuilder().append(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            printer.printRecord(Stream.of("name", "phones", "why", "due", "called", "id")
                    .map(column -> WORDS.say(lang, "column." + column))
                    .toList());
            for (CampaignMail mail : mails) {
                printer.printRecord(row(mail, lang));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString();
    }

    private static List<String> row(CampaignMail mail, Lang lang) {
        return Stream.of(
                        mail.name().in(lang),
                        String.join(", ", mail.phones()),
                        WORDS.say(lang, "why." + mail.state().code()),
                        mail.due().stream()
                                .map(EntryField::code)
                                .map(code -> WORDS.say(lang, "fact." + code))
                                .collect(Collectors.joining(", ")),
                        mail.calledOn() == null ? "" : mail.calledOn().toString(),
                        mail.serviceId() == null ? "" : mail.serviceId().toString())
                .map(FormulaEscaping::escape)
                .toList();
    }
}
