package brussels.repere.exchange.csv;

import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads tables of words for needs, of keywords and of help lines. */
final class WordTableReader {

    private WordTableReader() {}

    static List<Synonym> readSynonyms(CsvTable table, ImportFindings findings) {
        List<Synonym> synonyms = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> word = row.findFirst("term");
            Optional<Lang> lang = row.findFirst("lang").flatMap(Lang::find);
            if (word.isEmpty() || lang.isEmpty()) {
                findings.error(row.line(), "words.incomplete");
                continue;
            }
            synonyms.add(new Synonym(
                    word.get(),
                    lang.get(),
                    row.findFirst("kind").orElse("synonym"),
                    row.findFirst("taxonomy_id").orElse(null),
                    readBilingual(row, "meaning_fr", "meaning_nl")));
        }
        return synonyms;
    }

    /** Returns whether a table is a list of keywords as the register exports it: {@code term, lang, category_id}. */
    static boolean recognisesKeywords(List<String> columns) {
        return columns.containsAll(List.of("term", "lang", "category_id"));
    }

    /** A keyword of a category that is not known is kept: it means something once the taxonomy is imported. */
    static List<Synonym> readKeywords(CsvTable table, Predicate<String> knownCategory, ImportFindings findings) {
        Set<Synonym> keywords = new LinkedHashSet<>();
        for (CsvTable.Row row : table.rows()) {
            Optional<String> word = row.findFirst("term");
            Optional<Lang> lang = row.findFirst("lang").flatMap(Lang::find);
            Optional<String> category = row.findFirst("category_id");
            if (word.isEmpty() || lang.isEmpty() || category.isEmpty()) {
                findings.error(row.line(), "keyword.incomplete");
                continue;
            }
            if (!knownCategory.test(category.get())) {
                findings.warning(row.line(), "keyword.category", category.get());
            }
            keywords.add(new Synonym(word.get(), lang.get(), Synonym.KEYWORD, category.get(), null));
        }
        return List.copyOf(keywords);
    }

    static List<HelpLine> readHelpLines(CsvTable table, ImportFindings findings) {
        List<HelpLine> lines = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            Bilingual name = readBilingual(row, "name_fr", "name_nl");
            if (row.findFirst("id").isEmpty() || row.findFirst("phone").isEmpty() || name == null) {
                findings.error(row.line(), "words.incomplete");
                continue;
            }
            lines.add(new HelpLine(
                    row.findFirst("id").get(),
                    name,
                    row.findFirst("phone").get(),
                    row.findFirst("hours").orElse(null),
                    row.findList("languages", ListNotation.SEPARATOR_PATTERN).orElse(List.of()),
                    readBilingual(row, "for_fr", "for_nl")));
        }
        return lines;
    }

    private static Bilingual readBilingual(CsvTable.Row row, String fr, String nl) {
        return Bilingual.orNull(
                row.findFirst(fr).orElse(null), row.findFirst(nl).orElse(null));
    }
}
