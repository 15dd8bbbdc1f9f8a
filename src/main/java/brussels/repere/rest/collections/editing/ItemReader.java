package brussels.repere.rest.collections.editing;

import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.rest.collections.editing.CollectionRequest.ItemRequest;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads lines of a collection. What they name must be there and open, unless the collection names it already: lists outlive services. Safe
 * for use by several threads.
 */
@ApplicationScoped
class ItemReader {

    private final RecordReader records;
    private final CurrentTaxonomy taxonomies;

    ItemReader(RecordReader records, CurrentTaxonomy taxonomies) {
        this.records = records;
        this.taxonomies = taxonomies;
    }

    /** @param known what the collection names already */
    Optional<CollectionItem> read(ItemRequest item, FieldNames names, Set<String> known, ParameterErrors errors) {
        Optional<Kind> kind = Kind.find(String.valueOf(item.kind()));
        KeeperTexts texts = new KeeperTexts(errors);
        Bilingual note =
                texts.readOptional(names, "note", item.noteFr(), item.noteNl(), CollectionContent.MAX_NOTE_LENGTH);
        if (kind.isEmpty()) {
            errors.addNotAllowed(names.of("kind"), "collection.kind");
            return Optional.empty();
        }
        return kind.get() == Kind.LINK
                ? readLink(item, names, note, texts)
                : readReference(kind.get(), item, names, known, errors)
                        .map(id -> new CollectionItem(kind.get(), id, null, note));
    }

    private static Optional<CollectionItem> readLink(
            ItemRequest item, FieldNames names, Bilingual note, KeeperTexts texts) {
        Bilingual title =
                texts.readRequired(names, "title", item.titleFr(), item.titleNl(), CollectionContent.MAX_TITLE_LENGTH);
        String url = texts.readUrl(names.of("url"), item.url(), CollectionContent.MAX_URL_LENGTH);
        if (url == null) {
            return Optional.empty();
        }
        return Optional.of(new CollectionItem(Kind.LINK, url, title, note));
    }

    private Optional<String> readReference(
            Kind kind, ItemRequest item, FieldNames names, Set<String> known, ParameterErrors errors) {
        if (isGiven(item.url()) || isGiven(item.titleFr()) || isGiven(item.titleNl())) {
            errors.addNotAllowed(names.of("url"), "collection.only-link");
        }
        String id = ReadableText.strip(item.id());
        String name = names.of("id");
        if (kind == Kind.HELPLINE) {
            if (!known.contains(id)
                    && taxonomies.helpLines().stream()
                            .noneMatch(line -> line.id().equals(id))) {
                errors.add(name, ParameterError.Code.UNKNOWN_VALUE, "collection.unknown-item");
                return Optional.empty();
            }
            return Optional.of(id);
        }
        try {
            UUID uuid = UUID.fromString(id);
            if (!known.contains(uuid.toString()) && !exists(kind, uuid)) {
                boolean whole =
                        kind == Kind.SERVICE && !records.listPartsOf(uuid).isEmpty();
                errors.add(
                        name,
                        ParameterError.Code.UNKNOWN_VALUE,
                        whole ? "collection.whole-service" : "collection.unknown-item");
                return Optional.empty();
            }
            return Optional.of(uuid.toString());
        } catch (IllegalArgumentException malformed) {
            errors.add(name, ParameterError.Code.MALFORMED, "collection.id");
            return Optional.empty();
        }
    }

    private boolean exists(Kind kind, UUID id) {
        return kind == Kind.SERVICE
                ? records.readService(id).services().stream()
                        .anyMatch(service ->
                                service.id().equals(id) && service.status().closedOn() == null)
                : records.readOrganization(id).services().stream()
                        .anyMatch(service -> service.status().closedOn() == null);
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
