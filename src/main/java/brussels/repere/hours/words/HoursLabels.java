package brussels.repere.hours.words;

import brussels.repere.text.FoldedText;
import java.util.regex.Pattern;

/** What stands before a colon: the name of a thing, or a time of the year that would be read as all of it. */
final class HoursLabels {

    /** Stems without an end: in Dutch they stand within words. */
    private static final Pattern TIME_RESTRICTION =
            Pattern.compile("vacanc|\\bconges?\\b|vakanti|verlof|\\bete\\b|hiver|zomer|winter|ferie|feestdag"
                    + "|semaine|weken|\\bweek\\b|wekelijks|maandelijks|\\bmois\\b|\\bmaand(?:en)?\\b|quinzaine|tijdens|pendant|durant"
                    + "|depuis|\\bhors\\b|partir|vanaf|jusqu|\\btot\\b|periode|\\bpair|impair|noel|nouvel an|paques|pasen|kerst|paas"
                    + "|krokus|herfst|ramadan|carnaval|toussaint|scolaire|schooljaar|schoolvrij|sur deux|fois par|\\d+ (?:jours|dagen)"
                    + "|\\d{1,2}[/.-]\\d{1,2}|reduit|except|uitzonder|sauf|behalve|ferm[eé]|fermeture|gesloten|sluit|attention|let op"
                    + "|\\bn\\.?b\\b|remarque|opmerking");

    /** "dès", with a composed or a decomposed letter; without the accent it is an article. */
    private static final Pattern SINCE = Pattern.compile("(?iu)\\bd(?:è|e\\u0300)s\\b");

    private static final Pattern GENERAL = Pattern.compile(
            "(?:heures?|horaires?|jours et heures|uren|openingsuren|openingstijden)(?: d'(?:ouverture|accueil))?|ouvert(?:ure)?s?|open");

    private HoursLabels() {}

    /** Hours behind it hold then alone, or speak of when there are none. */
    static boolean isTimeRestriction(String text) {
        return RemarkReader.namesMonth(text)
                || TIME_RESTRICTION.matcher(FoldedText.fold(text)).find()
                || SINCE.matcher(text).find();
    }

    /** "Heures d'ouverture": of all there is. */
    static boolean isGeneral(String label) {
        return label != null && GENERAL.matcher(FoldedText.fold(label)).matches();
    }
}
