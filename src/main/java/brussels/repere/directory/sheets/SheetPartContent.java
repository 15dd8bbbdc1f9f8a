package brussels.repere.directory.sheets;

import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * What is written of a part of a sheet. Immutable.
 *
 * @param theme of the month; null where there is none yet, and always in parts of bassins
 * @param ready whether who keeps it says that it may be read
 */
public record SheetPartContent(Bilingual theme, List<SheetBlock> blocks, List<SheetContact> contacts, boolean ready) {

    public static final int MAX_THEME_LENGTH = 120;
    public static final int MAX_BLOCKS = 20;
    public static final int MAX_CONTACTS = 5;

    public SheetPartContent {
        blocks = List.copyOf(blocks);
        contacts = List.copyOf(contacts);
    }
}
