package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a source says of a service in its own words, by the names of HSDS 3.1; each null where it says nothing. Immutable.
 *
 * @param eligibilityDescription for whom it is
 * @param applicationProcess how one gets in
 * @param feesDescription what it costs
 * @param accreditations as what it is recognised, and by whom
 */
public record ServiceTexts(
        Bilingual description,
        Bilingual eligibilityDescription,
        Bilingual applicationProcess,
        Bilingual feesDescription,
        Bilingual accreditations) {

    public static final ServiceTexts NONE = new ServiceTexts(null, null, null, null, null);

    /** Those that there are. */
    public Stream<Bilingual> stream() {
        return Stream.of(description, eligibilityDescription, applicationProcess, feesDescription, accreditations)
                .filter(Objects::nonNull);
    }

    /** With each text as somebody makes it; null where it is to be left out. */
    public ServiceTexts map(UnaryOperator<Bilingual> change) {
        return new ServiceTexts(
                change.apply(description),
                change.apply(eligibilityDescription),
                change.apply(applicationProcess),
                change.apply(feesDescription),
                change.apply(accreditations));
    }
}
