package brussels.repere.eligibility;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;

/**
 * Reads in the words of a source for whom a service is, French and Dutch. What is not sure is left in words: ages of several
 * groups, conditions, groups that the list of {@link Audience} has no word for.
 */
public final class EligibilityReader {

    private EligibilityReader() {}

    /**
     * @param description for whom it is; null where nobody said
     * @param application how one gets in; null where nobody said
     * @param fees what it costs; null where nobody said
     */
    public static Eligibility read(Bilingual description, Bilingual application, Bilingual fees) {
        return read(Lang.fr, description, application, fees).orElse(read(Lang.nl, description, application, fees));
    }

    private static Eligibility read(Lang lang, Bilingual description, Bilingual application, Bilingual fees) {
        String forWhom = plain(description, lang);
        CostType cost = TermsReader.readCost(plain(fees, lang));
        Eligibility people = forWhom == null ? Eligibility.UNKNOWN : readPeople(forWhom, lang);
        return new Eligibility(
                people.minimumAge(),
                people.maximumAge(),
                people.audiences(),
                cost == null ? TermsReader.readCost(forWhom) : cost,
                TermsReader.readAppointment(plain(application, lang)));
    }

    private static Eligibility readPeople(String forWhom, Lang lang) {
        AgeReading words = AgeReading.read(forWhom, lang);
        AudienceReader.AudienceReading read = AudienceReader.read(words.remainder(), lang);
        AgeRange ages = read.agesApply() ? words.ages() : AgeRange.UNKNOWN;
        return new Eligibility(ages.minimum(), ages.maximum(), read.audiences(), null, null);
    }

    private static String plain(Bilingual text, Lang lang) {
        String said = text == null ? null : lang == Lang.fr ? text.fr() : text.nl();
        return said == null ? null : PlainText.of(said);
    }
}
