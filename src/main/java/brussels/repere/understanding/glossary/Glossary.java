package brussels.repere.understanding.glossary;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The words of the field, from {@code understanding/glossary.csv}, in the order of the alphabet without regard to accents and case.
 * Immutable, safe for use by several threads.
 */
public final class Glossary {

    private static final Glossary BUNDLED = read("understanding/glossary.csv");

    private final List<GlossaryEntry> entries;

    private Glossary(List<GlossaryEntry> entries) {
        this.entries = entries;
    }

    public static Glossary bundled() {
        return BUNDLED;
    }

    public List<GlossaryEntry> list() {
        return entries;
    }

    private static Glossary read(String resource) {
        return new Glossary(BundledTable.read(resource).stream()
                .map(Glossary::toEntry)
                .sorted(Comparator.comparing((GlossaryEntry entry) -> FoldedText.fold(entry.word()))
                        .thenComparing(GlossaryEntry::word)
                        .thenComparing(GlossaryEntry::lang))
                .toList());
    }

    private static GlossaryEntry toEntry(Map<String, String> row) {
        String writtenOut = row.get("written_out").strip();
        return new GlossaryEntry(
                row.get("word").strip(),
                Lang.find(row.get("lang")).orElseThrow(),
                writtenOut.isEmpty() ? null : writtenOut,
                new Bilingual(row.get("meaning_fr"), row.get("meaning_nl")),
                Arrays.stream(row.get("terms").split("\\|"))
                        .map(String::strip)
                        .filter(term -> !term.isEmpty())
                        .toList());
    }
}
