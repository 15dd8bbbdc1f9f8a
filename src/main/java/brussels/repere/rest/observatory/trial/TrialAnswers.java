package brussels.repere.rest.observatory.trial;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.observatory.trial.CoverageTrial;
import brussels.repere.observatory.trial.TrialAnswer;
import brussels.repere.observatory.trial.TrialChange;
import brussels.repere.observatory.trial.TrialQuestion;
import brussels.repere.observatory.trial.TrialRefusedException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.request.FilterSet;
import brussels.repere.search.question.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Answers what changes would do, from the body to the words. Safe for use by several threads. */
@ApplicationScoped
class TrialAnswers {

    private final CoverageTrial trials;
    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final RequestLanguage language;

    TrialAnswers(CoverageTrial trials, CurrentTerritoryMap maps, CurrentTaxonomy taxonomies, RequestLanguage language) {
        this.trials = trials;
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.language = language;
    }

    /** @throws brussels.repere.rest.problem.ProblemException with all errors of the body, if there are any */
    TrialAnswer run(TrialQuery query) {
        ParameterErrors errors = new ParameterErrors();
        TerritoryMap map = maps.get();
        Taxonomy taxonomy = taxonomies.get();
        if (query.changes() == null || query.changes().isEmpty()) {
            errors.add("changes", ParameterError.Code.MISSING, "trial.no-changes");
        }
        List<TrialChange> changes =
                new ChangeParser(map, taxonomy, errors).parse(query.changes() == null ? List.of() : query.changes());
        List<String> needs = ParameterValues.listOf(query.category());
        if (needs.size() > TrialQuestion.MAX_NEEDS) {
            errors.add("category", ParameterError.Code.NOT_ALLOWED, "trial.too-many-needs", TrialQuestion.MAX_NEEDS);
        }
        new FilterSet(query.category(), null, null, null, null).parse(taxonomy, map, errors);
        SearchFilters filters = new FilterSet(null, null, query.audience(), query.language(), query.mode())
                .parse(taxonomy, map, errors);
        Level level = parseLevel(query.level(), map, errors);
        errors.throwIfAny();
        return explained(() -> trials.run(new TrialQuestion(changes, level, needs, filters)));
    }

    private static Level parseLevel(String name, TerritoryMap map, ParameterErrors errors) {
        if (name == null) {
            return Level.QUARTIER;
        }
        List<String> loaded = Arrays.stream(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .map(Level::code)
                .toList();
        if (!loaded.contains(name)) {
            errors.addUnknownValue("level", null, loaded, lang -> loaded);
            return Level.QUARTIER;
        }
        return Level.find(name).orElseThrow();
    }

    /** Tells a change that makes no sense in the services that there are. */
    static <T> T explained(Supplier<T> trial) {
        try {
            return trial.get();
        } catch (TrialRefusedException refused) {
            ParameterErrors errors = new ParameterErrors();
            String field = ChangeParser.nameOf(refused.change(), "service");
            if (refused.reason() == TrialRefusedException.Reason.UNKNOWN_SERVICE) {
                errors.add(field, ParameterError.Code.UNKNOWN_VALUE, "trial.unknown-service");
            } else {
                errors.addNotAllowed(field, "trial.same-service");
            }
            errors.throwIfAny();
            throw refused;
        }
    }

    TrialFigures describe(TrialAnswer answer) {
        Taxonomy taxonomy = taxonomies.get();
        return new TrialMapper(answer, taxonomy, new TrialSentences(answer.map(), taxonomy, language.get())).map();
    }
}
