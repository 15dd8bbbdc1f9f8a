package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a source says of a service in its own words, by the names of HSDS 3.1; each null where it says nothing. Made by a
 * {@link #builder()}, since five texts in a row are easily mixed up. Immutable.
 *
 * @param eligibilityDescription for whom it is
 * @param applicationProcess how one gets in
 * @param referralMethod how a professional refers somebody: a number for professionals, a form, the way from a hospital to home
 * @param feesDescription what it costs
 * @param accreditations as what it is recognised, and by whom
 */
public record ServiceTexts(
        Bilingual description,
        Bilingual eligibilityDescription,
        Bilingual applicationProcess,
        Bilingual feesDescription,
        Bilingual referralMethod,
        Bilingual accreditations) {

    public static final ServiceTexts NONE = builder().build();

    public static Builder builder() {
        return new Builder();
    }

    /** Returns those that there are. */
    public Stream<Bilingual> stream() {
        return Stream.of(
                        description,
                        eligibilityDescription,
                        applicationProcess,
                        feesDescription,
                        referralMethod,
                        accreditations)
                .filter(Objects::nonNull);
    }

    /** Returns the texts as a function changes each; it takes and returns null where there is none. */
    public ServiceTexts map(UnaryOperator<Bilingual> change) {
        return builder()
                .description(change.apply(description))
                .eligibilityDescription(change.apply(eligibilityDescription))
                .applicationProcess(change.apply(applicationProcess))
                .feesDescription(change.apply(feesDescription))
                .referralMethod(change.apply(referralMethod))
                .accreditations(change.apply(accreditations))
                .build();
    }

    /** Collects the texts by name; one that is not set is null. */
    public static final class Builder {

        private Bilingual description;
        private Bilingual eligibilityDescription;
        private Bilingual applicationProcess;
        private Bilingual feesDescription;
        private Bilingual referralMethod;
        private Bilingual accreditations;

        private Builder() {}

        public Builder description(Bilingual text) {
            description = text;
            return this;
        }

        public Builder eligibilityDescription(Bilingual text) {
            eligibilityDescription = text;
            return this;
        }

        public Builder applicationProcess(Bilingual text) {
            applicationProcess = text;
            return this;
        }

        public Builder feesDescription(Bilingual text) {
            feesDescription = text;
            return this;
        }

        public Builder referralMethod(Bilingual text) {
            referralMethod = text;
            return this;
        }

        public Builder accreditations(Bilingual text) {
            accreditations = text;
            return this;
        }

        public ServiceTexts build() {
            return new ServiceTexts(
                    description,
                    eligibilityDescription,
                    applicationProcess,
                    feesDescription,
                    referralMethod,
                    accreditations);
        }
    }
}
