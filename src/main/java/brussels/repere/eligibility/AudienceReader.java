package brussels.repere.eligibility;

import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads groups of people in a text, wholly or not at all: a group that is not understood would be ruled out by those that are.
 * Of one text; not for use by several threads.
 */
final class AudienceReader {

    /** Conditions that say nothing new of whom it is for, in the words of the register of 2017. */
    private static final Pattern CONDITION =
            Pattern.compile("(la )?reconnaissance (par|du|de) .*|rechtstreeks toegankelijke hulp .*|inscription via .*|"
                    + "priorite aux personnes de la region .*");

    private static final Pattern TRAILING_CONDITION = Pattern.compile(", la reconnaissance par .* indispensable$");

    /** Whatever of two opposites somebody is: it narrows nothing. */
    private static final Pattern EITHER = Pattern.compile(
            "(avec ou sans|accompagnee?s? ou non d) enfants?"
                    + "|avec ou sans (deficience|handicap|trouble)s?[^,|]*"
                    + "|\\((hommes et femmes|garcons et filles)\\)|met of zonder kinderen|(de )?tou[st] types? d(e|u)\\b(?= \\w)");

    /** "Dak- en thuislozen" is one word for one group. */
    private static final Pattern ONE_WORD = Pattern.compile("dak ?-? en thuislozen");

    private static final Pattern BRACKETS = Pattern.compile("[()]");
    private static final Pattern FRENCH_AND =
            Pattern.compile(" ?(?:,|;|/|\\bet ?/? ?ou\\b|\\bet\\b|\\bou\\b|\\bainsi que\\b) ?");
    private static final Pattern DUTCH_AND =
            Pattern.compile(" ?(?:,|;|/|\\ben ?/? ?of\\b|\\ben\\b|\\bof\\b|\\bevenals\\b) ?");
    private static final String ARTICLES =
            "les?|la|l|leurs?|du|des?|d|aux?|a|pour|tou[st]e?s?|sa|son|ses|une?|plus|de|het|een|hun|voor";

    /** What may stand before a group. */
    private static final Pattern FILLER = Pattern.compile("^(?:(?:" + ARTICLES + ") )+");

    /** What may stand before that which is said of a group. */
    private static final Pattern INTRODUCTION = Pattern.compile("^(?:(?:" + ARTICLES
            + "|avec|ayant|presentant|atteinte?s? de|souffrant de|porteurs? de|en situation de|met) )+");

    private final AudienceLexicon lexicon;
    private final Pattern and;
    private final AudienceGroupCollector groups = new AudienceGroupCollector();

    /** @param agesApply whether the ages beside them are those of whom it is for */
    record AudienceReading(TargetAudiences audiences, boolean agesApply) {
        static final AudienceReading UNREADABLE = new AudienceReading(TargetAudiences.UNKNOWN, false);
    }

    private AudienceReader(Lang lang) {
        this.lexicon = AudienceLexicon.of(lang);
        this.and = lang == Lang.fr ? FRENCH_AND : DUTCH_AND;
    }

    /** @param text plain, with {@link AgeReading#MARK} for ages */
    static AudienceReading read(String text, Lang lang) {
        return new AudienceReader(lang).read(text);
    }

    private AudienceReading read(String text) {
        List<String> lines = Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .map(line -> line.startsWith("-") ? line.substring(1).strip() : line)
                .filter(line -> !line.isEmpty() && !CONDITION.matcher(line).matches())
                .toList();
        // A colon parts the name of one of several services from those whom it is for.
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

    /** Whoever comes first, or is named besides, takes nobody away. */
    private AudienceReading readEveryone(String rest) {
        return lexicon.contains(AudienceLexicon.WordUse.NOT_EVERYONE, rest)
                ? AudienceReading.UNREADABLE
                : new AudienceReading(
                        TargetAudiences.EVERYONE,
                        BRACKETS.matcher(rest).replaceAll("").strip().equals(AgeReading.MARK));
    }

    private boolean readLine(String line) {
        String text = ONE_WORD.matcher(TRAILING_CONDITION.matcher(line).replaceAll(""))
                .replaceAll("daklozen");
        text = BRACKETS.matcher(EITHER.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher between = and.matcher(text);
        int from = 0;
        boolean joined = false;
        while (between.find()) {
            if (!readPart(text.substring(from, between.start()), joined)) {
                return false;
            }
            joined = !between.group().contains(",") && !between.group().contains(";");
            from = between.end();
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
            // Behind others it may be theirs, or those of more people.
            return groups.isEmpty() && addGroup(new AudienceLexicon.LexiconMatch(Set.of(), part), joined);
        }
        String said = dropPrefix(INTRODUCTION, words);
        Optional<AudienceLexicon.LexiconMatch> situation = lexicon.matchStart(AudienceLexicon.WordUse.QUALIFIER, said);
        if (situation.isPresent()) {
            return groups.lastHasAll(situation.get().audiences())
                    ? continueLast(said)
                    : groups.areAllSituations() && addGroup(situation.get(), joined);
        }
        return lexicon.matchStart(AudienceLexicon.WordUse.NEUTRAL, part)
                .map(neutral -> addGroup(neutral, joined))
                .orElseGet(() -> continuesLast(said) && continueLast(said));
    }

    private static String dropPrefix(Pattern beginning, String words) {
        return beginning.matcher(words.strip() + " ").replaceFirst("").strip();
    }

    private boolean continuesLast(String said) {
        return lexicon.matchStart(AudienceLexicon.WordUse.GOES_ON, said)
                .filter(more -> groups.lastHasAll(more.audiences()))
                .isPresent();
    }

    private boolean continueLast(String part) {
        if (part.contains(AgeReading.MARK)) {
            groups.markLastAged();
        }
        return isSure(part);
    }

    private boolean addGroup(AudienceLexicon.LexiconMatch found, boolean joined) {
        String rest = found.remainder();
        Set<Audience> situations = lexicon.listAudiences(AudienceLexicon.WordUse.QUALIFIER, rest);
        return groups.add(found.audiences(), situations, rest.contains(AgeReading.MARK), joined) && isSure(rest);
    }

    private boolean isSure(String rest) {
        return !lexicon.contains(AudienceLexicon.WordUse.HEAD, rest)
                && !lexicon.contains(AudienceLexicon.WordUse.OTHER_PEOPLE, rest)
                && !lexicon.contains(AudienceLexicon.WordUse.UNSURE, rest);
    }
}
