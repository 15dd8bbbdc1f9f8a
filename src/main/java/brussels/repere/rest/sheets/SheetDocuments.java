package brussels.repere.rest.sheets;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.sheets.MonthlySheet;
import brussels.repere.directory.sheets.SheetBlock;
import brussels.repere.directory.sheets.SheetContact;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.PhoneView;
import brussels.repere.rest.language.WrittenDates;
import brussels.repere.rest.sheets.SheetAnswer.BlockView;
import brussels.repere.rest.sheets.SheetAnswer.ContactView;
import brussels.repere.rest.sheets.SheetAnswer.NoticeView;
import brussels.repere.rest.sheets.SheetAnswer.PartView;
import brussels.repere.rest.sheets.SheetEvents.MonthAgenda;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Makes of a sheet what is read of it, in a language. Safe for use by several threads. */
@ApplicationScoped
public class SheetDocuments {

    private static final TranslationTable WORDS = TranslationTable.of("sheets");

    private final SheetEvents events;
    private final SheetReferences references;
    private final CurrentCoverageMap coverage;
    private final PublicAddress address;

    SheetDocuments(SheetEvents events, SheetReferences references, CurrentCoverageMap coverage, PublicAddress address) {
        this.events = events;
        this.references = references;
        this.coverage = coverage;
        this.address = address;
    }

    private record Context(MonthAgenda agenda, Lang lang, boolean draft) {}

    /**
     * Presents a sheet.
     *
     * @param bassin for which it is; null for all
     * @param draft whether also what is not ready is told, which only who keeps sheets may read
     */
    public SheetAnswer present(MonthlySheet sheet, String bassin, Lang lang, boolean draft) {
        TerritoryMap map = coverage.get().territory();
        Context context = new Context(events.read(sheet.month(), map), lang, draft);
        List<PartView> parts = sheet.parts().stream()
                .filter(part -> bassin == null || part.isShared() || part.code().equals(bassin))
                .map(part -> part(part, context))
                .toList();
        return new SheetAnswer(
                sheet.month().toString(),
                month(sheet.month(), lang),
                LocalizedText.of(sheet.shared().content().theme(), lang),
                sheet.published()
                        ? sheet.publishedAt().atZone(BrusselsClock.ZONE).toLocalDate()
                        : null,
                bassin,
                parts,
                notices(parts),
                address.origin()
                        + PagePaths.in(lang, PagePaths.sheet(sheet.month()))
                        + (bassin == null ? "" : "&bassin=" + bassin));
    }

    private static List<NoticeView> notices(List<PartView> parts) {
        return parts.stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> block.services().stream())
                .flatMap(service -> service.notices().stream())
                .distinct()
                .toList();
    }

    /** "janvier 2027" */
    public static String month(YearMonth month, Lang lang) {
        return WrittenDates.month(month.toString(), lang);
    }

    /** The name of a bassin, or of the shared part. */
    public String name(String part, Lang lang) {
        return part.equals(SheetPart.SHARED)
                ? WORDS.say(lang, "shared")
                : coverage.get()
                        .territory()
                        .find(new TerritoryKey(Level.BASSIN, part))
                        .map(bassin -> bassin.name().in(lang))
                        .orElse(part);
    }

    private PartView part(SheetPart part, Context context) {
        boolean told = part.content().ready() || context.draft();
        return new PartView(
                part.code(),
                name(part.code(), context.lang()),
                part.content().ready(),
                !told
                        ? List.of()
                        : part.content().blocks().stream()
                                .map(block -> block(block, part.code(), context))
                                .filter(block -> context.draft() || !block.isBare())
                                .toList(),
                !told
                        ? List.of()
                        : part.content().contacts().stream()
                                .map(contact -> contact(contact, context.lang()))
                                .toList());
    }

    private BlockView block(SheetBlock block, String part, Context context) {
        Lang lang = context.lang();
        List<String> named =
                block.items().stream().map(SheetBlock.Item::reference).toList();
        return new BlockView(
                block.kind().code(),
                LocalizedText.of(block.title(), lang),
                LocalizedText.of(block.text(), lang),
                switch (block.kind()) {
                    case EVENTS ->
                        events.listPicked(
                                context.agenda(),
                                named.stream().map(UUID::fromString).toList(),
                                lang);
                    case MONTH_EVENTS -> events.listFor(context.agenda(), part, named, lang);
                    case TEXT, COLLECTIONS, SERVICES -> List.of();
                },
                block.kind() == SheetBlock.Kind.COLLECTIONS ? references.collections(block.items(), lang) : List.of(),
                block.kind() == SheetBlock.Kind.SERVICES ? references.services(block.items(), lang) : List.of());
    }

    private static ContactView contact(SheetContact contact, Lang lang) {
        return new ContactView(
                LocalizedText.of(contact.function(), lang),
                contact.phone() == null ? null : PhoneView.of(PhoneNumber.read(contact.phone())),
                contact.mail());
    }
}
