package brussels.repere.rest.observatory.trial;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Offering;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.observatory.trial.TrialChange;
import brussels.repere.observatory.trial.TrialQuestion;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.request.FilterSet;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;

/** Reads the changes of a body, and adds what is wrong with them to the errors. For one request. */
final class ChangeParser {

    private final TerritoryMap map;
    private final Taxonomy taxonomy;
    private final ParameterErrors errors;
    private String prefix;

    ChangeParser(TerritoryMap map, Taxonomy taxonomy, ParameterErrors errors) {
        this.map = map;
        this.taxonomy = taxonomy;
        this.errors = errors;
    }

    /** Returns how a field of a change is called in messages. */
    static String nameOf(int change, String field) {
        return "changes.[" + change + "]." + field;
    }

    List<TrialChange> parse(List<ChangeQuery> queries) {
        if (queries.size() > TrialQuestion.MAX_CHANGES) {
            errors.add("changes", ParameterError.Code.NOT_ALLOWED, "trial.too-many-changes", TrialQuestion.MAX_CHANGES);
            return List.of();
        }
        List<TrialChange> changes = new ArrayList<>();
        for (int i = 0; i < queries.size(); i++) {
            prefix = nameOf(i, "");
            ChangeQuery query = queries.get(i);
            if (query == null || query.kind() == null) {
                errors.addMissing(prefix + "kind");
                continue;
            }
            switch (query.kind()) {
                case "close" -> parseClose(query).ifPresent(changes::add);
                case "cover" -> parseCover(query).ifPresent(changes::add);
                case "add" -> parseAdd(query).ifPresent(changes::add);
                default -> {
                    List<String> kinds = List.of("close", "cover", "add");
                    errors.addUnknownValue(prefix + "kind", null, kinds, lang -> kinds);
                }
            }
        }
        return changes;
    }

    private Optional<TrialChange> parseClose(ChangeQuery query) {
        refuseFacts(query);
        if (query.territory() != null || query.polygon() != null) {
            errors.addNotAllowed(prefix + "territory", "trial.close-area");
        }
        return requireService(query) ? Optional.of(new TrialChange.Close(query.service())) : Optional.empty();
    }

    private Optional<TrialChange> parseCover(ChangeQuery query) {
        refuseFacts(query);
        Optional<ServiceArea> area = parseArea(query);
        return requireService(query)
                ? area.map(found -> new TrialChange.Cover(query.service(), found))
                : Optional.empty();
    }

    private boolean requireService(ChangeQuery query) {
        if (query.service() == null) {
            errors.addMissing(prefix + "service");
        }
        return query.service() != null;
    }

    private void refuseFacts(ChangeQuery query) {
        boolean hasFacts = query.name() != null
                || query.category() != null
                || query.audience() != null
                || query.language() != null
                || query.mode() != null
                || query.lat() != null
                || query.lon() != null
                || query.capacity() != null;
        if (hasFacts) {
            errors.addNotAllowed(prefix + "kind", "trial.only-area");
        }
    }

    private Optional<TrialChange> parseAdd(ChangeQuery query) {
        if (query.service() != null) {
            errors.addNotAllowed(prefix + "service", "trial.add-service");
        }
        if (query.category() == null) {
            errors.addMissing(prefix + "category");
        }
        SearchFilters facts = new FilterSet(query.category(), null, query.audience(), query.language(), query.mode())
                .parse(taxonomy, map, errors);
        Optional<Site.Point> seat = parseSeat(query);
        return parseArea(query)
                .map(area -> new TrialChange.Add(
                        query.name() == null || query.name().isBlank()
                                ? null
                                : new Bilingual(
                                        query.name().strip(), query.name().strip()),
                        new Offering(
                                facts.valuesOf(Facet.CATEGORY),
                                facts.valuesOf(Facet.LANGUAGE),
                                facts.valuesOf(Facet.MODE).stream()
                                        .flatMap(code -> DeliveryMode.find(code).stream())
                                        .toList()),
                        new Eligibility(
                                null,
                                null,
                                new TargetAudiences(facts.eligibility().audiences().stream()
                                        .map(Set::of)
                                        .toList()),
                                null,
                                null),
                        seat.orElse(null),
                        query.capacity(),
                        area));
    }

    private Optional<Site.Point> parseSeat(ChangeQuery query) {
        if (query.lat() == null && query.lon() == null) {
            return Optional.empty();
        }
        if (query.lat() == null || query.lon() == null) {
            errors.addMissing(prefix + (query.lat() == null ? "lat" : "lon"));
            return Optional.empty();
        }
        if (map.locate(query.lon(), query.lat()).isEmpty()) {
            errors.addNotAllowed(prefix + "lat", "trial.seat-outside");
            return Optional.empty();
        }
        return Optional.of(new Site.Point(query.lat(), query.lon()));
    }

    private Optional<ServiceArea> parseArea(ChangeQuery query) {
        if (query.territory() == null && query.polygon() == null) {
            errors.add(prefix + "territory", ParameterError.Code.MISSING, "trial.area-missing");
            return Optional.empty();
        }
        List<TerritoryKey> territories = new ArrayList<>();
        for (String text : ParameterValues.listOf(query.territory())) {
            parseTerritory(text).ifPresent(territories::add);
        }
        Geometry polygon = query.polygon() == null
                ? null
                : PolygonReader.read(query.polygon(), map, prefix + "polygon", errors)
                        .orElse(null);
        return territories.isEmpty() && polygon == null
                ? Optional.empty()
                : Optional.of(new ServiceArea(territories, List.of(), polygon, AreaExclusivity.UNKNOWN, false));
    }

    private Optional<TerritoryKey> parseTerritory(String text) {
        int colon = text.indexOf(':');
        Optional<Level> level = colon < 0 ? Optional.empty() : Level.find(text.substring(0, colon));
        if (level.isEmpty()) {
            errors.add(prefix + "territory", ParameterError.Code.MALFORMED, "territory.form");
            return Optional.empty();
        }
        TerritoryKey key = new TerritoryKey(level.get(), text.substring(colon + 1));
        if (map.find(key).isEmpty()) {
            errors.addUnknownValue(prefix + "territory");
            return Optional.empty();
        }
        return Optional.of(key);
    }
}
