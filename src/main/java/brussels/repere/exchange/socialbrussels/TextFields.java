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
final class TextFields {

    private TextFields() {}

    /** @param fees as they are known here, since the register does not say them; null if they are not */
    static ServiceTexts texts(Fields fields, Bilingual fees) {
        return new ServiceTexts(
                paragraphs(fields, "description", "activities", "remark"),
                fields.texts("public"),
                fields.joined("access", ", "),
                fees,
                accreditations(fields));
    }

    private static Bilingual paragraphs(Fields fields, String... names) {
        List<Bilingual> texts =
                Stream.of(names).map(fields::texts).filter(Objects::nonNull).toList();
        return join(texts, "\n\n");
    }

    private static Bilingual join(List<Bilingual> texts, String between) {
        return Bilingual.orNull(
                texts.stream().map(Bilingual::fr).filter(Objects::nonNull).collect(Collectors.joining(between)),
                texts.stream().map(Bilingual::nl).filter(Objects::nonNull).collect(Collectors.joining(between)));
    }

    private static Bilingual accreditations(Fields fields) {
        List<Bilingual> all = new ArrayList<>(fields.objects(OrganisationFields.AGREEMENTS).stream()
                .map(agreement -> agreement.texts("label"))
                .filter(Objects::nonNull)
                .toList());
        Optional.ofNullable(fields.joined("otherAgreement", " | ")).ifPresent(all::add);
        return join(all, " | ");
    }
}
