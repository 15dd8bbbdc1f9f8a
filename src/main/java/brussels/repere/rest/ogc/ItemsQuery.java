package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.CollectionDescription;
import brussels.repere.exchange.ogc.FeatureBox;
import brussels.repere.exchange.ogc.FeatureCrs;
import brussels.repere.exchange.ogc.FeatureProperty;
import brussels.repere.exchange.ogc.FeatureQuery;
import brussels.repere.exchange.ogc.OpenApiDocument;
import brussels.repere.exchange.ogc.TimeSpan;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what the parameters of a list of features ask for. For one thread. */
final class ItemsQuery {

    static final String CRS = "crs";
    static final String AFTER = "after";
    static final String BEFORE = "before";

    private static final String BOX_CRS = "bbox-crs";
    private static final String LIMIT = "limit";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");
    private static final Pattern ID = Pattern.compile("\\P{Cntrl}{1,100}");

    private final OgcParameters parameters;
    private final CollectionDescription collection;

    ItemsQuery(OgcParameters parameters, CollectionDescription collection) {
        this.parameters = parameters;
        this.collection = collection;
    }

    /** Returns the names of all parameters of the list of a collection. */
    static List<String> parametersOf(CollectionDescription collection) {
        return Stream.concat(
                        OpenApiDocument.pageParameters().stream(),
                        collection.queryables().stream().map(FeatureProperty::name))
                .toList();
    }

    /** @throws ProblemException which names everything that is wrong */
    FeatureQuery read(int maxLimit) {
        FeatureCrs boxCrs = readCrs(parameters, BOX_CRS);
        FeatureBox box = parameters
                .find(BoxParser.NAME)
                .map(text -> new BoxParser(boxCrs, parameters.errors()).parse(text))
                .orElse(null);
        readCrs(parameters, CRS);
        FeatureQuery query = new FeatureQuery(
                box, readTime(), readValues(), readId(AFTER), readId(BEFORE), Math.min(readLimit(), maxLimit));
        if (query.after() != null && query.before() != null) {
            parameters.errors().addNotAllowed(BEFORE, "ogc.cursor.two");
        }
        parameters.requireSound();
        return query;
    }

    /** Returns the coordinate system of a parameter, and the default one for a value that is none, which is added to the errors. */
    static FeatureCrs readCrs(OgcParameters parameters, String name) {
        Optional<String> given = parameters.find(name);
        Optional<FeatureCrs> known = given.flatMap(FeatureCrs::find);
        if (given.isPresent() && known.isEmpty()) {
            parameters.errors().add(name, ParameterError.Code.MALFORMED, FeatureCrs.uris());
        }
        return known.orElse(FeatureCrs.CRS84);
    }

    private TimeSpan readTime() {
        Optional<String> given = parameters.find(TimeParser.NAME);
        Optional<TimeSpan> time = given.flatMap(TimeParser::parse);
        if (given.isPresent() && time.isEmpty()) {
            parameters.errors().add(TimeParser.NAME, ParameterError.Code.MALFORMED, "ogc.datetime");
        }
        return time.orElse(null);
    }

    private Map<String, String> readValues() {
        Map<String, String> values = new LinkedHashMap<>();
        for (FeatureProperty property : collection.queryables()) {
            parameters.find(property.name()).ifPresent(value -> values.put(property.name(), value));
            if (property.type() == FeatureProperty.Type.BOOLEAN
                    && !List.of("true", "false").contains(values.getOrDefault(property.name(), "true"))) {
                parameters.errors().add(property.name(), ParameterError.Code.MALFORMED, List.of("true", "false"));
            }
        }
        return values;
    }

    private String readId(String name) {
        Optional<String> given = parameters.find(name);
        if (given.isPresent() && !ID.matcher(given.get()).matches()) {
            parameters.errors().add(name, ParameterError.Code.MALFORMED, "ogc.cursor");
        }
        return given.orElse(null);
    }

    /** Whoever asks for more than the maximum gets the maximum (OGC 17-069r4, /per/core/fc-limit-response-2). */
    private int readLimit() {
        String given = parameters.find(LIMIT).orElse(Integer.toString(OpenApiDocument.DEFAULT_LIMIT));
        if (!DIGITS.matcher(given).matches() || Long.parseLong(given) < 1) {
            parameters.errors().add(LIMIT, ParameterError.Code.MALFORMED, "ogc.limit");
            return OpenApiDocument.DEFAULT_LIMIT;
        }
        return (int) Math.min(Long.parseLong(given), OpenApiDocument.MAX_LIMIT);
    }
}
