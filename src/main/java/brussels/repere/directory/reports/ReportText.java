package brussels.repere.directory.reports;

import brussels.repere.directory.confidentiality.ContactDetector;
import java.util.Optional;

/**
 * The rules for the text of a report: short, readable, and without anything by which a person can be reached or recognised. No
 * rule can distinguish the name of a person from that of a street, so whoever asks for the text has to say that no names belong in it.
 */
public final class ReportText {

    /** In Unicode code points: enough for two sentences, too little to describe a case. */
    public static final int MAX_LENGTH = 280;

    private ReportText() {}

    /** Why a text is not taken. */
    public enum Flaw {
        TOO_LONG,
        /** It holds characters that cannot be shown, or turn what follows, or half of a surrogate pair. */
        UNREADABLE,
        EMAIL,
        LINK,
        REGISTER_NUMBER,
        PHONE
    }

    /** Returns the text without blanks around it; null for none. */
    public static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Returns the first flaw that is found; empty if there is none, and if there is no text. */
    public static Optional<Flaw> findFlaw(String text) {
        if (text == null) {
            return Optional.empty();
        }
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (text.codePoints().anyMatch(ReportText::isUnprintable)) {
            return Optional.of(Flaw.UNREADABLE);
        }
        return ContactDetector.find(text).map(kind -> Flaw.valueOf(kind.name()));
    }

    /** Line ends and tabs are printable. */
    private static boolean isUnprintable(int codePoint) {
        return isTurning(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.CONTROL -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
                    case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
                    default -> false;
                };
    }

    /** What makes an editor read something else than what is there. */
    private static boolean isTurning(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> false;
        };
    }
}
