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
final class AudienceWords {

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

    private final Lexicon lexicon;
    private final Pattern and;
    private final AudienceGroups groups = new AudienceGroups();

    /** @param agesAreTheirs whether the ages beside them are those of whom it is for */
    record Read(Audiences audiences, boolean agesAreTheirs) {
        static final Read NOTHING = new Read(Audiences.UNKNOWN, false);
    }

    private AudienceWords(Lang lang) {
        this.lexicon = Lexicon.of(lang);
        this.and = lang == Lang.fr ? FRENCH_AND : DUTCH_AND;
    }

    /** @param text plain, with {@link AgeWords#MARK} for ages */
    static Read of(String text, Lang lang) {
        return new AudienceWords(lang).read(text);
    }

    private Read read(String text) {
        List<String> lines = Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .map(line -> line.startsWith("-") ? line.substring(1).strip() : line)
                .filter(line -> !line.isEmpty() && !CONDITION.matcher(line).matches())
                .toList();
        // A colon parts the name of one of several services from those whom it is for.
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.contains(":"))) {
            return Read.NOTHING;
        }
        Optional<Lexicon.Found> everyone = lexicon.begins(Lexicon.Use.EVERYONE, lines.get(0));
        if (everyone.isPresent() && lines.size() == 1) {
            return everyone(everyone.get().rest());
        }
        for (String line : lines) {
            if (!readLine(line)) {
                return Read.NOTHING;
            }
        }
        return new Read(groups.audiences(), groups.agesAreTheirs());
    }

    /** Whoever comes first, or is named besides, takes nobody away. */
    private Read everyone(String rest) {
        return lexicon.has(Lexicon.Use.NOT_EVERYONE, rest)
                ? Read.NOTHING
                : new Read(
                        Audiences.ALL,
                        BRACKETS.matcher(rest).replaceAll("").strip().equals(AgeWords.MARK));
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
        Optional<Lexicon.Found> everyone = lexicon.begins(Lexicon.Use.EVERYONE, words.strip());
        String part = without(FILLER, words);
        Optional<Lexicon.Found> head = everyone.or(() -> lexicon.begins(Lexicon.Use.HEAD, part));
        if (head.isPresent()) {
            return group(head.get(), joined);
        }
        if (part.startsWith(AgeWords.MARK)) {
            // Behind others it may be theirs, or those of more people.
            return groups.areNone() && group(new Lexicon.Found(Set.of(), part), joined);
        }
        String said = without(INTRODUCTION, words);
        Optional<Lexicon.Found> situation = lexicon.begins(Lexicon.Use.QUALIFIER, said);
        if (situation.isPresent()) {
            return groups.endWith(situation.get().audiences())
                    ? goesOn(said)
                    : groups.areOfSituations() && group(situation.get(), joined);
        }
        return lexicon.begins(Lexicon.Use.NEUTRAL, part)
                .map(neutral -> group(neutral, joined))
                .orElseGet(() -> isSaidOfLast(said) && goesOn(said));
    }

    private static String without(Pattern beginning, String words) {
        return beginning.matcher(words.strip() + " ").replaceFirst("").strip();
    }

    private boolean isSaidOfLast(String said) {
        return lexicon.begins(Lexicon.Use.GOES_ON, said)
                .filter(more -> groups.endWith(more.audiences()))
                .isPresent();
    }

    private boolean goesOn(String part) {
        if (part.contains(AgeWords.MARK)) {
            groups.age();
        }
        return isSure(part);
    }

    private boolean group(Lexicon.Found found, boolean joined) {
        String rest = found.rest();
        Set<Audience> situations = lexicon.all(Lexicon.Use.QUALIFIER, rest);
        return groups.add(found.audiences(), situations, rest.contains(AgeWords.MARK), joined) && isSure(rest);
    }

    private boolean isSure(String rest) {
        return !lexicon.has(Lexicon.Use.HEAD, rest)
                && !lexicon.has(Lexicon.Use.OTHER_PEOPLE, rest)
                && !lexicon.has(Lexicon.Use.UNSURE, rest);
    }
}
