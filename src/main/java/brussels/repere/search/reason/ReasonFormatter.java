package brussels.repere.search.reason;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Writes reasons in one language ({@code words/reasons_*.properties}). */
final class ReasonFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("reasons");
    private static final double METRES_PER_KILOMETRE = 1000;
    /** Distances below a kilometre are rounded: nobody needs single metres, and points are not that exact. */
    private static final int ROUNDING_METRES = 10;

    private static final double METRES_PER_TENTH = 100;
    private static final int TENTHS_PER_KILOMETRE = 10;

    private final Lang lang;

    ReasonFormatter(Lang lang) {
        this.lang = lang;
    }

    Reason reason(ReasonCode code, Map<String, Object> params, Object... words) {
        return new Reason(code, params, WORDS.say(lang, code.name(), words));
    }

    /** Writes a reason in other words than the ordinary ones; an empty variant stands for these. */
    Reason variant(ReasonCode code, String variant, Map<String, Object> params, Object... words) {
        return new Reason(
                code, params, WORDS.say(lang, variant.isEmpty() ? code.name() : code.name() + "." + variant, words));
    }

    /** Writes {@code 450 m} or {@code 1,2 km}. */
    String formatDistance(double metres) {
        return metres < METRES_PER_KILOMETRE - ROUNDING_METRES / 2.0
                ? Math.round(metres / ROUNDING_METRES) * ROUNDING_METRES + " m"
                : formatKilometres(Math.round(metres / METRES_PER_TENTH));
    }

    /** Both languages write a decimal comma. */
    private static String formatKilometres(long tenths) {
        return tenths / TENTHS_PER_KILOMETRE + "," + tenths % TENTHS_PER_KILOMETRE + " km";
    }

    /** Writes a part of a reason. */
    String translate(String key, Object... words) {
        return WORDS.say(lang, key, words);
    }

    /** Writes {@code 22 novembre 2026}. */
    String formatDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(lang.name() + "-BE"))
                .format(date);
    }

    /** Names a fact that people report as wrong: {@code horaires}. */
    String describeReport(String code) {
        return WORDS.say(lang, ReasonCode.CONTESTED.name() + "." + code);
    }

    /** Writes {@code février 2017}. */
    String formatMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag(lang.name() + "-BE"))
                .format(month);
    }
}
