package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A part of the day. It exposes contradictions: "woensdagnamiddag van 2 tot 5 uur" does not mean the night. */
enum DayPart {
    MORNING(4, 14, "matin", "voormiddag", "ochtend"),
    AFTERNOON(11, 20, "apres-midi", "namiddag"),
    EVENING(15, 30, "soir", "avond"),
    NIGHT(17, 36, "nacht");

    /** A regular expression that matches any of the words. */
    static final String WORDS =
            Arrays.stream(values()).flatMap(part -> part.words.stream()).collect(Collectors.joining("|", "(?:", ")"));

    private static final int MINUTES_PER_HOUR = 60;

    private final int from;
    private final int to;
    private final List<String> words;

    /** The bounds are in hours after midnight, and wide enough for everything that people call by these words. */
    DayPart(int from, int to, String... words) {
        this.from = from;
        this.to = to;
        this.words = List.of(words);
    }

    static DayPart of(HoursToken token) {
        return values()[token.value()];
    }

    /** @param word one of {@link #WORDS}, or an inflected form: "avonds" */
    static DayPart ofWord(String word) {
        return Arrays.stream(values())
                .filter(part -> part.words.stream().anyMatch(word::startsWith))
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether all intervals lie within this part of the day. */
    boolean includes(List<TimeInterval> intervals) {
        return intervals.stream()
                .allMatch(interval ->
                        interval.from() >= from * MINUTES_PER_HOUR && interval.to() <= to * MINUTES_PER_HOUR);
    }
}
