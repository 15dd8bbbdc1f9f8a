package brussels.repere.rest.openweb;

import brussels.repere.rest.openweb.LabelledFact.Piece;
import brussels.repere.text.LocalizedTranslations;
import java.util.List;

/**
 * A list of services as a page shows it. Public for the templates. Immutable.
 *
 * @param count how many there are on all pages, in words
 * @param turner null where all are on one page
 * @param notices what the licences of sources ask to be said
 */
public record ServiceListing(
        String count,
        List<ListedServices.Tier> tiers,
        PageTurner turner,
        List<Piece> notices,
        String call,
        String noPhone) {

    /** @param base the address of the first page, with its language */
    static ServiceListing of(ListedServices.Page page, String base, ScreenWords words, LocalizedTranslations pages) {
        return new ServiceListing(
                words.count("services", page.answer().total()),
                page.tiers(),
                PageTurner.of(
                        page.number(),
                        page.count(),
                        base,
                        List.of(
                                pages.say("open.page", page.number(), page.count()),
                                pages.say("open.previous"),
                                pages.say("open.next"))),
                page.notices(),
                words.say("call"),
                words.say("no-phone"));
    }
}
