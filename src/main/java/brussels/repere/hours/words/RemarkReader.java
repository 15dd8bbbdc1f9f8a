package brussels.repere.hours.words;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.words.HoursToken.Kind;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.time.Month;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Determines in which months words that could not be structured may change the hours. */
public final class RemarkReader {

    private static final Map<String, Month> MONTHS = months();

    /** A remark that contains only these words and names of months applies to those months alone. */
    private static final Set<String> WORDS_BESIDE_MONTHS = Set.of(
            "sauf",
            "excepte",
            "hormis",
            "behalve",
            "uitgezonderd",
            "en",
            "et",
            "au",
            "a",
            "du",
            "de",
            "d",
            "mois",
            "le",
            "les",
            "l",
            "pendant",
            "durant",
            "tijdens",
            "in",
            "van",
            "tot",
            "of",
            "ou",
            "maand",
            "maanden",
            "ferme",
            "fermee",
            "gesloten",
            "apres",
            "midi",
            "matin");

    /** A remark that contains only these words and an appointment is about access. */
    private static final Set<String> WORDS_BESIDE_APPOINTMENTS = Set.of(
            "entretien",
            "entretiens",
            "consultation",
            "consultations",
            "visite",
            "visites",
            "accueil",
            "rencontre",
            "inscription",
            "inscriptions",
            "contact",
            "domicile",
            "telephonique",
            "telephone",
            "par",
            "pour",
            "avec",
            "gesprek",
            "gesprekken",
            "consultatie",
            "consultaties",
            "huisbezoek",
            "intake",
            "telefonische",
            "voor");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern EDGES = Pattern.compile("^[\\s(:,;.-]+|[\\s:,;-]+$");

    /** Remarks that change no hours. An answering machine does not mean that the place is open. */
    private static final Pattern HARMLESS = Pattern.compile(
            "\\+? ?repondeur(?: telephonique)?(?: en cas d'absence)?|par telephone|sur place|telefonisch|ter plaatse");

    private RemarkReader() {}

    private static Map<String, Month> months() {
        List<List<String>> names = List.of(
                List.of("janvier", "januari"),
                List.of("fevrier", "februari"),
                List.of("mars", "maart"),
                List.of("avril", "april"),
                List.of("mai", "mei"),
                List.of("juin", "juni"),
                List.of("juillet", "juli"),
                List.of("aout", "augustus"),
                List.of("septembre", "september"),
                List.of("octobre", "oktober"),
                List.of("novembre", "november"),
                List.of("decembre", "december"));
        Map<String, Month> months = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Month month = Month.of(i + 1);
            names.get(i).forEach(name -> months.put(name, month));
        }
        return months;
    }

    /** Returns whether a text names a month. */
    static boolean namesMonth(String text) {
        return WORD.matcher(FoldedText.fold(text)).results().anyMatch(word -> MONTHS.containsKey(word.group()));
    }

    /**
     * @param text the original text
     * @param lang null for text in both languages
     */
    public static HoursRemark read(String text, Lang lang) {
        FoldedText folded = FoldedText.of(text);
        List<HoursToken> tokens = HoursLexer.tokenize(folded, lang);
        if (isAboutAppointments(folded.folded(), tokens)
                || HARMLESS.matcher(folded.folded()).matches()) {
            return HoursRemark.harmless(text);
        }
        Set<Month> months = EnumSet.noneOf(Month.class);
        Matcher words = WORD.matcher(folded.folded());
        while (words.find()) {
            String word = words.group();
            if (MONTHS.containsKey(word)) {
                months.add(MONTHS.get(word));
            } else if (!WORDS_BESIDE_MONTHS.contains(word)) {
                return HoursRemark.doubtful(text);
            }
        }
        boolean hasRange = tokens.stream().anyMatch(token -> token.is(Kind.TO, Kind.UNTIL));
        boolean isExclusion = tokens.stream().anyMatch(token -> token.is(Kind.EXCEPT, Kind.CLOSED));
        boolean hasDigits = text.chars().anyMatch(Character::isDigit);
        // "de juin à septembre" includes the months in between.
        // Without a word of exclusion, the hours may apply only in the named months.
        return months.isEmpty() || hasRange || hasDigits || !isExclusion
                ? HoursRemark.doubtful(text)
                : new HoursRemark(text, months);
    }

    /**
     * Returns whether a remark is only about access, not about opening times: "entretiens sur rendez-vous". Any word that is not
     * listed may state a time.
     */
    private static boolean isAboutAppointments(String folded, List<HoursToken> tokens) {
        return tokens.stream().anyMatch(token -> token.is(Kind.APPOINTMENT))
                && tokens.stream()
                        .allMatch(token -> token.is(Kind.APPOINTMENT, Kind.FROM, Kind.TO)
                                || token.is(Kind.OTHER)
                                        && WORDS_BESIDE_APPOINTMENTS.contains(
                                                folded.substring(token.start(), token.end())));
    }

    /** Removes separators at both ends, and brackets around the whole text. */
    static String stripEdges(String text) {
        String bare = EDGES.matcher(text).replaceAll("");
        return text.strip().startsWith("(") && bare.endsWith(")")
                ? bare.substring(0, bare.length() - 1).strip()
                : bare;
    }
}
