package brussels.repere.rest.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.Audience;
import brussels.repere.exchange.editing.RecordCells;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.wording.ValueWords;
import brussels.repere.rest.editing.answer.CellValue;
import brussels.repere.rest.editing.answer.CellView;
import brussels.repere.text.Lang;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the cells of records in a language. Immutable. */
public final class CellViews {

    private static final Set<EntryColumn> YES_OR_NO = EnumSet.of(EntryColumn.EXCLUSIVE, EntryColumn.CONFIDENTIAL);
    private static final Set<EntryColumn> WITH_WORDS = EnumSet.of(
            EntryColumn.MODES,
            EntryColumn.COST,
            EntryColumn.APPOINTMENT,
            EntryColumn.AVAILABILITY,
            EntryColumn.CAPACITY_UNIT);

    private static final Set<EntryField> LONG = EnumSet.of(
            EntryField.HOURS,
            EntryField.DESCRIPTION,
            EntryField.ELIGIBILITY_DESCRIPTION,
            EntryField.APPLICATION_PROCESS,
            EntryField.FEES_DESCRIPTION,
            EntryField.REFERRAL_METHOD,
            EntryField.ACCREDITATIONS);

    private static final String SEPARATOR = "\\s*\\|\\s*";

    private final RecordCells cells;
    private final Taxonomy taxonomy;
    private final Lang lang;

    CellViews(RecordCells cells, Taxonomy taxonomy, Lang lang) {
        this.cells = cells;
        this.taxonomy = taxonomy;
        this.lang = lang;
    }

    /** Returns what stands in the cells of a field. */
    public List<CellValue> values(EntryField field, DirectoryEntry entry) {
        return entry == null
                ? List.of()
                : cells.write(field, entry).entrySet().stream()
                        .map(cell -> new CellValue(cell.getKey().code(), cell.getValue()))
                        .toList();
    }

    List<CellView> views(EntryField field, DirectoryEntry entry) {
        return cells.write(field, entry).entrySet().stream()
                .map(cell -> view(field, cell.getKey(), cell.getValue()))
                .toList();
    }

    /** Returns what cells are called, each with the words for those values alone that stand in it now or afterwards. */
    List<CellView> words(DirectoryEntry after, List<CellValue> before, List<CellValue> now) {
        Map<String, Set<String>> said = Stream.concat(before.stream(), now.stream())
                .collect(Collectors.groupingBy(
                        CellValue::column,
                        LinkedHashMap::new,
                        Collectors.flatMapping(cell -> values(cell.value()), Collectors.toSet())));
        return Stream.of(EntryField.values())
                .flatMap(field -> views(field, after).stream())
                .filter(cell -> said.containsKey(cell.column()))
                .map(cell -> cell.withChoicesOf(said.get(cell.column())))
                .toList();
    }

    private CellView view(EntryField field, EntryColumn column, String value) {
        ColumnHeaders headers = ColumnHeaders.in(lang);
        String code = column.code();
        String language = code.endsWith("_fr") ? "fr" : code.endsWith("_nl") ? "nl" : null;
        return new CellView(
                code,
                headers.titleOf(column),
                ColumnHeaders.listExplanations(lang)
                        .get(ColumnHeaders.HSDS.titles().indexOf(code)),
                value,
                language,
                LONG.contains(field),
                choices(column, value));
    }

    private List<CellView.Choice> choices(EntryColumn column, String value) {
        if (YES_OR_NO.contains(column)) {
            return choices(ValueWords.mapChoices(ValueWords.YES_OR_NO, lang));
        }
        if (WITH_WORDS.contains(column)) {
            return choices(ValueWords.mapChoices(column.code().toLowerCase(Locale.ROOT), lang));
        }
        return switch (column) {
            case CATEGORIES ->
                values(value)
                        .map(id -> new CellView.Choice(
                                id,
                                taxonomy.find(id)
                                        .map(term -> term.name().in(lang))
                                        .orElse(id)))
                        .toList();
            case AUDIENCES ->
                Stream.of(Audience.values())
                        .map(audience -> new CellView.Choice(audience.code(), audience.in(lang)))
                        .toList();
            case LANGUAGES ->
                LanguageRegistry.known().list().stream().map(this::choice).toList();
            default -> null;
        };
    }

    private CellView.Choice choice(Language language) {
        return new CellView.Choice(language.tag(), language.name().in(lang));
    }

    private static List<CellView.Choice> choices(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> new CellView.Choice(word.getKey(), word.getValue()))
                .toList();
    }

    private static Stream<String> values(String cell) {
        return Stream.of(cell.split(SEPARATOR)).filter(value -> !value.isEmpty());
    }
}
