package brussels.repere.exchange.entries;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.BlankStripper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What a source states of one institution, by column, before anybody judges it. A table has a text in each cell; other formats
 * hand lists over as lists. Texts have no blanks around them, and none is empty. For one thread while it is built.
 */
public final class EntryRow {

    private final int line;
    private final Map<EntryColumn, String> texts = new EnumMap<>(EntryColumn.class);
    private final Map<EntryColumn, List<String>> lists = new EnumMap<>(EntryColumn.class);
    private final Map<EntryColumn, String> headers = new EnumMap<>(EntryColumn.class);
    private LocalDate retrievedOn;

    /** @param line on which the row begins in its file, for findings */
    public EntryRow(int line) {
        this.line = line;
    }

    /** Returns the row of a table whose columns have names that {@link EntryColumn#canonicalName} gave them. */
    public static EntryRow of(CsvTable.Row cells) {
        EntryRow row = new EntryRow(cells.line());
        for (EntryColumn column : EntryColumn.values()) {
            cells.findFirst(column.code())
                    .ifPresentOrElse(
                            text -> row.putText(column, text, cells.header(column.code())),
                            () -> row.putOtherNames(column, cells));
        }
        return row;
    }

    private void putOtherNames(EntryColumn column, CsvTable.Row cells) {
        for (EntryColumn.OtherName other : column.otherNames()) {
            cells.findFirst(other.name()).ifPresent(text -> {
                headers.put(column, cells.header(other.name()));
                if (other.separator() == null) {
                    texts.put(column, text);
                } else {
                    putList(column, split(text, other.separator()));
                }
            });
        }
    }

    private void putText(EntryColumn column, String text, String header) {
        texts.put(column, text);
        headers.put(column, header);
    }

    /**
     * Puts what somebody typed into a cell, unless it is blank.
     *
     * @param header what the cell is called where it was typed
     */
    public void putTyped(EntryColumn column, String text, String header) {
        headers.put(column, header);
        putText(column, Optional.of(text));
    }

    /** Puts a text, unless it is blank. */
    public void putText(EntryColumn column, Optional<String> text) {
        text.map(BlankStripper::strip)
                .filter(stripped -> !stripped.isEmpty())
                .ifPresent(stripped -> texts.put(column, stripped));
    }

    /** Forgets what a column states. */
    public void clear(EntryColumn column) {
        texts.remove(column);
        lists.remove(column);
    }

    /** Adds values to a list; one that it has already is not added again. */
    public void putList(EntryColumn column, Collection<String> values) {
        List<String> all = Stream.concat(lists.getOrDefault(column, List.of()).stream(), values.stream())
                .map(BlankStripper::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (!all.isEmpty()) {
            lists.put(column, all);
        }
    }

    /** @param day on which it was taken from its source; null where nobody knows */
    public void setRetrievedOn(LocalDate day) {
        retrievedOn = day;
    }

    /** Returns null where nobody knows. */
    LocalDate retrievedOn() {
        return retrievedOn;
    }

    public int line() {
        return line;
    }

    /** Returns what the file calls a column, for people who look for it there. */
    String header(EntryColumn column) {
        return headers.getOrDefault(column, column.code());
    }

    public Optional<String> findText(EntryColumn column) {
        return Optional.ofNullable(texts.get(column));
    }

    /** Returns the values of a column in the order of the source; none if it says nothing. */
    List<String> list(EntryColumn column) {
        List<String> listed = lists.get(column);
        return listed != null
                ? listed
                : findText(column)
                        .map(text -> split(text, ListNotation.SEPARATOR_PATTERN))
                        .orElse(List.of());
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(BlankStripper::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Takes out the texts that are no value; a list that another format hands over has none of these. */
    void removeTexts(BiPredicate<EntryColumn, String> isNoValue) {
        texts.entrySet().removeIf(text -> isNoValue.test(text.getKey(), text.getValue()));
    }

    void forEachValue(BiConsumer<EntryColumn, String> action) {
        texts.forEach(action);
        lists.forEach((column, values) -> values.forEach(value -> action.accept(column, value)));
    }
}
