package brussels.repere.rest.pages;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import brussels.repere.understanding.glossary.Glossary;
import brussels.repere.understanding.glossary.GlossaryEntry;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The words of the field in plain words, by letter: {@code /mots} in French, {@code /woorden} in Dutch, with the words of both languages.
 * The server writes all of it; a script adds a field that filters.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class GlossaryPage {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final LanguagePaths PATHS = LanguagePaths.of("/mots", "/woorden");
    /** What begins with no letter comes under this heading. */
    private static final String OTHER_LETTER = "0–9";

    private final CurrentTaxonomy taxonomies;

    GlossaryPage(CurrentTaxonomy taxonomies) {
        this.taxonomies = taxonomies;
    }

    /** @param id the anchor of its heading */
    record Letter(String letter, String id, List<Word> words) {}

    /** @param wordLang the language of the word, for those who hear it */
    record Word(String word, Lang wordLang, String writtenOut, String meaning, List<Need> needs) {}

    /** @param href the address of who meets it */
    record Need(String name, String href) {}

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance glossary(
                LocalizedTranslations words, Lang lang, int count, List<Letter> letters);
    }

    @GET
    @Path("mots")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public RestResponse<TemplateInstance> french(@RestQuery String lang) {
        return page(Lang.fr, lang);
    }

    @GET
    @Path("woorden")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public RestResponse<TemplateInstance> dutch(@RestQuery String lang) {
        return page(Lang.nl, lang);
    }

    private RestResponse<TemplateInstance> page(Lang lang, String asked) {
        return PATHS.answerKept(lang, asked, () -> write(lang));
    }

    private TemplateInstance write(Lang lang) {
        List<GlossaryEntry> entries = Glossary.bundled().list();
        return Templates.glossary(
                new LocalizedTranslations(WORDS, lang), lang, entries.size(), listLetters(entries, lang));
    }

    private List<Letter> listLetters(List<GlossaryEntry> entries, Lang lang) {
        Taxonomy taxonomy = taxonomies.get();
        Map<String, List<Word>> byLetter = new LinkedHashMap<>();
        for (GlossaryEntry entry : entries) {
            byLetter.computeIfAbsent(letterOf(entry.word()), letter -> new ArrayList<>())
                    .add(new Word(
                            entry.word(),
                            entry.lang(),
                            entry.writtenOut(),
                            entry.meaning().in(lang),
                            listNeeds(entry, taxonomy, lang)));
        }
        return byLetter.entrySet().stream()
                .map(letter -> new Letter(
                        letter.getKey(),
                        letter.getKey().equals(OTHER_LETTER) ? "other" : letter.getKey(),
                        letter.getValue()))
                .toList();
    }

    private static String letterOf(String word) {
        String first = FoldedText.fold(word).substring(0, 1).toUpperCase(Lang.DEFAULT.locale());
        return Character.isLetter(first.charAt(0)) ? first : OTHER_LETTER;
    }

    private static List<Need> listNeeds(GlossaryEntry entry, Taxonomy taxonomy, Lang lang) {
        return entry.terms().stream()
                .flatMap(id -> taxonomy.find(id).stream())
                .map(term -> new Need(
                        term.name().in(lang),
                        "/?lang=" + lang + "#"
                                + (term.kind() == TaxonomyTerm.Kind.SECTOR ? "sector" : "category")
                                + "=" + term.id()))
                .toList();
    }
}
