package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.ServiceTexts;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a record says in words of its own. */
final class ServiceTextReader {

    private ServiceTextReader() {}

    /** @param fees as they are known here, since the register does not say them; null if they are not */
    static ServiceTexts readTexts(RecordFields fields, Bilingual fees) {
        return new ServiceTexts(
                joinParagraphs(fields, "description", "activities", "remark"),
                fields.bilingual("public"),
                fields.joined("access", ", "),
                fees,
                readAccreditations(fields));
    }

    private static Bilingual joinParagraphs(RecordFields fields, String... names) {
        List<Bilingual> texts =
                Stream.of(names).map(fields::bilingual).filter(Objects::nonNull).toList();
        return join(texts, "\n\n");
    }

    private static Bilingual join(List<Bilingual> texts, String between) {
        return Bilingual.orNull(
                texts.stream().map(Bilingual::fr).filter(Objects::nonNull).collect(Collectors.joining(between)),
                texts.stream().map(Bilingual::nl).filter(Objects::nonNull).collect(Collectors.joining(between)));
    }

    private static Bilingual readAccreditations(RecordFields fields) {
        List<Bilingual> all = new ArrayList<>(fields.objects(RecordFieldNames.AGREEMENTS).stream()
                .map(agreement -> agreement.bilingual("label"))
                .filter(Objects::nonNull)
                .toList());
        Optional.ofNullable(fields.joined("otherAgreement", " | ")).ifPresent(all::add);
        return join(all, " | ");
    }
}
