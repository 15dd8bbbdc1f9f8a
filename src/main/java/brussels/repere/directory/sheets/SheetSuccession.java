package brussels.repere.directory.sheets;

import brussels.repere.directory.sheets.SheetBlock.Kind;
import java.util.List;

/**
 * What the sheet of a month begins with: the structure and the contacts of the one before. Texts are written anew each month, so of them
 * only the titles stay; events that were picked become all events of the month, since those of another month are over.
 */
final class SheetSuccession {

    private static final SheetBlock EMPTY_TEXT = new SheetBlock(Kind.TEXT, null, null, List.of());
    private static final SheetBlock ALL_EVENTS = new SheetBlock(Kind.MONTH_EVENTS, null, null, List.of());

    private SheetSuccession() {}

    /** Without one before. */
    static SheetPartContent first(String part) {
        return new SheetPartContent(
                null,
                part.equals(SheetPart.SHARED) ? List.of(EMPTY_TEXT, ALL_EVENTS) : List.of(ALL_EVENTS),
                List.of(),
                false);
    }

    static SheetPartContent after(SheetPartContent before) {
        return new SheetPartContent(
                null, before.blocks().stream().map(SheetSuccession::after).toList(), before.contacts(), false);
    }

    private static SheetBlock after(SheetBlock block) {
        return switch (block.kind()) {
            case TEXT -> new SheetBlock(Kind.TEXT, block.title(), null, List.of());
            case EVENTS -> new SheetBlock(Kind.MONTH_EVENTS, block.title(), null, List.of());
            case MONTH_EVENTS, COLLECTIONS, SERVICES -> block;
        };
    }
}
