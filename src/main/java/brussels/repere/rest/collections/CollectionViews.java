package brussels.repere.rest.collections;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.collections.CollectionAnswer.ItemView;
import brussels.repere.rest.collections.CollectionAnswer.SectionView;
import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.collections.CollectionAnswer.StateCount;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.ServiceViewCache;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.services.request.ServicesQueryBuilder;
import brussels.repere.rest.services.response.HitViewMapper;
import brussels.repere.rest.services.response.HitViewMapperFactory;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Presents a judged collection in the language of the request. Safe for use by several threads. */
@ApplicationScoped
class CollectionViews {

    private static final TranslationTable WORDS = TranslationTable.of("collections");

    private final CurrentTaxonomy taxonomies;
    private final ServiceViewCache services;
    private final HitViewMapperFactory hitMappers;
    private final SectorNamesCache names;
    private final RequestLanguage language;

    CollectionViews(
            CurrentTaxonomy taxonomies,
            ServiceViewCache services,
            HitViewMapperFactory hitMappers,
            SectorNamesCache names,
            RequestLanguage language) {
        this.taxonomies = taxonomies;
        this.services = services;
        this.hitMappers = hitMappers;
        this.names = names;
        this.language = language;
    }

    /** What all items of one answer are presented with. */
    private record Context(
            JudgedCollection judged, CoverageMap map, Taxonomy taxonomy, HitViewMapper hits, Lang lang) {}

    CollectionAnswer view(JudgedCollection judged) {
        Lang lang = language.get();
        CoverageMap map = judged.search().coverage();
        Context context = new Context(
                judged,
                map,
                taxonomies.get(),
                hitMappers.create(new ServicesQueryBuilder().build(), judged.search()),
                lang);
        return new CollectionAnswer(
                judged.findings().whole().generation(),
                CollectionSummary.of(judged.collection(), map.territory(), lang, null),
                judged.hasPlace()
                        ? PlaceAnswer.aboveServices(
                                names.get(map.territory()), judged.search().place())
                        : null,
                countStates(judged),
                judged.collection().content().sections().stream()
                        .map(section -> section(section, context))
                        .toList());
    }

    private static List<StateCount> countStates(JudgedCollection judged) {
        Map<ItemState, Long> counts = judged.services().entrySet().stream()
                .filter(item -> !item.getValue().isEmpty())
                .collect(Collectors.groupingBy(item -> judged.state(item.getKey()), Collectors.counting()));
        return Arrays.stream(ItemState.values())
                .filter(counts::containsKey)
                .map(state -> new StateCount(state.code(), counts.get(state).intValue()))
                .toList();
    }

    private SectionView section(CollectionSection section, Context context) {
        Predicate<CollectionItem> apart =
                item -> isUnknownLine(item) || context.judged().state(item).isApart();
        return new SectionView(
                LocalizedText.of(section.title(), context.lang()),
                LocalizedText.of(section.about(), context.lang()),
                items(section, apart.negate(), context),
                items(section, apart, context));
    }

    private boolean isUnknownLine(CollectionItem item) {
        return item.kind() == CollectionItem.Kind.HELPLINE && findLine(item, Lang.DEFAULT) == null;
    }

    private List<ItemView> items(CollectionSection section, Predicate<CollectionItem> chosen, Context context) {
        return section.items().stream()
                .filter(chosen)
                .map(item -> item(item, context))
                .toList();
    }

    private ItemView item(CollectionItem item, Context context) {
        List<JudgedService> judged = context.judged().services().get(item);
        ItemState state =
                isUnknownLine(item) ? ItemState.GONE : context.judged().state(item);
        boolean link = item.kind() == CollectionItem.Kind.LINK;
        return new ItemView(
                item.kind().code(),
                link ? null : item.reference(),
                state.code(),
                LocalizedText.of(title(item, judged), context.lang()),
                link ? item.reference() : null,
                // What became confidential is told by nobody, the keeper of a list included.
                state == ItemState.GONE ? null : LocalizedText.of(item.note(), context.lang()),
                item.kind() == CollectionItem.Kind.HELPLINE ? findLine(item, context.lang()) : null,
                judged.stream()
                        .filter(service -> service.service() != null)
                        .map(service -> service(service, context))
                        .toList());
    }

    private static Bilingual title(CollectionItem item, List<JudgedService> judged) {
        return item.kind() == CollectionItem.Kind.ORGANIZATION
                ? judged.stream()
                        .map(JudgedService::service)
                        .filter(Objects::nonNull)
                        .map(service -> service.organization().name())
                        .findFirst()
                        .orElse(null)
                : item.title();
    }

    private HelpLineView findLine(CollectionItem item, Lang lang) {
        return taxonomies.helpLines().stream()
                .filter(line -> line.id().equals(item.reference()))
                .findFirst()
                .map(line -> HelpLineView.of(line, lang))
                .orElse(null);
    }

    private ServiceState service(JudgedService judged, Context context) {
        return new ServiceState(
                judged.state().code(),
                text(judged, context.lang()),
                judged.unfit(),
                judged.closedOn(),
                judged.hit() == null ? null : context.hits().toView(judged.hit()),
                judged.hit() != null
                        ? null
                        : services.get(judged.service(), context.map(), context.taxonomy(), context.lang()));
    }

    private static String text(JudgedService judged, Lang lang) {
        return switch (judged.state()) {
            case CLOSED ->
                WORDS.say(
                        lang,
                        "state.closed",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(lang.locale())
                                .format(judged.closedOn()));
            case UNFIT ->
                WORDS.say(
                        lang,
                        judged.unfit().size() == 1
                                ? "state.unfit." + judged.unfit().get(0)
                                : "state.unfit.both");
            default -> WORDS.say(lang, "state." + judged.state().code());
        };
    }
}
