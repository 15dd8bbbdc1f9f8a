package brussels.repere.exchange.ogc;

import java.util.Map;

/**
 * Which features of a collection are asked for, and which page of them. Immutable.
 *
 * @param box null for everywhere; features without geometry match every box
 * @param time null for any time; features without a time match every time
 * @param values what properties must be, by their names
 * @param after the id after which the page begins; null for the first page
 * @param before the id before which the page ends; null unless somebody goes back
 * @param limit at most so many features
 */
public record FeatureQuery(
        FeatureBox box, TimeSpan time, Map<String, String> values, String after, String before, int limit) {

    public FeatureQuery {
        values = Map.copyOf(values);
    }
}
