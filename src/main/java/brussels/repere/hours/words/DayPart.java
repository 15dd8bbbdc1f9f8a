package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A part of the day: "woensdagnamiddag van 2 tot 5 uur" is not at night. */
enum DayPart {
    MORNING(4, 14, "matin", "voormiddag", "ochtend"),
    AFTERNOON(11, 20, "apres-midi", "namiddag"),
    EVENING(15, 30, "soir", "avond"),
    NIGHT(17, 36, "nacht");

    /** Any of the words, as an alternative of a pattern. */
    static final String WORDS =
            Arrays.stream(values()).flatMap(part -> part.words.stream()).collect(Collectors.joining("|", "(?:", ")"));

    private static final int HOUR = 60;

    private final int from;
    private final int to;
    private final List<String> words;

    /** In hours after midnight, wide enough for all that people call so. */
    DayPart(int from, int to, String... words) {
        this.from = from;
        this.to = to;
        this.words = List.of(words);
    }

    static DayPart of(HoursToken token) {
        return values()[token.value()];
    }

    /** @param word one of {@link #WORDS}, or more of them: "avonds" */
    static DayPart ofWord(String word) {
        return Arrays.stream(values())
                .filter(part -> part.words.stream().anyMatch(word::startsWith))
                .findFirst()
                .orElseThrow();
    }

    boolean includes(List<TimeInterval> spans) {
        return spans.stream().allMatch(span -> span.from() >= from * HOUR && span.to() <= to * HOUR);
    }
}
