package brussels.repere.exchange.csv;

import brussels.repere.directory.HelpLine;
import brussels.repere.directory.Synonym;
import brussels.repere.exchange.input.Table;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Words for needs, and lines to call, as rows. */
final class WordTables {

    private WordTables() {}

    static List<Synonym> synonyms(Table table, Report report) {
        List<Synonym> synonyms = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Optional<String> word = row.first("term");
            Optional<Lang> lang = row.first("lang").flatMap(Lang::find);
            if (word.isEmpty() || lang.isEmpty()) {
                report.error(row, "words.incomplete");
                continue;
            }
            synonyms.add(new Synonym(
                    word.get(),
                    lang.get(),
                    row.first("kind").orElse("synonym"),
                    row.first("taxonomy_id").orElse(null),
                    pair(row, "meaning_fr", "meaning_nl")));
        }
        return synonyms;
    }

    /** A list of keywords as the register exports it: {@code term, lang, category_id}. */
    static boolean recognisesKeywords(List<String> columns) {
        return columns.containsAll(List.of("term", "lang", "category_id"));
    }

    /** One for a category that is not known here is kept, and means something once its taxonomy is imported. */
    static List<Synonym> keywords(Table table, Predicate<String> knownCategory, Report report) {
        Set<Synonym> keywords = new LinkedHashSet<>();
        for (Table.Row row : table.rows()) {
            Optional<String> word = row.first("term");
            Optional<Lang> lang = row.first("lang").flatMap(Lang::find);
            Optional<String> category = row.first("category_id");
            if (word.isEmpty() || lang.isEmpty() || category.isEmpty()) {
                report.error(row, "keyword.incomplete");
                continue;
            }
            if (!knownCategory.test(category.get())) {
                report.warning(row, "keyword.category", category.get());
            }
            keywords.add(new Synonym(word.get(), lang.get(), Synonym.KEYWORD, category.get(), null));
        }
        return List.copyOf(keywords);
    }

    static List<HelpLine> helpLines(Table table, Report report) {
        List<HelpLine> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            Bilingual name = pair(row, "name_fr", "name_nl");
            if (row.first("id").isEmpty() || row.first("phone").isEmpty() || name == null) {
                report.error(row, "words.incomplete");
                continue;
            }
            lines.add(new HelpLine(
                    row.first("id").get(),
                    name,
                    row.first("phone").get(),
                    row.first("hours").orElse(null),
                    row.list("languages", "\\|").orElse(List.of()),
                    pair(row, "for_fr", "for_nl")));
        }
        return lines;
    }

    private static Bilingual pair(Table.Row row, String fr, String nl) {
        return Bilingual.orNull(row.first(fr).orElse(null), row.first(nl).orElse(null));
    }
}
