package brussels.repere.main;

import brussels.repere.directory.Field;
import brussels.repere.directory.RecordChange;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rehearsed import would do to each record, in words, a line each; of many of a kind only the first. */
final class ChangeLines {

    /** More than that nobody reads; how many there are stands below. */
    private static final int MOST_OF_A_KIND = 100;

    private static final Words WORDS = Words.of("imports");

    private final Lang lang;

    ChangeLines(Lang lang) {
        this.lang = lang;
    }

    List<String> of(List<RecordChange> changes) {
        Map<RecordChange.Kind, List<RecordChange>> kinds = changes.stream()
                .collect(Collectors.groupingBy(
                        RecordChange::kind, () -> new EnumMap<>(RecordChange.Kind.class), Collectors.toList()));
        return kinds.values().stream().flatMap(this::kind).toList();
    }

    private Stream<String> kind(List<RecordChange> changes) {
        Stream<String> first = changes.stream().limit(MOST_OF_A_KIND).map(this::line);
        int more = changes.size() - MOST_OF_A_KIND;
        return more <= 0 ? first : Stream.concat(first, Stream.of(WORDS.say(lang, "change.more", more)));
    }

    private String line(RecordChange change) {
        String what =
                change.kind() == RecordChange.Kind.CHANGED && change.fields().isEmpty()
                        ? "change.AGE"
                        : "change." + change.kind();
        return WORDS.say(
                lang, what, change.name().in(lang), change.source(), change.sourceId(), fields(change.fields()));
    }

    private String fields(Set<Field> fields) {
        return fields.stream()
                .sorted()
                .map(field -> WORDS.say(lang, "field." + field.code()))
                .collect(Collectors.joining(", "));
    }
}
