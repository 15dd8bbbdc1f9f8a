package brussels.repere.directory.sheets;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that a part still lacks. Immutable.
 *
 * @param lang in which it is lacking; null where languages make no difference
 * @param block its place, from 0; null where it is in no block
 */
public record SheetGap(Kind kind, Lang lang, Integer block) {

    /** What is lacking. */
    public enum Kind {
        THEME,
        /** There is no block at all. */
        CONTENT,
        TITLE,
        TEXT,
        /** Nothing is picked. */
        ITEMS,
        NOTE,
        CONTACT,
        FUNCTION;

        /** Returns its name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Lists what a part lacks, in its order. A text that is in one language is lacking in the other. */
    public static List<SheetGap> list(SheetPart part) {
        List<SheetGap> gaps = new ArrayList<>();
        SheetPartContent content = part.content();
        if (part.isShared()) {
            add(gaps, Kind.THEME, content.theme(), true, null);
        }
        if (content.blocks().isEmpty()) {
            gaps.add(new SheetGap(Kind.CONTENT, null, null));
        }
        for (int number = 0; number < content.blocks().size(); number++) {
            addOfBlock(gaps, content.blocks().get(number), number);
        }
        if (content.contacts().isEmpty()) {
            gaps.add(new SheetGap(Kind.CONTACT, null, null));
        }
        content.contacts().forEach(contact -> add(gaps, Kind.FUNCTION, contact.function(), true, null));
        return List.copyOf(gaps);
    }

    private static void addOfBlock(List<SheetGap> gaps, SheetBlock block, int number) {
        boolean text = block.kind() == SheetBlock.Kind.TEXT;
        add(gaps, Kind.TITLE, block.title(), false, number);
        add(gaps, Kind.TEXT, block.text(), text, number);
        if (!text
                && block.kind() != SheetBlock.Kind.MONTH_EVENTS
                && block.items().isEmpty()) {
            gaps.add(new SheetGap(Kind.ITEMS, null, number));
        }
        block.items().forEach(item -> add(gaps, Kind.NOTE, item.note(), false, number));
    }

    private static void add(List<SheetGap> gaps, Kind kind, Bilingual text, boolean required, Integer block) {
        if (text == null && !required) {
            return;
        }
        Arrays.stream(Lang.values())
                .filter(lang -> text == null || (lang.ofTexts() == Lang.nl ? text.nl() : text.fr()) == null)
                .map(lang -> new SheetGap(kind, lang, block))
                .filter(gap -> !gaps.contains(gap))
                .forEach(gaps::add);
    }
}
