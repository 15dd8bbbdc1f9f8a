package brussels.repere.rest.sheets.editing;

import brussels.repere.directory.agenda.EventKind;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.directory.sheets.SheetBlock;
import brussels.repere.directory.sheets.SheetBlock.Kind;
import brussels.repere.rest.editing.fields.FieldNames;
import brussels.repere.rest.editing.fields.KeeperTexts;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.sheets.SheetReferences;
import brussels.repere.rest.sheets.editing.SheetPartRequest.ItemRequest;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads what the blocks of a part name: only what there is, and what stood there before. Safe for use by several threads. */
@ApplicationScoped
class SheetItemReader {

    private final EventRows events;
    private final CollectionRows collections;
    private final SheetReferences references;

    SheetItemReader(EventRows events, CollectionRows collections, SheetReferences references) {
        this.events = events;
        this.collections = collections;
        this.references = references;
    }

    /** @param known what the part named before: it stays though it may be gone */
    Optional<SheetBlock.Item> read(
            Kind kind, ItemRequest item, FieldNames names, Set<String> known, ParameterErrors errors) {
        Bilingual note = new KeeperTexts(errors)
                .readOptional(names, "note", item.noteFr(), item.noteNl(), SheetBlock.MAX_NOTE_LENGTH);
        if (note != null && kind != Kind.SERVICES && kind != Kind.COLLECTIONS) {
            errors.addNotAllowed(names.of("noteFr"), "sheet.only-services");
        }
        String id = ReadableText.strip(item.id());
        return (known.contains(id) ? Optional.of(id) : find(kind, id, names.of("id"), errors))
                .map(reference -> new SheetBlock.Item(reference, note));
    }

    private Optional<String> find(Kind kind, String id, String name, ParameterErrors errors) {
        if (id.isEmpty()) {
            errors.addMissing(name);
            return Optional.empty();
        }
        Optional<String> found =
                switch (kind) {
                    case TEXT -> Optional.empty();
                    case MONTH_EVENTS -> EventKind.find(id).map(EventKind::code);
                    case EVENTS ->
                        uuid(id).flatMap(events::find)
                                .filter(event -> event.status() != EventStatus.WITHDRAWN)
                                .map(event -> event.id().toString());
                    case COLLECTIONS ->
                        uuid(id).or(() -> collections.findBySlug(id).map(ServiceCollection::id))
                                .flatMap(references::findCollection)
                                .map(collection -> collection.id().toString());
                    case SERVICES ->
                        uuid(id).flatMap(references::findService)
                                .map(service -> service.id().toString());
                };
        if (found.isEmpty()) {
            switch (kind) {
                case TEXT -> errors.addNotAllowed(name, "sheet.no-items");
                case MONTH_EVENTS -> errors.addNotAllowed(name, "sheet.unknown-kind", EventKind.codes());
                case EVENTS -> errors.add(name, ParameterError.Code.UNKNOWN_VALUE, "sheet.unknown-event");
                case COLLECTIONS -> errors.add(name, ParameterError.Code.UNKNOWN_VALUE, "sheet.unknown-collection");
                case SERVICES -> errors.add(name, ParameterError.Code.UNKNOWN_VALUE, "sheet.unknown-service");
            }
        }
        return found;
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
