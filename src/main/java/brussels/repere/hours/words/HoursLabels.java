package brussels.repere.hours.words;

import brussels.repere.text.FoldedText;
import java.util.regex.Pattern;

/** Classifies the text before a colon: it may name a thing or restrict the time, and a restriction must not be ignored. */
final class HoursLabels {

    /** Many of these are stems without a word boundary, because in Dutch they occur within compounds. */
    private static final Pattern TIME_RESTRICTION =
            Pattern.compile("vacanc|\\bconges?\\b|vakanti|verlof|\\bete\\b|hiver|zomer|winter|ferie|feestdag"
                    + "|semaine|weken|\\bweek\\b|wekelijks|maandelijks|\\bmois\\b|\\bmaand(?:en)?\\b|quinzaine|tijdens|pendant|durant"
                    + "|depuis|\\bhors\\b|partir|vanaf|jusqu|\\btot\\b|periode|\\bpair|impair|noel|nouvel an|paques|pasen|kerst|paas"
                    + "|krokus|herfst|ramadan|carnaval|toussaint|scolaire|schooljaar|schoolvrij|sur deux|fois par|\\d+ (?:jours|dagen)"
                    + "|\\d{1,2}[/.-]\\d{1,2}|reduit|except|uitzonder|sauf|behalve|ferm[eé]|fermeture|gesloten|sluit|attention|let op"
                    + "|\\bn\\.?b\\b|remarque|opmerking");

    /** "dès", with a composed or decomposed accent. Without the accent, "des" is an article. */
    private static final Pattern SINCE = Pattern.compile("(?iu)\\bd(?:è|e\\u0300)s\\b");

    private static final Pattern GENERAL = Pattern.compile(
            "(?:heures?|horaires?|jours et heures|uren|openingsuren|openingstijden)(?: d'(?:ouverture|accueil))?|ouvert(?:ure)?s?|open");

    private HoursLabels() {}

    /** Returns whether hours after this label apply only at certain times, or state when it is closed. */
    static boolean isTimeRestriction(String text) {
        return RemarkReader.namesMonth(text)
                || TIME_RESTRICTION.matcher(FoldedText.fold(text)).find()
                || SINCE.matcher(text).find();
    }

    /** Returns whether a label denotes the general hours: "Heures d'ouverture". */
    static boolean isGeneral(String label) {
        return label != null && GENERAL.matcher(FoldedText.fold(label)).matches();
    }
}
