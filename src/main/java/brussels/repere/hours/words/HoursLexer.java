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

/**
 * Splits text about hours into tokens. Full words of both languages are always recognised, short ones only in their own
 * language.
 */
final class HoursLexer {

    private static final String APPOINTMENT = "(?:(?:et|ou|en|of) )?(?:(?:uniquement|exclusivement|seulement|toujours|"
            + "de preference|enkel|alleen|uitsluitend|liefst|steeds) )?(?:sur|sans|avec ou sans|op|na|zonder|"
            + "met of zonder|volgens) ?(?:rendez[ -]?vous|rdv|afspraak)(?: (?:uniquement|seulement))?\\b";

    private static final Map<Pattern, Kind> PHRASES = phrases();
    private static final Pattern TIME = Pattern.compile(
            "(\\d{1,2}) ?(?:h(?:eures?)?|u(?:\\.(?= ?(?:tot\\b|[-–,)]|$)))?)(?![a-z]) ?(\\d{2})?(?!\\d)|"
                    + "(\\d{1,2})[.:](\\d{2})(?:(?: ?(?:u(?:ur)?|h))\\b\\.?)?(?!\\d)|(\\d{1,2}) ?uur\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?![\\d\\p{L}%/€.:])");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+|.", Pattern.DOTALL);
    private static final Pattern NOON_OR_MIDNIGHT = Pattern.compile("(midi)\\b|(?:minuit|middernacht)\\b");
    private static final int MINUTES_PER_HOUR = 60;

    private final String folded;
    private final Lang lang;
    private final DayNames days;

    private HoursLexer(String folded, Lang lang) {
        this.folded = folded;
        this.lang = lang;
        this.days = DayNames.of(lang);
    }

    /** Returns the tokens of a text, with their positions in the folded text. */
    static List<HoursToken> tokenize(FoldedText text, Lang lang) {
        return new HoursLexer(text.folded(), lang).tokenize();
    }

    private static Map<Pattern, Kind> phrases() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put(APPOINTMENT, Kind.APPOINTMENT);
        kinds.put(
                "7 ?/ ?7 ?[,-]? ?24 ?/ ?24\\b|24 ?/ ?24 ?[,-]? ?7 ?/ ?7\\b|24 ?(?:h|u)?(?:eures)? ?(?:/|sur|op) ?24 ?(?:h|u)?(?:eures)?(?! ?uur)\\b|24 uur (?:op (?:de )?24|per dag)\\b|24 ?/ ?7\\b|"
                        + "(?:jour et nuit|nuit et jour|dag en nacht)\\b",
                Kind.AROUND_THE_CLOCK);
        kinds.put(
                "(?:tous les jours|chaque jour|alle dagen|elke dag|iedere dag|dagelijks|toutes les nuits|chaque nuit|elke nacht|"
                        + "7 ?j(?:ours)? ?(?:/|sur) ?7(?: ?j)?|7 dagen (?:op 7|per week)|7 jours par semaine|7 ?d ?/ ?7)\\b",
                Kind.EVERY_DAY);
        kinds.put(
                "(?:en semaine|jours de semaine|(?:elke |op )?(?:werkdag|werkdagen|weekdag|weekdagen))\\b",
                Kind.WORKING_DAYS);
        kinds.put("(?:week[ -]?ends?|weekeinde|weekeinden)\\b", Kind.WEEKEND);
        kinds.put("(?:jours? feries?|(?:wettelijke )?feestdag(?:en)?)\\b", Kind.HOLIDAYS);
        kinds.put("(?:jusqu'(?:a|au)|jusque)\\b", Kind.UNTIL);
        kinds.put("(?:sauf|excepte|hormis|behalve|uitgezonderd)\\b", Kind.EXCEPT);
        kinds.put("(?:fermee?s?|fermeture|gesloten|dicht)\\b", Kind.CLOSED);
        kinds.put("(?:y compris|egalement|aussi|inclus|ook|inbegrepen)\\b", Kind.ALSO);
        kinds.put("t\\.?/?e?\\.?m\\b\\.?|(?:tot en met|tot|au|a)\\b|a(?=\\d)|[-–—]", Kind.TO);
        kinds.put("(?:entre|tussen)\\b", Kind.BETWEEN);
        kinds.put("(?:de|du|des|van)\\b|d'", Kind.FROM);
        kinds.put("(?:et|en|ainsi que)\\b|&", Kind.AND);
        kinds.put(
                "(?:le|la|les|l'|op|elke|iedere|chaque|tous les|sans interruption|non-stop|doorlopend)\\b|l'|u\\b\\.?|\\s+",
                Kind.FILLER);
        kinds.put(DayPart.WORDS + "s?\\b", Kind.PART_OF_DAY);
        kinds.put(",|/", Kind.COMMA);
        kinds.put(";|\\.(?=[\\s,;)]|$)", Kind.STOP);
        kinds.put(":", Kind.COLON);
        kinds.put("\\(", Kind.OPEN_BRACKET);
        kinds.put("\\)", Kind.CLOSE_BRACKET);
        Map<Pattern, Kind> patterns = new LinkedHashMap<>();
        kinds.forEach((word, kind) -> patterns.put(Pattern.compile(word), kind));
        return patterns;
    }

    private List<HoursToken> tokenize() {
        List<HoursToken> tokens = new ArrayList<>();
        for (int position = 0; position < folded.length(); ) {
            HoursToken token = readToken(position);
            if (!token.is(Kind.FILLER)) {
                tokens.add(token);
            }
            position = token.end();
        }
        return tokens;
    }

    private HoursToken readToken(int position) {
        HoursToken phrase = readPhrase(position);
        if (phrase != null && phrase.is(Kind.AROUND_THE_CLOCK, Kind.EVERY_DAY)) {
            return phrase;
        }
        HoursToken time = readTime(position);
        if (time != null) {
            return time;
        }
        HoursToken day = days.findDay(folded, position);
        if (day != null) {
            return day;
        }
        return phrase == null ? readWord(position) : phrase;
    }

    private HoursToken readPhrase(int position) {
        for (Map.Entry<Pattern, Kind> phrase : PHRASES.entrySet()) {
            Matcher matcher = PositionMatchers.matcherAt(phrase.getKey(), folded, position);
            if (matcher.lookingAt() && matcher.end() > position) {
                return token(phrase.getValue(), position, matcher.end());
            }
        }
        return null;
    }

    private HoursToken token(Kind kind, int start, int end) {
        String word = folded.substring(start, end);
        // In French, "en" introduces a time and is no conjunction.
        boolean isOther = kind == Kind.AND && lang == Lang.fr && word.equals("en");
        int value =
                switch (kind) {
                    case TO -> word.startsWith("tot") ? HoursToken.DUTCH_TO : 0;
                    case PART_OF_DAY -> DayPart.ofWord(word).ordinal();
                    default -> 0;
                };
        return new HoursToken(isOther ? Kind.OTHER : kind, value, start, end);
    }

    private HoursToken readTime(int position) {
        Matcher matcher = PositionMatchers.matcherAt(TIME, folded, position);
        if (matcher.lookingAt()) {
            int hours = Integer.parseInt(firstNonNull(matcher.group(1), matcher.group(3), matcher.group(5)));
            int minutes = Integer.parseInt(firstNonNull(matcher.group(2), matcher.group(4), "0"));
            boolean isTime = minutes < MINUTES_PER_HOUR
                    && hours * MINUTES_PER_HOUR + minutes <= TimeInterval.MINUTES_PER_DAY
                    && !isDate(matcher, minutes);
            return new HoursToken(
                    isTime ? Kind.TIME : Kind.OTHER, hours * MINUTES_PER_HOUR + minutes, position, matcher.end());
        }
        matcher = PositionMatchers.matcherAt(NUMBER, folded, position);
        if (matcher.lookingAt()) {
            return new HoursToken(Kind.NUMBER, Integer.parseInt(matcher.group()), position, matcher.end());
        }
        matcher = PositionMatchers.matcherAt(NOON_OR_MIDNIGHT, folded, position);
        if (matcher.lookingAt()) {
            return new HoursToken(
                    Kind.TIME,
                    matcher.group(1) == null ? 0 : TimeInterval.MINUTES_PER_DAY / 2,
                    position,
                    matcher.end());
        }
        return null;
    }

    /** "15.09" is a date, because no place opens at nine minutes past the hour. */
    private boolean isDate(Matcher matcher, int minutes) {
        boolean hasNoUnit =
                matcher.group(3) != null && matcher.group().equals(matcher.group(3) + "." + matcher.group(4));
        return hasNoUnit && minutes >= 1 && minutes <= 12 && minutes % 5 != 0;
    }

    private static String firstNonNull(String... groups) {
        for (String group : groups) {
            if (group != null) {
                return group;
            }
        }
        throw new IllegalStateException();
    }

    private HoursToken readWord(int position) {
        Matcher matcher = PositionMatchers.matcherAt(WORD, folded, position);
        int end = matcher.lookingAt() ? matcher.end() : position + 1;
        return new HoursToken(Kind.OTHER, 0, position, end);
    }
}
