package brussels.repere.rest.openweb;

import brussels.repere.rest.directory.PhoneView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import java.util.List;

/**
 * A service in a few lines of a list: what for, whom it covers, whom to call. Public for the templates. Immutable.
 *
 * @param nameLang the language of its name; null where it is that of the page
 * @param organization null where it has the same name, or the list is of its services
 * @param where null where nothing is known of it
 * @param phone null where no number is known
 */
public record ServiceCard(
        String href,
        String name,
        Lang nameLang,
        String organization,
        Lang organizationLang,
        String categories,
        String area,
        String where,
        PhoneView phone,
        String facts) {

    private static final int MOST_CATEGORIES = 2;
    private static final int REFERENCE_LENGTH = 4;

    public static ServiceCard of(ServiceView view, boolean withOrganization, ScreenWords words) {
        boolean named = withOrganization
                && !view.organization()
                        .name()
                        .text()
                        .equals(view.service().name().text());
        List<PhoneView> phones = view.contact().phoneNumbers();
        return new ServiceCard(
                PagePaths.in(words.lang(), PagePaths.service(view.service().id())),
                view.service().name().text(),
                LabelledFact.otherLanguage(view.service().name(), words.lang()),
                named ? view.organization().name().text() : null,
                LabelledFact.otherLanguage(view.organization().name(), words.lang()),
                categories(view.offering(), MOST_CATEGORIES, words),
                new AreaLines(words).inShort(view.area()),
                where(view, words),
                phones.isEmpty() ? null : phones.get(0),
                new ProvenanceLines(words).inShort(view.reliability()));
    }

    /** @param most as many as are named; of others only their number is told */
    public static String categories(ServiceView.Offering offering, int most, ScreenWords words) {
        List<ServiceView.Label> all = offering.categories();
        List<String> first = all.stream().limit(most).map(ServiceFacts::nameOf).toList();
        int others = all.size() - first.size();
        return String.join(" · ", first) + (others > 0 ? " " + words.say("and-others", "count", others) : "");
    }

    private static String where(ServiceView view, ScreenWords words) {
        return view.hasConfidentialLocation()
                ? words.say("fact.confidential") + " · " + reference(view, words)
                : view.site().addressLine();
    }

    /** By which two services are told apart that may have no address: the beginning of an id, which stays the same. */
    public static String reference(ServiceView view, ScreenWords words) {
        String sign = view.id().toString().substring(0, REFERENCE_LENGTH).toUpperCase(Lang.DEFAULT.locale());
        return words.say("hit.reference", "reference", sign);
    }
}
