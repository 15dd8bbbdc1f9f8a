package brussels.repere.rest.freshness;

import brussels.repere.rest.freshness.FreshnessAnswer.FactShares;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessFigures;
import brussels.repere.rest.freshness.FreshnessAnswer.FreshnessRow;
import brussels.repere.text.Lang;
import java.text.NumberFormat;

/**
 * A row of the page. Texts are written as people of that language write numbers. Immutable.
 *
 * @param weighted the share that was confirmed, weighted; a dash where no area is known
 * @param unweighted the same with each fact counted once
 * @param confirmedWidth of the bar, of 100
 * @param agedWidth of the bar with those that are older too, of 100
 */
public record FreshnessBar(
        String name,
        Lang nameLang,
        String weighted,
        String unweighted,
        String confirmed,
        String older,
        String unknown,
        double confirmedWidth,
        double agedWidth) {

    private static final String NONE = "–";
    private static final double PERCENT = 100;
    private static final double SMALLEST = 0.01;

    static FreshnessBar of(FreshnessRow row, Lang lang) {
        return of(row.name().text(), row.name().lang(), row.figures(), lang);
    }

    static FreshnessBar of(String name, Lang nameLang, FreshnessFigures figures, Lang lang) {
        FactShares shares = figures.weighted() == null ? figures.unweighted() : figures.weighted();
        return new FreshnessBar(
                name,
                nameLang,
                figures.weighted() == null ? NONE : percent(figures.weighted().confirmed()),
                percent(figures.unweighted().confirmed()),
                number(figures.facts().confirmed(), lang),
                number(figures.facts().older(), lang),
                number(figures.facts().unknown(), lang),
                PERCENT * shares.confirmed(),
                PERCENT * (shares.confirmed() + shares.older()));
    }

    /** In whole percent, so that 0 means none and 100 all. */
    static String percent(double share) {
        if (share > 0 && share < SMALLEST) {
            return "<\u00A01\u00A0%";
        }
        return (share < 1 ? (long) Math.min(PERCENT - 1, Math.round(PERCENT * share)) : (long) PERCENT) + "\u00A0%";
    }

    static String number(long number, Lang lang) {
        return NumberFormat.getIntegerInstance(lang.locale()).format(number);
    }
}
