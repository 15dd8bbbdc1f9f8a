package brussels.repere.geocoding.landmarks;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.LandmarkKind;
import brussels.repere.text.FrenchElision;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.List;

/** Writes the name of a landmark with a word for what it is, unless the name says so: "Métro Clemenceau", "Gare du Midi". */
public final class LandmarkNameFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("places");

    private LandmarkNameFormatter() {}

    public static String format(Landmark landmark, Lang lang) {
        String name = landmark.name().in(lang);
        LandmarkKind kind = landmark.kind();
        List<Word> words = LandmarkWords.split(AddressWords.tokenize(name));
        if (LandmarkWords.listCategories(words).contains(kind.category())) {
            return name;
        }
        boolean isElided = kind == LandmarkKind.TRAIN && FrenchElision.isBefore(name);
        return WORDS.say(lang, "landmark." + kind.code() + (isElided ? ".vowel" : ""), name);
    }
}
