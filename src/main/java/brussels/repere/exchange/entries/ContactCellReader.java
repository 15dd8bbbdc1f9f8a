package brussels.repere.exchange.entries;

import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.directory.telephone.PhoneNumberSplitter;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how an institution is reached: telephone numbers, each as it was typed, and the address of its page. */
final class ContactCellReader {

    private static final List<String> DROPPED_BEGINNINGS = List.of("0", "+");
    /** A number with its area has eight digits behind the 0, or nine; with its country ten or eleven. */
    private static final Pattern DIGITS_ALONE = Pattern.compile("[1-9]\\d{7,8}|32[1-9]\\d{7,8}");

    private final ImportFindings findings;

    ContactCellReader(ImportFindings findings) {
        this.findings = findings;
    }

    /** A text that is no number that can be called is kept, because a person may see what is meant; it gets no link. */
    List<String> readPhones(EntryRow row) {
        List<String> phones = row.list(EntryColumn.PHONES).stream()
                .flatMap(cell -> PhoneNumberSplitter.split(cell).stream())
                .map(phone -> restoreBeginning(row, phone))
                .distinct()
                .toList();
        phones.stream()
                .filter(phone -> !PhoneNumber.read(phone).canBeCalled())
                .forEach(phone -> findings.warning(row.line(), "service.phone", row.header(EntryColumn.PHONES), phone));
        return phones;
    }

    /** A spreadsheet program takes a number without blanks for a sum, and drops the 0 or the + that it begins with. */
    private String restoreBeginning(EntryRow row, String phone) {
        for (String beginning : DROPPED_BEGINNINGS) {
            if (DIGITS_ALONE.matcher(phone).matches()
                    && PhoneNumber.read(beginning + phone).canBeCalled()) {
                findings.repaired(
                        row.line(), "service.phone-zero", row.header(EntryColumn.PHONES), phone, beginning + phone);
                return beginning + phone;
            }
        }
        return phone;
    }

    /** Returns the first page, or null if there is none; others are reported. */
    String readWebsite(EntryRow row) {
        Optional<String> text = row.findText(EntryColumn.WEBSITE);
        List<String> pages = new ArrayList<>(text.map(WebAddress::list).orElse(List.of()));
        String header = row.header(EntryColumn.WEBSITE);
        if (text.isPresent() && pages.isEmpty()) {
            findings.warning(row.line(), "service.website", header, text.get());
        } else if (pages.size() > 1) {
            String others = String.join(", ", pages.subList(1, pages.size()));
            findings.warning(row.line(), "service.website-several", header, pages.get(0), others);
        }
        return pages.isEmpty() ? null : pages.get(0);
    }
}
