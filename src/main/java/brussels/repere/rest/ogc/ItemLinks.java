package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.FeaturePage;
import brussels.repere.exchange.ogc.OgcAddresses;
import brussels.repere.exchange.ogc.OgcLink;
import java.util.List;
import java.util.Optional;

/**
 * The links of lists of features. Those to the next page and the one before name the feature at which it begins or ends, not how many came
 * before: no feature is left out or comes twice when others come and go meanwhile. Immutable.
 */
record ItemLinks(OgcAddresses addresses, OgcParameters parameters) {

    private static final List<String> CURSORS = List.of(OgcParameters.FORM, ItemsQuery.AFTER, ItemsQuery.BEFORE);

    List<OgcLink> of(String collection, FeaturePage page) {
        String items = addresses.items(collection);
        String query = parameters.queryWithout(List.of(OgcParameters.FORM));
        List<OgcLink> links = OgcAddresses.selfAndPage(items, query, OgcAddresses.GEOJSON);
        links.add(new OgcLink(addresses.collection(collection), "collection", OgcAddresses.JSON, null));
        findNext(page)
                .ifPresent(
                        next -> links.add(new OgcLink(items + next + "&f=json", "next", OgcAddresses.GEOJSON, null)));
        findPrevious(page)
                .ifPresent(before ->
                        links.add(new OgcLink(items + before + "&f=json", "prev", OgcAddresses.GEOJSON, null)));
        return links;
    }

    /** Returns the query of the next page, if there is one. */
    Optional<String> findNext(FeaturePage page) {
        return page.hasNext() && page.size() > 0
                ? Optional.of(with(ItemsQuery.AFTER, page.lastId()))
                : Optional.empty();
    }

    /** Returns the query of the page before, if there is one. */
    Optional<String> findPrevious(FeaturePage page) {
        return page.hasPrevious() && page.size() > 0
                ? Optional.of(with(ItemsQuery.BEFORE, page.firstId()))
                : Optional.empty();
    }

    private String with(String cursor, String id) {
        String query = parameters.queryWithout(CURSORS);
        return query + (query.isEmpty() ? "?" : "&") + cursor + "=" + OgcAddresses.encode(id);
    }

    /** Returns the links of one feature. */
    List<OgcLink> ofOne(String collection, String feature) {
        List<OgcLink> links = OgcAddresses.selfAndPage(
                addresses.item(collection, feature),
                parameters.queryWithout(List.of(OgcParameters.FORM)),
                OgcAddresses.GEOJSON);
        links.add(new OgcLink(addresses.collection(collection), "collection", OgcAddresses.JSON, null));
        return links;
    }
}
