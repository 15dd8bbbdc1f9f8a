package brussels.repere.search.reason;

import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Puts reasons into words ({@code words/reasons_*.properties}). */
final class ReasonWords {

    private static final Words WORDS = Words.of("reasons");
    private static final double KILOMETRE = 1000;
    private static final double HUNDRED = 100;
    /** Nobody paces out single metres over such a distance, and facts are not that exact. */
    private static final int STEP = 10;

    private final Lang lang;

    ReasonWords(Lang lang) {
        this.lang = lang;
    }

    Reason reason(ReasonCode code, Map<String, Object> params, Object... words) {
        return new Reason(code, params, WORDS.say(lang, code.name(), words));
    }

    /** With other words than the ordinary ones for the same reason; with those for a variant without a name. */
    Reason variant(ReasonCode code, String variant, Map<String, Object> params, Object... words) {
        return new Reason(
                code, params, WORDS.say(lang, variant.isEmpty() ? code.name() : code.name() + "." + variant, words));
    }

    /** {@code 450 m} or {@code 1,2 km}. */
    String distance(double metres) {
        return metres < KILOMETRE - STEP / 2.0
                ? Math.round(metres / STEP) * STEP + " m"
                : kilometres(Math.round(metres / HUNDRED));
    }

    /** Both languages write a comma. */
    private static String kilometres(long tenths) {
        return tenths / STEP + "," + tenths % STEP + " km";
    }

    /** Words that are a part of a reason. */
    String say(String key, Object... parameters) {
        return WORDS.say(lang, key, parameters);
    }

    /** {@code 22 novembre 2026}. */
    String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(lang.name() + "-BE"))
                .format(date);
    }

    /** What is said to be wrong: {@code horaires}. */
    String contested(String code) {
        return WORDS.say(lang, ReasonCode.CONTESTED.name() + "." + code);
    }

    /** {@code février 2017}. */
    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag(lang.name() + "-BE"))
                .format(month);
    }
}
