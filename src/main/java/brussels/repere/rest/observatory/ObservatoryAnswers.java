package brussels.repere.rest.observatory;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.observatory.CurrentObservatory;
import brussels.repere.observatory.ObservatoryAnswer;
import brussels.repere.observatory.ObservatoryQuestion;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.question.SearchFilters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Answers questions for figures, from their parameters to the words. Safe for use by several threads. */
@ApplicationScoped
class ObservatoryAnswers {

    private final CurrentObservatory observatory;
    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final RequestLanguage language;

    ObservatoryAnswers(
            CurrentObservatory observatory,
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            RequestLanguage language) {
        this.observatory = observatory;
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.language = language;
    }

    /** @throws brussels.repere.rest.problem.ProblemException with all errors of the parameters, if there are any */
    ObservatoryAnswer count(ObservatoryQuery query) {
        TerritoryMap map = maps.get();
        ParameterErrors errors = new ParameterErrors();
        Level level = query.level() == null ? Level.QUARTIER : query.level().level();
        if (map.list(level).isEmpty()) {
            List<String> loaded = Arrays.stream(Level.values())
                    .filter(known -> !map.list(known).isEmpty())
                    .map(Level::code)
                    .toList();
            errors.addUnknownValue("level", level.code(), loaded, lang -> loaded);
        }
        SearchFilters filters = query.filters().parse(taxonomies.get(), map, errors);
        errors.throwIfAny();
        return observatory.answer(new ObservatoryQuestion(level, filters));
    }

    ObservatoryFigures describe(ObservatoryAnswer answer) {
        return new ObservatoryMapper(answer, new ObservatorySentences(answer, taxonomies.get(), language.get())).map();
    }
}
