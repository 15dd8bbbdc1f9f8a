package brussels.repere.search.reason;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Puts reasons into words ({@code words/reasons_*.properties}). */
final class ReasonFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("reasons");
    private static final double METRES_PER_KILOMETRE = 1000;
    private static final double HUNDRED = 100;
    /** Nobody paces out single metres over such a distance, and facts are not that exact. */
    private static final int STEP = 10;

    private final Lang lang;

    ReasonFormatter(Lang lang) {
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
    String formatDistance(double metres) {
        return metres < METRES_PER_KILOMETRE - STEP / 2.0
                ? Math.round(metres / STEP) * STEP + " m"
                : formatKilometres(Math.round(metres / HUNDRED));
    }

    /** Both languages write a comma. */
    private static String formatKilometres(long tenths) {
        return tenths / STEP + "," + tenths % STEP + " km";
    }

    /** Words that are a part of a reason. */
    String translate(String key, Object... parameters) {
        return WORDS.say(lang, key, parameters);
    }

    /** {@code 22 novembre 2026}. */
    String formatDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(lang.name() + "-BE"))
                .format(date);
    }

    /** What is said to be wrong: {@code horaires}. */
    String describeReport(String code) {
        return WORDS.say(lang, ReasonCode.CONTESTED.name() + "." + code);
    }

    /** {@code février 2017}. */
    String formatMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag(lang.name() + "-BE"))
                .format(month);
    }
}
