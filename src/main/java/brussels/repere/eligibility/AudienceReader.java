package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the groups of people in one text, either all of them or none: a group that is not understood would otherwise be ruled
 * out by those that are. Not thread-safe.
 */
final class AudienceReader {

    /** Conditions that do not narrow the audience, as worded in the register of 2017. */
    private static final Pattern CONDITION =
            Pattern.compile("(la )?reconnaissance (par|du|de) .*|rechtstreeks toegankelijke hulp .*|inscription via .*|"
                    + "priorite aux personnes de la region .*");

    private static final Pattern TRAILING_CONDITION = Pattern.compile(", la reconnaissance par .* indispensable$");

    /** Phrases that accept both of two opposites and so do not narrow the audience. */
    private static final Pattern BOTH_OPPOSITES = Pattern.compile(
            "(avec ou sans|accompagnee?s? ou non d) enfants?"
                    + "|avec ou sans (deficience|handicap|trouble)s?[^,|]*"
                    + "|\\((hommes et femmes|garcons et filles)\\)|met of zonder kinderen|(de )?tou[st] types? d(e|u)\\b(?= \\w)");

    /** "Dak- en thuislozen" names one group, although it contains "en". */
    private static final Pattern DUTCH_HOMELESS = Pattern.compile("dak ?-? en thuislozen");

    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern FRENCH_SEPARATOR =
            Pattern.compile(" ?(?:,|;|/|\\bet ?/? ?ou\\b|\\bet\\b|\\bou\\b|\\bainsi que\\b) ?");
    private static final Pattern DUTCH_SEPARATOR =
            Pattern.compile(" ?(?:,|;|/|\\ben ?/? ?of\\b|\\ben\\b|\\bof\\b|\\bevenals\\b) ?");
    private static final String ARTICLES =
            "les?|la|l|leurs?|du|des?|d|aux?|a|pour|tou[st]e?s?|sa|son|ses|une?|plus|de|het|een|hun|voor";

    /** Words that may precede a group. */
    private static final Pattern FILLER = Pattern.compile("^(?:(?:" + ARTICLES + ") )+");

    /** Words that may precede the situation of a group. */
    private static final Pattern INTRODUCTION = Pattern.compile("^(?:(?:" + ARTICLES
            + "|avec|ayant|presentant|atteinte?s? de|souffrant de|porteurs? de|en situation de|met) )+");

    private final AudienceLexicon lexicon;
    private final Pattern groupSeparator;
    private final AudienceGroupCollector groups = new AudienceGroupCollector();

    /** @param agesApply whether the ages in the text are those of the audiences */
    record AudienceReading(TargetAudiences audiences, boolean agesApply) {
        static final AudienceReading UNREADABLE = new AudienceReading(TargetAudiences.UNKNOWN, false);
    }

    private AudienceReader(Lang lang) {
        this.lexicon = AudienceLexicon.of(lang);
        this.groupSeparator = lang == Lang.fr ? FRENCH_SEPARATOR : DUTCH_SEPARATOR;
    }

    /** @param text a text normalised by {@link PlainText}, with {@link AgeReading#MARK} in place of ages */
    static AudienceReading read(String text, Lang lang) {
        return new AudienceReader(lang).read(text);
    }

    private AudienceReading read(String text) {
        List<String> lines = Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .map(line -> line.startsWith("-") ? line.substring(1).strip() : line)
                .filter(line -> !line.isEmpty() && !CONDITION.matcher(line).matches())
                .toList();
        // With a colon, the text names several services, each with its own audience.
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.contains(":"))) {
            return AudienceReading.UNREADABLE;
        }
        Optional<AudienceLexicon.LexiconMatch> everyone =
                lexicon.matchStart(AudienceLexicon.WordUse.EVERYONE, lines.get(0));
        if (everyone.isPresent() && lines.size() == 1) {
            return readEveryone(everyone.get().remainder());
        }
        for (String line : lines) {
            if (!readLine(line)) {
                return AudienceReading.UNREADABLE;
            }
        }
        return new AudienceReading(groups.audiences(), groups.agesApply());
    }

    /** Reads the words after "everyone". A priority or an additional group excludes nobody. */
    private AudienceReading readEveryone(String remainder) {
        return lexicon.contains(AudienceLexicon.WordUse.NOT_EVERYONE, remainder)
                ? AudienceReading.UNREADABLE
                : new AudienceReading(
                        TargetAudiences.EVERYONE,
                        BRACKETS.matcher(remainder).replaceAll("").strip().equals(AgeReading.MARK));
    }

    private boolean readLine(String line) {
        String text = DUTCH_HOMELESS
                .matcher(TRAILING_CONDITION.matcher(line).replaceAll(""))
                .replaceAll("daklozen");
        text = BRACKETS.matcher(BOTH_OPPOSITES.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher separator = groupSeparator.matcher(text);
        int from = 0;
        boolean joined = false;
        while (separator.find()) {
            if (!readPart(text.substring(from, separator.start()), joined)) {
                return false;
            }
            joined = !separator.group().contains(",") && !separator.group().contains(";");
            from = separator.end();
        }
        return readPart(text.substring(from), joined);
    }

    private boolean readPart(String words, boolean joined) {
        Optional<AudienceLexicon.LexiconMatch> everyone =
                lexicon.matchStart(AudienceLexicon.WordUse.EVERYONE, words.strip());
        String part = dropPrefix(FILLER, words);
        Optional<AudienceLexicon.LexiconMatch> head =
                everyone.or(() -> lexicon.matchStart(AudienceLexicon.WordUse.HEAD, part));
        if (head.isPresent()) {
            return addGroup(head.get(), joined);
        }
        if (part.startsWith(AgeReading.MARK)) {
            // After other groups, the ages may be those of one of them or of more people.
            return groups.isEmpty() && addGroup(new AudienceLexicon.LexiconMatch(Set.of(), part), joined);
        }
        String description = dropPrefix(INTRODUCTION, words);
        Optional<AudienceLexicon.LexiconMatch> situation =
                lexicon.matchStart(AudienceLexicon.WordUse.QUALIFIER, description);
        if (situation.isPresent()) {
            return groups.lastHasAll(situation.get().audiences())
                    ? continueLast(description)
                    : groups.areAllSituations() && addGroup(situation.get(), joined);
        }
        return lexicon.matchStart(AudienceLexicon.WordUse.NEUTRAL, part)
                .map(neutral -> addGroup(neutral, joined))
                .orElseGet(() -> continuesLast(description) && continueLast(description));
    }

    private static String dropPrefix(Pattern beginning, String words) {
        return beginning.matcher(words.strip() + " ").replaceFirst("").strip();
    }

    private boolean continuesLast(String phrase) {
        return lexicon.matchStart(AudienceLexicon.WordUse.GOES_ON, phrase)
                .filter(more -> groups.lastHasAll(more.audiences()))
                .isPresent();
    }

    private boolean continueLast(String phrase) {
        if (phrase.contains(AgeReading.MARK)) {
            groups.markLastAged();
        }
        return isUnambiguous(phrase);
    }

    private boolean addGroup(AudienceLexicon.LexiconMatch match, boolean joined) {
        String remainder = match.remainder();
        Set<Audience> situations = lexicon.listAudiences(AudienceLexicon.WordUse.QUALIFIER, remainder);
        return groups.add(match.audiences(), situations, remainder.contains(AgeReading.MARK), joined)
                && isUnambiguous(remainder);
    }

    private boolean isUnambiguous(String remainder) {
        return !lexicon.contains(AudienceLexicon.WordUse.HEAD, remainder)
                && !lexicon.contains(AudienceLexicon.WordUse.OTHER_PEOPLE, remainder)
                && !lexicon.contains(AudienceLexicon.WordUse.UNSURE, remainder);
    }
}
