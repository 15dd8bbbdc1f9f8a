package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.ServiceTexts;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the texts of a record. */
final class ServiceTextReader {

    private ServiceTextReader() {}

    /** @param fees as the directory knows them, since the register does not have them; null if it does not know them */
    static ServiceTexts readTexts(RecordFields fields, Bilingual fees) {
        return ServiceTexts.builder()
                .description(joinParagraphs(fields, "description", "activities", "remark"))
                .eligibilityDescription(fields.bilingual("public"))
                .applicationProcess(fields.joined("access", ", "))
                .feesDescription(fees)
                .accreditations(readAccreditations(fields))
                .build();
    }

    private static Bilingual joinParagraphs(RecordFields fields, String... names) {
        List<Bilingual> texts =
                Stream.of(names).map(fields::bilingual).filter(Objects::nonNull).toList();
        return join(texts, "\n\n");
    }

    private static Bilingual join(List<Bilingual> texts, String separator) {
        return Bilingual.orNull(
                texts.stream().map(Bilingual::fr).filter(Objects::nonNull).collect(Collectors.joining(separator)),
                texts.stream().map(Bilingual::nl).filter(Objects::nonNull).collect(Collectors.joining(separator)));
    }

    private static Bilingual readAccreditations(RecordFields fields) {
        List<Bilingual> all = new ArrayList<>(fields.objects(RecordFieldNames.AGREEMENTS).stream()
                .map(agreement -> agreement.bilingual("label"))
                .filter(Objects::nonNull)
                .toList());
        Optional.ofNullable(fields.joined("otherAgreement", ListNotation.SEPARATOR))
                .ifPresent(all::add);
        return join(all, ListNotation.SEPARATOR);
    }
}
