package brussels.repere.eligibility;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;

/**
 * Derives the eligibility for a service from a source's French and Dutch text. Only unambiguous facts are extracted. Ages of
 * several groups, conditions, and groups that {@link Audience} does not list remain in the text alone.
 */
public final class EligibilityReader {

    private EligibilityReader() {}

    /**
     * @param description whom the service is for; null if not stated
     * @param application how to get access; null if not stated
     * @param fees what the service costs; null if not stated
     */
    public static Eligibility read(Bilingual description, Bilingual application, Bilingual fees) {
        return read(Lang.fr, description, application, fees).orElse(read(Lang.nl, description, application, fees));
    }

    private static Eligibility read(Lang lang, Bilingual description, Bilingual application, Bilingual fees) {
        String audienceText = plain(description, lang);
        CostType cost = TermsReader.readCost(plain(fees, lang));
        Eligibility people = audienceText == null ? Eligibility.UNKNOWN : readPeople(audienceText, lang);
        return new Eligibility(
                people.minimumAge(),
                people.maximumAge(),
                people.audiences(),
                cost == null ? TermsReader.readCost(audienceText) : cost,
                TermsReader.readAppointment(plain(application, lang)));
    }

    private static Eligibility readPeople(String audienceText, Lang lang) {
        AgeReading ageReading = AgeReading.read(audienceText, lang);
        AudienceReader.AudienceReading audienceReading = AudienceReader.read(ageReading.remainder(), lang);
        AgeRange ages = audienceReading.agesApply() ? ageReading.ages() : AgeRange.UNKNOWN;
        return new Eligibility(ages.minimum(), ages.maximum(), audienceReading.audiences(), null, null);
    }

    private static String plain(Bilingual text, Lang lang) {
        String translation = text == null ? null : lang == Lang.fr ? text.fr() : text.nl();
        return translation == null ? null : PlainText.normalize(translation);
    }
}
