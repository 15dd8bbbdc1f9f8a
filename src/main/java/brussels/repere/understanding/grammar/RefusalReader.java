package brussels.repere.understanding.grammar;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * Says whether words of a need stand in the reach of a refusal: "pas de maison de repos", "geen rusthuis", "ne veux pas aller en
 * foyer", "verpleegster hoeft niet". What somebody has not, "je n'ai pas de logement", is no refusal, and neither is "pas cher".
 * Immutable, safe for use by several threads.
 */
public final class RefusalReader {

    /** How far back a refusal is looked for, in words. */
    private static final int REACH = 9;

    private static final Set<String> CONTRAST = WordLists.get("refusal.contrast");
    private static final Set<String> WANTING = WordLists.get("refusal.wanting");
    private static final Set<String> HAVING = WordLists.get("refusal.having");
    private static final Set<String> REFUSING = WordLists.get("refusal.refusing");
    /** What may follow a negation that refuses nothing: "pas cher", "niet meer". */
    private static final Set<String> NO_REFUSAL = WordLists.get("refusal.none");

    /** What somebody has not, "geen meubels", rather than does not want. */
    private static final Set<String> LACKED = WordLists.get("refusal.lacked");
    /** Between a refusal and a need: who does not want to leave a home wants it. */
    private static final Set<String> LEAVING = WordLists.get("refusal.leaving");

    private static final Set<String> DARING = WordLists.get("refusal.daring");

    private static final int REACH_OF_DARING = 3;
    private static final Set<String> AND = Set.of("et", "en");
    private static final Set<String> ASKING = WordLists.get("refusal.asking");

    private static final Set<String> NO = Set.of("non", "nee", "neen");
    private static final Set<String> PREFERRING = Set.of("plutot", "liever", "eerder", "beter", "prefere", "mieux");
    private static final int REACH_OF_DISMISSAL = 8;
    private static final List<String> DISMISSALS = List.of(
            " niet horen ",
            " niet van weten ",
            " geen optie ",
            " geen sprake ",
            " c est non ",
            " pas question ",
            " hors de question ",
            " n en veut pas ",
            " n en veux pas ");
    private static final Set<String> THAN = Set.of("que", "qu", "dan");
    private static final Set<String> PLACE = Set.of("place", "places", "plaats", "plaatsen", "plek");

    private static final Set<String> INSTITUTIONS = WordLists.get("refusal.institutions");
    private static final Set<String> SERVED = WordLists.get("refusal.served");
    /** What one has not or is not, rather than does not want. */
    private static final Set<String> DENIED_STEMS = WordLists.get("refusal.denied-stems");

    private final RefusalSayings sayings = new RefusalSayings();

    /** @param words the indexes of the words of a need */
    public boolean isRefused(SortedSet<Integer> words, TypedText text) {
        if (words.stream().anyMatch(word -> text.get(word).role() == Role.NEGATION)
                || sayings.isWanted(words.first(), text)) {
            return false;
        }
        return sayings.refuse(words.first(), words.last(), text)
                || isRefusedBefore(words.first(), words.last(), text)
                || isRefusedAfter(words.last(), text)
                || isLessLiked(words.first(), text)
                || isAnsweredNo(words.last(), text);
    }

    private static boolean isRefusedBefore(int first, int last, TypedText text) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (isOtherClause(i, first, text)) {
                return false;
            }
            String word = text.foldedAt(i);
            if (CONTRAST.contains(word)
                    && !(word.equals("liever")
                            && text.get(Math.min(first, i + 1)).role() == Role.NEGATION)) {
                return false;
            }
            if (joinsWish(i, first, text)) {
                return false;
            }
            if (REFUSING.contains(word) && !isRefusedByOthers(i, text)) {
                return !word.equals("zonder") && !word.equals("sans")
                        || Set.of("passer", "via", "aller").contains(text.foldedAt(i + 1));
            }
            if (text.get(i).role() == Role.NEGATION) {
                return isRefusal(i, first, last, text);
            }
        }
        return false;
    }

    /** "Geen inkomen en wil werken": what is wanted next is another matter. */
    private static boolean joinsWish(int at, int first, TypedText text) {
        return AND.contains(text.foldedAt(at))
                && IntStream.rangeClosed(at + 1, Math.min(at + 2, first - 1))
                        .mapToObj(text::foldedAt)
                        .anyMatch(ASKING::contains);
    }

    /** An insurer or a landlord who refuses something does so against the person. */
    private static boolean isRefusedByOthers(int at, TypedText text) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (INSTITUTIONS.contains(text.foldedAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Commas part clauses; "ni" and "noch" carry a refusal over them. */
    private static boolean isOtherClause(int at, int first, TypedText text) {
        if (text.get(at).sentence() != text.get(first).sentence()) {
            return true;
        }
        return text.get(at).clause() != text.get(first).clause();
    }

    /** "Blijft liever thuis dan naar een woonzorgcentrum te gaan", "plutôt que le CPAS". */
    private static boolean isLessLiked(int first, TypedText text) {
        boolean behindThan = false;
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (isOtherClause(i, first, text)) {
                return false;
            }
            behindThan |= THAN.contains(text.foldedAt(i)) && first - i <= 4;
            if (behindThan && PREFERRING.contains(text.foldedAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Emploi non", "een babysit, nee bedankt". */
    private static boolean isAnsweredNo(int last, TypedText text) {
        String after = text.foldedAt(last + 1);
        boolean isEnd = last + 2 >= text.size()
                || text.get(last + 2).clause() != text.get(last + 1).clause()
                || Set.of("merci", "bedankt", "dank").contains(text.foldedAt(last + 2));
        return isDismissed(last, text)
                || NO.contains(after)
                        && isEnd
                        && text.get(last + 1).sentence() == text.get(last).sentence();
    }

    /** "Over een rusthuis wil ze niet horen", "la maison de repos, c'est non", "een instelling is geen optie". */
    private static boolean isDismissed(int last, TypedText text) {
        StringBuilder after = new StringBuilder(" ");
        for (int i = last + 1; i < Math.min(text.size(), last + REACH_OF_DISMISSAL); i++) {
            if (text.get(i).sentence() != text.get(last).sentence()) {
                break;
            }
            after.append(text.foldedAt(i)).append(' ');
        }
        return DISMISSALS.stream().anyMatch(saying -> after.indexOf(saying) >= 0);
    }

    private static boolean isRefusal(int negation, int first, int last, TypedText text) {
        String word = text.foldedAt(negation);
        String next = text.foldedAt(negation + 1);
        for (int i = negation + 1; i <= last; i++) {
            if (LEAVING.contains(text.foldedAt(i)) || PLACE.contains(text.foldedAt(i))) {
                return false;
            }
        }
        if (isNotDared(negation, text)) {
            return false;
        }
        if (LACKED.contains(text.foldedAt(first)) && !hasAround(WANTING, negation, first, last, text)) {
            return false;
        }
        if (NO_REFUSAL.contains(next) && !(next.equals("meer") && hasAround(WANTING, negation, first, last, text))) {
            return false;
        }
        boolean denies = DENIED_STEMS.stream().anyMatch(text.foldedAt(first)::startsWith);
        if (denies) {
            return !word.equals("plus");
        }
        if (hasAround(WANTING, negation, first, last, text)) {
            return true;
        }
        if (hasBefore(HAVING, negation, text)) {
            return false;
        }
        // "geen rusthuis", "pas de maison de repos", with nothing that says who has none.
        return (word.equals("geen") || word.equals("pas") || word.equals("ni") || word.equals("noch"))
                && first - negation <= 3;
    }

    /** Who does not dare to go somewhere may want to: "n'ose pas aller au CPAS", "durft niet naar het ziekenhuis". */
    private static boolean isNotDared(int negation, TypedText text) {
        return IntStream.rangeClosed(
                        Math.max(0, negation - REACH_OF_DARING), Math.min(text.size() - 1, negation + REACH_OF_DARING))
                .filter(at -> text.get(at).clause() == text.get(negation).clause())
                .mapToObj(text::foldedAt)
                .anyMatch(DARING::contains);
    }

    private static boolean hasAround(Set<String> cues, int negation, int first, int last, TypedText text) {
        for (int i = Math.max(0, negation - 3); i <= last; i++) {
            if (cues.contains(text.foldedAt(i))
                    && text.get(i).clause() == text.get(negation).clause()) {
                return true;
            }
        }
        for (int i = last + 1; i < Math.min(text.size(), last + 4); i++) {
            if (text.foldedAt(i).equals("nodig")
                    && text.get(i).clause() == text.get(first).clause()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBefore(Set<String> cues, int negation, TypedText text) {
        for (int i = negation - 1; i >= Math.max(0, negation - 3); i--) {
            if (text.get(i).clause() != text.get(negation).clause()) {
                return false;
            }
            if (cues.contains(text.foldedAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "On ne me frappe pas". */
    private static boolean isDeniedFact(int at, TypedText text) {
        boolean hasNe = IntStream.rangeClosed(at - 3, at - 1)
                .mapToObj(text::foldedAt)
                .anyMatch(word -> word.equals("ne") || word.equals("n"));
        return hasNe && DENIED_STEMS.stream().anyMatch(text.foldedAt(at)::startsWith);
    }

    /** "Verpleegster hoeft niet", "een poetsvrouw hebben we al", "le kiné est déjà trouvé". */
    private static boolean isRefusedAfter(int last, TypedText text) {
        boolean served = false;
        for (int i = last + 1; i < Math.min(text.size(), last + 5); i++) {
            if (text.get(i).clause() != text.get(last).clause()) {
                return false;
            }
            String word = text.foldedAt(i);
            served |= SERVED.contains(word);
            if (served && (word.equals("al") || word.equals("deja"))) {
                return true;
            }
            if (word.equals("pas") && i <= last + 2 && isDeniedFact(last, text)) {
                return true;
            }
            if ((word.equals("niet") || word.equals("pas"))
                    && (served || text.foldedAt(i + 1).equals("nodig"))) {
                return Set.of("hoeft", "hoeven").contains(text.foldedAt(i - 1))
                        || text.foldedAt(i + 1).equals("nodig");
            }
        }
        return false;
    }
}
