package brussels.repere.main.command.imports;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.importing.RecordChange;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Describes what a dry run of an import would do to each record, one line a record, at most the first hundred of each
 * kind.
 */
final class RecordChangeFormatter {

    /** Nobody reads more lines than that; the totals follow below. */
    private static final int MAX_LINES_PER_KIND = 100;

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    private final Lang lang;

    RecordChangeFormatter(Lang lang) {
        this.lang = lang;
    }

    List<String> format(List<RecordChange> changes) {
        Map<RecordChange.Kind, List<RecordChange>> kinds = changes.stream()
                .collect(Collectors.groupingBy(
                        RecordChange::kind, () -> new EnumMap<>(RecordChange.Kind.class), Collectors.toList()));
        return kinds.values().stream().flatMap(this::formatKind).toList();
    }

    private Stream<String> formatKind(List<RecordChange> changes) {
        Stream<String> first = changes.stream().limit(MAX_LINES_PER_KIND).map(this::formatChange);
        int more = changes.size() - MAX_LINES_PER_KIND;
        return more <= 0 ? first : Stream.concat(first, Stream.of(WORDS.say(lang, "change.more", more)));
    }

    private String formatChange(RecordChange change) {
        String key =
                change.kind() == RecordChange.Kind.CHANGED && change.fields().isEmpty()
                        ? "change.AGE"
                        : "change." + change.kind();
        return WORDS.say(
                lang, key, change.name().in(lang), change.source(), change.sourceId(), formatFields(change.fields()));
    }

    private String formatFields(Set<EntryField> fields) {
        return fields.stream()
                .sorted()
                .map(field -> WORDS.say(lang, "field." + field.code()))
                .collect(Collectors.joining(", "));
    }
}
