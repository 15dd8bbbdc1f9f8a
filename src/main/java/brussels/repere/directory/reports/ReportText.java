package brussels.repere.directory.reports;

import brussels.repere.directory.confidentiality.ContactDetector;
import java.util.Optional;

/**
 * The rules for what somebody writes in a report: short, readable, and without anything by which a person can be reached or
 * recognised. A name of a person cannot be told from one of a street by any rule; whoever asks for the text has to say so.
 */
public final class ReportText {

    /** In characters as people count them; enough for two sentences, too little for a case. */
    public static final int MAX_LENGTH = 280;

    private ReportText() {}

    /** Why a text is not taken. */
    public enum Flaw {
        TOO_LONG,
        /** It holds signs that cannot be shown, or half of one. */
        UNREADABLE,
        EMAIL,
        LINK,
        REGISTER_NUMBER,
        PHONE
    }

    /** The text without what stands around it; null for none. */
    public static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** What is wrong with a text, the first that is found; empty for none, and for no text. */
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

    /** Line ends and tabs can. */
    private static boolean isUnprintable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
