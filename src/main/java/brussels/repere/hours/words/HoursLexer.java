package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.words.HoursToken.Kind;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes words about hours apart. Full words of either language are known in both, short ones in their own alone. */
final class HoursLexer {

    private static final String APPOINTMENT = "(?:(?:et|ou|en|of) )?(?:(?:uniquement|exclusivement|seulement|toujours|"
            + "de preference|enkel|alleen|uitsluitend|liefst|steeds) )?(?:sur|sans|avec ou sans|op|na|zonder|"
            + "met of zonder|volgens) ?(?:rendez[ -]?vous|rdv|afspraak)(?: (?:uniquement|seulement))?\\b";

    private static final Map<Pattern, Kind> PHRASES = phrases();
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2}) ?(?:h|u(?:\\.(?= ?(?:tot\\b|[-–,)]|$)))?)(?![a-z]) ?(\\d{2})?(?!\\d)|"
                    + "(\\d{1,2})[.:](\\d{2})(?:(?: ?(?:u(?:ur)?|h))\\b\\.?)?(?!\\d)|(\\d{1,2}) ?uur\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?![\\d\\p{L}%/€.:])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|.", Pattern.DOTALL);
    private static final Pattern NOON_OR_MIDNIGHT = Pattern.compile("(midi)\\b|(?:minuit|middernacht)\\b");
    private static final int HOUR = 60;

    private final String plain;
    private final Lang lang;
    private final DayNames days;

    private HoursLexer(String plain, Lang lang) {
        this.plain = plain;
        this.lang = lang;
        this.days = DayNames.of(lang);
    }

    /** Returns the tokens of a text, with their positions in the folded text. */
    static List<HoursToken> tokenize(FoldedText text, Lang lang) {
        return new HoursLexer(text.folded(), lang).tokenize();
    }

    private static Map<Pattern, Kind> phrases() {
        Map<String, Kind> words = new LinkedHashMap<>();
        words.put(APPOINTMENT, Kind.APPOINTMENT);
        words.put(
                "24 ?(?:h|u)?(?:eures)? ?(?:/|sur|op) ?24 ?(?:h|u)?(?:eures)?(?! ?uur)\\b|24 uur op (?:de )?24\\b|24 ?/ ?7\\b|"
                        + "(?:jour et nuit|nuit et jour|dag en nacht)\\b",
                Kind.AROUND_THE_CLOCK);
        words.put(
                "(?:tous les jours|chaque jour|alle dagen|elke dag|dagelijks|toutes les nuits|chaque nuit|elke nacht|"
                        + "7 ?j(?:ours)? ?(?:/|sur) ?7(?: ?j)?|7 dagen op 7|7 ?d ?/ ?7)\\b",
                Kind.EVERY_DAY);
        words.put(
                "(?:en semaine|jours de semaine|(?:elke |op )?(?:werkdag|werkdagen|weekdag|weekdagen))\\b",
                Kind.WORKING_DAYS);
        words.put("(?:week[ -]?ends?|weekeinde|weekeinden)\\b", Kind.WEEKEND);
        words.put("(?:jours? feries?|(?:wettelijke )?feestdag(?:en)?)\\b", Kind.HOLIDAYS);
        words.put("(?:jusqu'(?:a|au)|jusque)\\b", Kind.UNTIL);
        words.put("(?:sauf|excepte|hormis|behalve|uitgezonderd)\\b", Kind.EXCEPT);
        words.put("(?:fermee?s?|fermeture|gesloten|dicht)\\b", Kind.CLOSED);
        words.put("(?:y compris|egalement|aussi|inclus|ook|inbegrepen)\\b", Kind.ALSO);
        words.put("t\\.?/?e?\\.?m\\b\\.?|(?:tot en met|tot|au|a)\\b|a(?=\\d)|[-–—]", Kind.TO);
        words.put("(?:entre|tussen)\\b", Kind.BETWEEN);
        words.put("(?:de|du|des|van)\\b|d'", Kind.FROM);
        words.put("(?:et|en|ainsi que)\\b|&", Kind.AND);
        words.put(
                "(?:le|la|les|l'|op|elke|iedere|chaque|tous les|sans interruption|non-stop|doorlopend)\\b|l'|u\\b\\.?|\\s+",
                Kind.FILLER);
        words.put(DayPart.WORDS + "s?\\b", Kind.PART_OF_DAY);
        words.put(",|/", Kind.COMMA);
        words.put(";|\\.(?=[\\s,;)]|$)", Kind.STOP);
        words.put(":", Kind.COLON);
        words.put("\\(", Kind.OPEN_BRACKET);
        words.put("\\)", Kind.CLOSE_BRACKET);
        Map<Pattern, Kind> patterns = new LinkedHashMap<>();
        words.forEach((word, kind) -> patterns.put(Pattern.compile(word), kind));
        return patterns;
    }

    private List<HoursToken> tokenize() {
        List<HoursToken> tokens = new ArrayList<>();
        for (int at = 0; at < plain.length(); ) {
            HoursToken token = readToken(at);
            if (!token.is(Kind.FILLER)) {
                tokens.add(token);
            }
            at = token.end();
        }
        return tokens;
    }

    private HoursToken readToken(int at) {
        HoursToken phrase = readPhrase(at);
        if (phrase != null && phrase.is(Kind.AROUND_THE_CLOCK, Kind.EVERY_DAY)) {
            return phrase;
        }
        HoursToken time = readTime(at);
        if (time != null) {
            return time;
        }
        HoursToken day = days.findDay(plain, at);
        if (day != null) {
            return day;
        }
        return phrase == null ? readWord(at) : phrase;
    }

    private HoursToken readPhrase(int at) {
        for (Map.Entry<Pattern, Kind> phrase : PHRASES.entrySet()) {
            Matcher found = PositionMatchers.matcherAt(phrase.getKey(), plain, at);
            if (found.lookingAt() && found.end() > at) {
                return token(phrase.getValue(), at, found.end());
            }
        }
        return null;
    }

    private HoursToken token(Kind kind, int start, int end) {
        String word = plain.substring(start, end);
        // In French it says when, not what else.
        boolean isOther = kind == Kind.AND && lang == Lang.fr && word.equals("en");
        int value =
                switch (kind) {
                    case TO -> word.startsWith("tot") ? HoursToken.DUTCH_TO : 0;
                    case PART_OF_DAY -> DayPart.ofWord(word).ordinal();
                    default -> 0;
                };
        return new HoursToken(isOther ? Kind.OTHER : kind, value, start, end);
    }

    private HoursToken readTime(int at) {
        Matcher found = PositionMatchers.matcherAt(TIME, plain, at);
        if (found.lookingAt()) {
            int hours = Integer.parseInt(firstPresent(found.group(1), found.group(3), found.group(5)));
            int minutes = Integer.parseInt(firstPresent(found.group(2), found.group(4), "0"));
            boolean is =
                    minutes < HOUR && hours * HOUR + minutes <= TimeInterval.MINUTES_PER_DAY && !isDate(found, minutes);
            return new HoursToken(is ? Kind.TIME : Kind.OTHER, hours * HOUR + minutes, at, found.end());
        }
        found = PositionMatchers.matcherAt(NUMBER, plain, at);
        if (found.lookingAt()) {
            return new HoursToken(Kind.NUMBER, Integer.parseInt(found.group()), at, found.end());
        }
        found = PositionMatchers.matcherAt(NOON_OR_MIDNIGHT, plain, at);
        if (found.lookingAt()) {
            return new HoursToken(
                    Kind.TIME, found.group(1) == null ? 0 : TimeInterval.MINUTES_PER_DAY / 2, at, found.end());
        }
        return null;
    }

    /** "15.09": nobody opens at nine minutes past. */
    private boolean isDate(Matcher found, int minutes) {
        boolean bare = found.group(3) != null && found.group().equals(found.group(3) + "." + found.group(4));
        return bare && minutes >= 1 && minutes <= 12 && minutes % 5 != 0;
    }

    private static String firstPresent(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        throw new IllegalStateException();
    }

    private HoursToken readWord(int at) {
        Matcher found = PositionMatchers.matcherAt(WORD, plain, at);
        int end = found.lookingAt() ? found.end() : at + 1;
        return new HoursToken(Kind.OTHER, 0, at, end);
    }
}
