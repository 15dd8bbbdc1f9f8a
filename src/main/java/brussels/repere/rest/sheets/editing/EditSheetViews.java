package brussels.repere.rest.sheets.editing;

import brussels.repere.directory.agenda.EventKind;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetBlock;
import brussels.repere.directory.sheets.SheetGap;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.directory.sheets.SheetPartContent;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.sheets.SheetDocuments;
import brussels.repere.rest.sheets.SheetReferences;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.DueView;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.EditBlock;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.EditContact;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.EditItem;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.EditSheetPart;
import brussels.repere.rest.sheets.editing.EditSheetAnswer.GapView;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Tells keepers what stands in a sheet, what it lacks, and how long they have. Safe for use by several threads. */
@ApplicationScoped
class EditSheetViews {

    private static final TranslationTable WORDS = TranslationTable.of("sheets");

    private final SheetAccess access;
    private final SheetDocuments documents;
    private final SheetReferences references;
    private final EventRows events;
    private final BrusselsClock clock;
    private final RequestLanguage language;

    EditSheetViews(
            SheetAccess access,
            SheetDocuments documents,
            SheetReferences references,
            EventRows events,
            BrusselsClock clock,
            RequestLanguage language) {
        this.access = access;
        this.documents = documents;
        this.references = references;
        this.events = events;
        this.clock = clock;
        this.language = language;
    }

    /** @param briefly without what stands in its parts, as a list has it */
    EditSheetAnswer view(MonthlySheet sheet, boolean briefly) {
        return new EditSheetAnswer(
                sheet.month().toString(),
                SheetDocuments.month(sheet.month(), language.get()),
                Long.toString(sheet.shared().version()),
                sheet.status().code(),
                sheet.publishedAt() == null
                        ? null
                        : sheet.publishedAt().atZone(BrusselsClock.ZONE).toLocalDate(),
                due(sheet.dueOn()),
                access.mayKeep(SheetPart.SHARED),
                sheet.parts().stream().map(part -> view(part, briefly)).toList());
    }

    private DueView due(LocalDate on) {
        Lang lang = language.get();
        long days = ChronoUnit.DAYS.between(clock.now().toLocalDate(), on);
        String day = WrittenDates.day(on, lang);
        String key = days < 0 ? "due.late" : days == 0 ? "due.today" : days == 1 ? "due.tomorrow" : "due.days";
        return new DueView(on, days, WORDS.say(lang, key, day, days));
    }

    EditSheetPart view(SheetPart part, boolean briefly) {
        SheetPartContent content = part.content();
        return new EditSheetPart(
                part.code(),
                documents.name(part.code(), language.get()),
                Long.toString(part.version()),
                content.ready(),
                access.mayKeep(part.code()),
                part.modifiedAt(),
                SheetGap.list(part).stream().map(this::gap).toList(),
                content.theme(),
                briefly ? null : content.blocks().stream().map(this::block).toList(),
                briefly
                        ? null
                        : content.contacts().stream()
                                .map(contact -> new EditContact(contact.function(), contact.phone(), contact.mail()))
                                .toList());
    }

    private GapView gap(SheetGap gap) {
        Lang lang = language.get();
        String text = WORDS.say(lang, "gap." + gap.kind().code());
        return new GapView(
                gap.kind().code(),
                gap.lang(),
                gap.block(),
                gap.lang() == null ? text : WORDS.say(lang, "gap.in", text, WORDS.say(lang, "lang." + gap.lang())));
    }

    private EditBlock block(SheetBlock block) {
        return new EditBlock(
                block.kind().code(),
                block.title(),
                block.text(),
                block.items().stream()
                        .map(item -> new EditItem(
                                item.reference(),
                                findName(block.kind(), item.reference()).orElse(null),
                                item.note()))
                        .toList());
    }

    private Optional<Bilingual> findName(SheetBlock.Kind kind, String reference) {
        return switch (kind) {
            case TEXT -> Optional.empty();
            case MONTH_EVENTS -> EventKind.find(reference).map(EventKind::name);
            case EVENTS ->
                events.find(UUID.fromString(reference))
                        .filter(event -> event.status().isPublic())
                        .map(event -> event.content().title());
            case COLLECTIONS ->
                references
                        .findCollection(UUID.fromString(reference))
                        .map(collection -> collection.content().title());
            case SERVICES ->
                references.findService(UUID.fromString(reference)).map(service -> service.service()
                        .name());
        };
    }
}
