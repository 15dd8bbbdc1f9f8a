package brussels.repere.rest.freshness;

import brussels.repere.rest.freshness.FreshnessAnswer.FactCounts;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.List;

/** Says in sentences how fresh the facts are, also that nobody has confirmed any yet. */
final class FreshnessSentences {

    private static final TranslationTable WORDS = TranslationTable.of("freshness");

    private FreshnessSentences() {}

    static List<String> of(FreshnessAnswer answer, Lang lang) {
        if (answer.services() == 0) {
            return List.of(WORDS.say(lang, "nothing"));
        }
        List<String> sentences = new ArrayList<>();
        FactCounts facts = answer.all().facts();
        long all = facts.confirmed() + facts.older() + facts.unknown();
        String total = FreshnessBar.number(all, lang);
        String services = FreshnessBar.number(answer.services(), lang);
        if (facts.confirmed() == 0) {
            sentences.add(WORDS.say(lang, "none-confirmed", total, services));
        } else {
            sentences.add(WORDS.say(
                    lang,
                    "confirmed",
                    FreshnessBar.number(facts.confirmed(), lang),
                    total,
                    services,
                    FreshnessBar.percent(answer.all().unweighted().confirmed())));
            if (answer.all().weighted() != null) {
                sentences.add(WORDS.say(
                        lang,
                        "confirmed.weighted",
                        FreshnessBar.percent(answer.all().weighted().confirmed())));
            }
        }
        if (facts.older() > 0) {
            sentences.add(WORDS.say(
                    lang, "older", FreshnessBar.number(facts.older(), lang), Integer.toString(answer.mostFrom())));
        }
        if (facts.unknown() > 0) {
            sentences.add(WORDS.say(lang, "unknown", FreshnessBar.number(facts.unknown(), lang)));
        }
        return sentences;
    }
}
