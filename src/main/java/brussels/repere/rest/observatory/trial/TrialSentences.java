package brussels.repere.rest.observatory.trial;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.observatory.SectorCover.Best;
import brussels.repere.observatory.trial.EffectSum;
import brussels.repere.observatory.trial.NeedTrial;
import brussels.repere.observatory.trial.SectorChange;
import brussels.repere.observatory.trial.SectorChange.Effect;
import brussels.repere.observatory.trial.TrialChange;
import brussels.repere.observatory.trial.TriedChange;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what changes would do, in sentences. Immutable. */
record TrialSentences(TerritoryMap map, Taxonomy taxonomy, Lang lang) {

    private static final TranslationTable WORDS = TranslationTable.of("trial");

    /** Says what is tried. */
    String describe(TriedChange tried) {
        String name =
                tried.name() == null ? WORDS.say(lang, "unnamed") : tried.name().in(lang);
        if (tried.change() instanceof TrialChange.Close) {
            return WORDS.say(lang, "change.close", name);
        }
        String area = area(tried);
        return tried.change() instanceof TrialChange.Cover
                ? WORDS.say(lang, "change.cover", name, area)
                : WORDS.say(lang, "change.add", name, area, needs(tried));
    }

    private String needs(TriedChange tried) {
        return tried.services().get(0).offering().categories().stream()
                .map(this::quoted)
                .collect(Collectors.joining(", "));
    }

    private String area(TriedChange tried) {
        List<String> parts =
                tried.area().territories().stream().map(this::name).collect(Collectors.toCollection(ArrayList::new));
        if (tried.area().polygon() != null) {
            parts.add(WORDS.say(lang, "drawn"));
        }
        String area = String.join(", ", parts);
        return tried.competentIn() == null ? area : WORDS.say(lang, "competent", area, name(tried.competentIn()));
    }

    private String name(TerritoryKey key) {
        String name =
                map.find(key).map(Territory::name).map(each -> each.in(lang)).orElse(key.code());
        return key.level() == Level.REGION
                ? name
                : WORDS.say(lang, "territory." + key.level().code(), name);
    }

    private String quoted(String term) {
        return WORDS.say(
                lang,
                "quoted",
                taxonomy.find(term)
                        .map(TaxonomyTerm::name)
                        .map(name -> name.in(lang))
                        .orElse(term));
    }

    /** Says who gains and who loses: first those whose class is another, then those with more or fewer services. */
    List<String> describe(NeedTrial need) {
        String said = need.category().isEmpty() ? WORDS.say(lang, "all-services") : quoted(need.category());
        if (need.servicesBefore() == 0 && need.servicesAfter() == 0) {
            return List.of(WORDS.say(lang, "need.unmet", said));
        }
        if (need.sectors().isEmpty()) {
            boolean elsewhere = need.region().isChanged() || !need.territories().isEmpty();
            return List.of(WORDS.say(lang, elsewhere ? "need.only-seat" : "need.nothing", said));
        }
        List<String> sentences = new ArrayList<>();
        transitions(need)
                .forEach((classes, changes) -> sentences.add(WORDS.say(
                        lang,
                        classes.after().compareTo(classes.before()) > 0 ? "transition.gain" : "transition.loss",
                        people(changes),
                        sectors(changes.size()),
                        className(classes.before()),
                        className(classes.after()),
                        said)));
        for (Effect effect : List.of(Effect.MORE, Effect.FEWER)) {
            EffectSum sum = need.region().effects().get(effect);
            if (sum.sectors() > 0) {
                sentences.add(WORDS.say(
                        lang,
                        "effect." + effect.name().toLowerCase(Locale.ROOT),
                        people(sum.people()),
                        sectors(sum.sectors()),
                        said));
            }
        }
        return sentences;
    }

    private record Classes(Best before, Best after) {}

    private static Map<Classes, List<SectorChange>> transitions(NeedTrial need) {
        Map<Classes, List<SectorChange>> byClasses = new LinkedHashMap<>();
        for (Effect effect : List.of(Effect.BETTER, Effect.WORSE)) {
            need.sectors().stream().filter(change -> change.effect() == effect).forEach(change -> byClasses
                    .computeIfAbsent(
                            new Classes(change.before().best(), change.after().best()), classes -> new ArrayList<>())
                    .add(change));
        }
        return byClasses;
    }

    private String people(List<SectorChange> changes) {
        boolean known = changes.stream().allMatch(change -> change.people() != null);
        return people(
                known
                        ? Long.valueOf(
                                changes.stream().mapToLong(SectorChange::people).sum())
                        : null);
    }

    private String people(Long number) {
        return number == null ? WORDS.say(lang, "people.unknown") : WORDS.say(lang, "people", number);
    }

    private String sectors(int number) {
        return WORDS.say(lang, "sectors", number);
    }

    private String className(Best best) {
        return WORDS.say(lang, "class." + best.name().toLowerCase(Locale.ROOT));
    }

    /** Says how everything was counted. */
    List<String> method() {
        return Stream.of("what", "classes", "effects", "people", "law", "saved")
                .map(key -> WORDS.say(lang, "method." + key))
                .toList();
    }
}
