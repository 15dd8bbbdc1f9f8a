package brussels.repere.exchange.hsds;

import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.eligibility.Audience;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All taxonomies and their terms in the shapes of HSDS. A term that hangs in several places has the first as {@code parent_id},
 * and all of them as {@code parent_ids}. Immutable, safe for use by several threads.
 */
public final class HsdsTerms {

    private static final Words WORDS = Words.of("hsds");
    private static final Words MODES = Words.of("answers");

    private final Map<UUID, Term> byId = new HashMap<>();
    private final Lang lang;

    /**
     * A term of one of the taxonomies.
     *
     * @param code within its taxonomy
     * @param kind of need: {@code sector}, {@code level} or {@code category}; null for terms of other taxonomies
     * @param parents codes of the terms above it, within the same taxonomy
     */
    public record Term(
            HsdsTaxonomy taxonomy,
            String code,
            String kind,
            Bilingual name,
            Bilingual description,
            List<String> parents) {

        public UUID id() {
            return taxonomy.termId(code);
        }
    }

    public HsdsTerms(Taxonomy needs, Lang lang) {
        this.lang = lang;
        needs.list().forEach(term -> add(need(term)));
        for (HsdsTaxonomy taxonomy : HsdsTaxonomy.values()) {
            taxonomy.terms().forEach(code -> add(ours(taxonomy, code)));
        }
    }

    private void add(Term term) {
        byId.put(term.id(), term);
    }

    private static Term need(TaxonomyTerm term) {
        Bilingual kind = words("kind." + term.kind());
        Bilingual description = Bilingual.orNull(
                term.name().fr() == null
                        ? null
                        : kind.fr() + " : " + term.name().fr(),
                term.name().nl() == null ? null : kind.nl() + ": " + term.name().nl());
        return new Term(
                HsdsTaxonomy.NEED,
                term.id(),
                term.kind().name().toLowerCase(Locale.ROOT),
                term.name(),
                description,
                term.parents());
    }

    private static Term ours(HsdsTaxonomy taxonomy, String code) {
        Bilingual name = new Bilingual(name(taxonomy, code, Lang.fr), name(taxonomy, code, Lang.nl));
        Bilingual all = words("taxonomy." + taxonomy.code());
        Bilingual description = new Bilingual(all.fr() + " : " + name.fr(), all.nl() + ": " + name.nl());
        return new Term(taxonomy, code, null, name, description, List.of());
    }

    private static String name(HsdsTaxonomy taxonomy, String code, Lang lang) {
        return switch (taxonomy) {
            case AUDIENCE -> Audience.find(code).orElseThrow().in(lang);
            case DELIVERY_MODE -> MODES.say(lang, "mode." + code);
            default -> WORDS.say(lang, "term." + taxonomy.code() + "." + code);
        };
    }

    private static Bilingual words(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }

    /** In the order of their ids. */
    public List<Term> list() {
        return byId.values().stream()
                .sorted(Comparator.comparing(term -> term.id().toString()))
                .toList();
    }

    public Optional<Term> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** In the order of their ids. */
    public List<HsdsTaxonomy> taxonomies() {
        return Arrays.stream(HsdsTaxonomy.values())
                .sorted(Comparator.comparing(taxonomy -> taxonomy.id().toString()))
                .toList();
    }

    /** Whether all words stand in what is told of a taxonomy. */
    public boolean says(HsdsTaxonomy taxonomy, String words) {
        String key = "taxonomy." + taxonomy.code();
        return new ToldWords(words).areIn(Stream.of(words(key), words(key + ".description")));
    }

    /** Whether all words stand in what is told of a term. */
    public boolean says(Term term, String words) {
        return new ToldWords(words).areIn(Stream.of(term.name()));
    }

    public Shape shape(HsdsTaxonomy taxonomy) {
        return new Shape(taxonomy.id())
                .text("name", words("taxonomy." + taxonomy.code()), lang)
                .text("description", words("taxonomy." + taxonomy.code() + ".description"), lang)
                .put("code", taxonomy.code());
    }

    /** With its taxonomy in it. */
    public Shape nested(Term term) {
        return shape(term).put("taxonomy_detail", shape(term.taxonomy()));
    }

    public Shape shape(Term term) {
        List<UUID> parents =
                term.parents().stream().map(term.taxonomy()::termId).toList();
        return new Shape(term.id())
                .put("code", term.code())
                .text("name", term.name(), lang)
                .text("description", term.description(), lang)
                .put("parent_id", parents.isEmpty() ? null : parents.get(0))
                .put("parent_ids", parents.size() < 2 ? null : new ArrayList<>(parents))
                .put("kind", term.kind())
                .put("taxonomy", term.taxonomy().code())
                .put("taxonomy_id", term.taxonomy().id());
    }

    /** One that a source names and the taxonomy does not know has its code for a name. */
    Shape shape(HsdsTaxonomy taxonomy, String code) {
        Term known = byId.get(taxonomy.termId(code));
        Bilingual unnamed = new Bilingual(code, code);
        return shape(known == null ? new Term(taxonomy, code, null, unnamed, unnamed, List.of()) : known);
    }
}
