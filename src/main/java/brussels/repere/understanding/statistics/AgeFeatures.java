package brussels.repere.understanding.statistics;

import brussels.repere.understanding.mention.AgeMention;
import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.words.TypedText;
import java.util.List;
import java.util.Set;

/** Writes what speaks for and against an age as numbers: what stands around it, how it is written, how old it would be, and what other numbers stand beside it. */
final class AgeFeatures {

    private static final double[] SIZES = {1, 4, 10, 18, 30, 50, 65, 80};
    private static final int MAX_COUNT = 4;
    private static final int MAX_GAP = 5;
    private static final Set<Form> OF_YEARS = Set.of(Form.YEARS, Form.YEARS_IN_SHORT);

    private AgeFeatures() {}

    /**
     * @param all the mentions of the text, in their order
     * @param said the indexes of the words that the grammar takes for ages
     */
    static int[] of(AgeMention mention, List<AgeMention> all, Set<Integer> said, TypedText text) {
        MentionFeatures features = new MentionFeatures(text, mention.first(), mention.last());
        String form = "form " + mention.form();
        String size = "size " + size(mention.years());
        features.add(form).add(size).add(form + " " + size);
        if (mention.form() != Form.YEAR_OF_BIRTH) {
            features.add("years " + mention.years());
        }
        for (int i = 1; i <= 2; i++) {
            features.add(form + " -" + i + " " + features.wordAt(mention.first() - i));
            features.add(form + " +" + i + " " + features.wordAt(mention.last() + i));
        }
        features.add(size + " -1 " + features.wordAt(mention.first() - 1));
        features.add(size + " +1 " + features.wordAt(mention.last() + 1));
        features.add(form + " signs " + features.signsBehind() + "|" + features.signsBefore());
        features.add(form + " digits "
                + Character.isDigit(text.foldedAt(mention.first()).charAt(0)));
        boolean isSaid = said.contains(mention.first()) || said.contains(mention.last());
        features.add("grammar " + isSaid).add("grammar " + isSaid + " " + form);
        addOthers(mention, all, form, features);
        return features.toArray();
    }

    private static void addOthers(AgeMention mention, List<AgeMention> all, String form, MentionFeatures features) {
        int at = all.indexOf(mention);
        features.add("of " + Math.min(MAX_COUNT, all.size())).add("index " + Math.min(MAX_COUNT, at));
        if (at > 0) {
            AgeMention previous = all.get(at - 1);
            features.add("previous " + compare(previous, mention, mention.first() - previous.last()));
        }
        if (at + 1 < all.size()) {
            AgeMention next = all.get(at + 1);
            features.add("next " + compare(next, mention, next.first() - mention.last()));
        }
        features.add(form + " beside years "
                + all.stream().anyMatch(other -> other != mention && OF_YEARS.contains(other.form())));
    }

    private static String compare(AgeMention other, AgeMention mention, int gap) {
        return other.form() + " " + (other.years() > mention.years()) + " " + Math.min(MAX_GAP, gap);
    }

    private static int size(double years) {
        int size = 0;
        while (size < SIZES.length && years >= SIZES[size]) {
            size++;
        }
        return size;
    }
}
