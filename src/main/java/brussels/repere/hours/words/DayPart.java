package brussels.repere.hours.words;

import brussels.repere.hours.Span;
import java.util.List;

/** A part of the day: "woensdagnamiddag van 2 tot 5 uur" is not at night. */
enum DayPart {
    MORNING(4, 14),
    AFTERNOON(11, 20),
    EVENING(15, 30),
    NIGHT(17, 36);

    private static final int HOUR = 60;

    private final int from;
    private final int to;

    /** In hours after midnight, wide enough for all that people call so. */
    DayPart(int from, int to) {
        this.from = from;
        this.to = to;
    }

    static DayPart of(Token token) {
        return values()[token.value()];
    }

    static int number(String word) {
        return switch (word.charAt(0)) {
            case 'm', 'o', 'v' -> MORNING.ordinal();
            case 's' -> EVENING.ordinal();
            case 'a' -> word.startsWith("ap") ? AFTERNOON.ordinal() : EVENING.ordinal();
            default -> word.startsWith("nam") ? AFTERNOON.ordinal() : NIGHT.ordinal();
        };
    }

    boolean holds(List<Span> spans) {
        return spans.stream().allMatch(span -> span.from() >= from * HOUR && span.to() <= to * HOUR);
    }
}
