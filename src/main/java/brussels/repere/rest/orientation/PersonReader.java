package brussels.repere.rest.orientation;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.orientation.candidates.InsurerMembership;
import brussels.repere.orientation.situation.SituationPerson;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Reads for whom a situation is: what is said beside the words counts before what they say. */
record PersonReader(OrientationQuery query, List<Reading> readings, Taxonomy taxonomy) {

    private static final String HOUSEBOUND = "housebound";

    SituationPerson read(SearchFilters filters) {
        List<Double> ages = query.listAges().isEmpty()
                ? values(Kind.AGE).map(Double::valueOf).distinct().toList()
                : query.listAges();
        Set<DeliveryMode> modes = new LinkedHashSet<>(DeliveryMode.list(filters.valuesOf(Facet.MODE)));
        boolean housebound = values(Kind.STATUS).anyMatch(HOUSEBOUND::equals)
                || query.reading() != null && query.reading().statusCodes().contains(HOUSEBOUND);
        if (housebound) {
            modes.add(DeliveryMode.AT_HOME);
        }
        String words = Stream.of(query.text(), query.insurer())
                .filter(Objects::nonNull)
                .reduce("", (one, other) -> one + " " + other);
        EligibilityCriteria terms = filters.eligibility();
        return new SituationPerson(
                ages,
                sex(terms, words),
                new EligibilityCriteria(null, terms.audiences(), terms.costs(), terms.appointments()),
                filters.valuesOf(Facet.LANGUAGE),
                List.copyOf(modes),
                InsurerMembership.findIn(words),
                refusedTerms(),
                refusedNames());
    }

    private Stream<String> values(Kind kind) {
        return readings.stream()
                .flatMap(reading -> reading.partsOf(kind))
                .filter(Reading.Part::isSure)
                .map(Reading.Part::value);
    }

    private Set<String> refusedTerms() {
        Set<String> refused = new HashSet<>();
        Stream.concat(
                        readings.stream()
                                .flatMap(reading -> reading.partsOf(Kind.REFUSED))
                                .flatMap(part -> part.meanings().stream())
                                .map(NeedMeaning::termId)
                                .filter(Objects::nonNull),
                        query.reading() == null ? Stream.empty() : query.reading().listRefused().stream())
                .forEach(term -> refused.addAll(taxonomy.withDescendants(term)));
        return refused;
    }

    private List<String> refusedNames() {
        return Stream.concat(
                        readings.stream()
                                .flatMap(reading -> reading.partsOf(Kind.REFUSED))
                                .map(Reading.Part::text),
                        query.reading() == null ? Stream.empty() : query.reading().listRefusedWords().stream())
                .map(text -> FoldedText.fold(text)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Returns the one sex that is spoken of; null where it is neither or both. */
    private static Audience sex(EligibilityCriteria terms, String words) {
        boolean women = terms.audiences().contains(Audience.WOMEN);
        boolean men = terms.audiences().contains(Audience.MEN);
        if (women || men) {
            return women && men ? null : women ? Audience.WOMEN : Audience.MEN;
        }
        return SexInWords.find(words);
    }
}
