package brussels.repere.rest.collections.editing;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.directory.collections.ItemChange;
import brussels.repere.directory.collections.ItemChangeReader;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.rest.collections.editing.EditCollectionAnswer.ChangeView;
import brussels.repere.rest.collections.editing.EditCollectionAnswer.EditItem;
import brussels.repere.rest.collections.editing.EditCollectionAnswer.EditSection;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.editing.keeping.KeepingPersons;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells a keeper what stands in a collection, and what became of it. Safe for use by several threads. */
@ApplicationScoped
class EditCollectionViews {

    private static final TranslationTable WORDS = TranslationTable.of("collections");

    private final ItemChangeReader changes;
    private final RecordReader records;
    private final CurrentTaxonomy taxonomies;
    private final KeepingPersons persons;
    private final CollectionAccess access;
    private final RequestLanguage language;

    EditCollectionViews(
            ItemChangeReader changes,
            RecordReader records,
            CurrentTaxonomy taxonomies,
            KeepingPersons persons,
            CollectionAccess access,
            RequestLanguage language) {
        this.changes = changes;
        this.records = records;
        this.taxonomies = taxonomies;
        this.persons = persons;
        this.access = access;
        this.language = language;
    }

    EditCollectionAnswer view(ServiceCollection collection) {
        Map<CollectionItem, ItemChange> changed = changes.read(collection);
        return view(collection, changed, sections(collection, changed));
    }

    /** Without its sections, as a list has it. */
    EditCollectionAnswer viewBriefly(ServiceCollection collection) {
        return view(collection, changes.read(collection), List.of());
    }

    private EditCollectionAnswer view(
            ServiceCollection collection, Map<CollectionItem, ItemChange> changed, List<EditSection> sections) {
        CollectionContent content = collection.content();
        return new EditCollectionAnswer(
                collection.id(),
                Long.toString(collection.version()),
                content.slug(),
                content.title(),
                content.about(),
                collection.status().code(),
                content.keeper(),
                persons.read(collection.keeperAccount(), collection.lostKeeper()),
                content.territory() == null ? null : content.territory().toString(),
                collection.revisedOn(),
                (int) changed.values().stream()
                        .filter(change -> change.state() != ItemChange.State.SAME)
                        .count(),
                access.mayKeep(content.territory()),
                sections);
    }

    private List<EditSection> sections(ServiceCollection collection, Map<CollectionItem, ItemChange> changed) {
        return collection.content().sections().stream()
                .map(section -> new EditSection(
                        section.title(),
                        section.about(),
                        section.items().stream()
                                .map(item -> item(item, changed.get(item)))
                                .toList()))
                .toList();
    }

    private EditItem item(CollectionItem item, ItemChange change) {
        boolean link = item.kind() == Kind.LINK;
        return new EditItem(
                item.kind().code(),
                link ? null : item.reference(),
                link ? item.reference() : null,
                findName(item)
                        .map(name -> LocalizedText.of(name, language.get()))
                        .orElse(null),
                item.title(),
                item.note(),
                change(change));
    }

    private Optional<Bilingual> findName(CollectionItem item) {
        return switch (item.kind()) {
            case SERVICE ->
                records.readService(UUID.fromString(item.reference())).services().stream()
                        .findFirst()
                        .map(service -> service.service().name());
            case ORGANIZATION ->
                records.readOrganization(UUID.fromString(item.reference())).services().stream()
                        .map(ListedService::organization)
                        .findFirst()
                        .map(organization -> organization.name());
            case HELPLINE ->
                taxonomies.helpLines().stream()
                        .filter(line -> line.id().equals(item.reference()))
                        .findFirst()
                        .map(HelpLine::name);
            case LINK -> Optional.empty();
        };
    }

    private ChangeView change(ItemChange change) {
        Lang lang = language.get();
        return change.state() == ItemChange.State.SAME
                ? null
                : new ChangeView(
                        change.state().code(),
                        WORDS.say(lang, "change." + change.state().code()),
                        change.closedOn(),
                        change.fields());
    }
}
