package brussels.repere.rest.collections.editing;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Bilingual;
import brussels.repere.text.ReadableText;

/** Reads texts that keepers write: plain ones, of bounded length. What is not is added to the errors, by its name. */
public record CollectionTexts(ParameterErrors errors) {

    /** Returns null where there is no text. */
    public Bilingual readOptional(FieldNames names, String field, String fr, String nl, int limit) {
        String french = read(names.of(field + "Fr"), fr, limit);
        String dutch = read(names.of(field + "Nl"), nl, limit);
        return Bilingual.orNull(french, dutch);
    }

    /** Returns null, with an error, where there is no text in either language. */
    public Bilingual readRequired(FieldNames names, String field, String fr, String nl, int limit) {
        Bilingual text = readOptional(names, field, fr, nl, limit);
        if (ReadableText.strip(fr).isEmpty() && ReadableText.strip(nl).isEmpty()) {
            errors.addNotAllowed(names.of(field + "Fr"), "collection.missing");
        }
        return text;
    }

    /** Returns the text, or an empty one with an error. */
    public String read(String name, String written, int limit) {
        String text = ReadableText.strip(written);
        String wrong = null;
        if (text.codePointCount(0, text.length()) > limit) {
            errors.add(name, ParameterError.Code.NOT_ALLOWED, "collection.too-long", limit);
            return "";
        }
        if (ReadableText.isUnreadable(text, true)) {
            wrong = "collection.unreadable";
        } else if (ReadableText.hasMarkup(text)) {
            wrong = "collection.html";
        }
        if (wrong != null) {
            errors.addNotAllowed(name, wrong);
            return "";
        }
        return text;
    }
}
