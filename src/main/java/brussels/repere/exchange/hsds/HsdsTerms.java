package brussels.repere.exchange.hsds;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.Audience;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
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
 * All taxonomies and their terms, as objects of HSDS. A term with several parents has the first of them as {@code parent_id}, and
 * all of them as {@code parent_ids}. Immutable, safe for use by several threads.
 */
public final class HsdsTerms {

    private static final TranslationTable WORDS = TranslationTable.of("hsds");
    private static final TranslationTable MODES = TranslationTable.of("answers");

    private final Map<UUID, Term> byId = new HashMap<>();
    private final Lang lang;

    /**
     * A term of one of the taxonomies.
     *
     * @param code within its taxonomy
     * @param kind of a need: {@code sector}, {@code level} or {@code category}; null for terms of other taxonomies
     * @param parents codes of its parents, within the same taxonomy
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
        needs.list().forEach(term -> add(createNeedTerm(term)));
        for (HsdsTaxonomy taxonomy : HsdsTaxonomy.values()) {
            taxonomy.listOwnTerms().forEach(code -> add(createOwnTerm(taxonomy, code)));
        }
    }

    private void add(Term term) {
        byId.put(term.id(), term);
    }

    private static Term createNeedTerm(TaxonomyTerm term) {
        Bilingual kind = translate("kind." + term.kind());
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

    private static Term createOwnTerm(HsdsTaxonomy taxonomy, String code) {
        Bilingual name = new Bilingual(name(taxonomy, code, Lang.fr), name(taxonomy, code, Lang.nl));
        Bilingual taxonomyName = translate("taxonomy." + taxonomy.code());
        Bilingual description =
                new Bilingual(taxonomyName.fr() + " : " + name.fr(), taxonomyName.nl() + ": " + name.nl());
        return new Term(taxonomy, code, null, name, description, List.of());
    }

    private static String name(HsdsTaxonomy taxonomy, String code, Lang lang) {
        return switch (taxonomy) {
            case AUDIENCE -> Audience.find(code).orElseThrow().in(lang);
            case DELIVERY_MODE -> MODES.say(lang, "mode." + code);
            default -> WORDS.say(lang, "term." + taxonomy.code() + "." + code);
        };
    }

    private static Bilingual translate(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }

    /** Returns all terms in the order of their ids. */
    public List<Term> list() {
        return byId.values().stream()
                .sorted(Comparator.comparing(term -> term.id().toString()))
                .toList();
    }

    public Optional<Term> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns all taxonomies in the order of their ids. */
    public List<HsdsTaxonomy> listTaxonomies() {
        return Arrays.stream(HsdsTaxonomy.values())
                .sorted(Comparator.comparing(taxonomy -> taxonomy.id().toString()))
                .toList();
    }

    /** Returns whether all words stand in the name or the description of a taxonomy. */
    public boolean matches(HsdsTaxonomy taxonomy, String words) {
        String key = "taxonomy." + taxonomy.code();
        return new AllWordsFilter(words).matches(Stream.of(translate(key), translate(key + ".description")));
    }

    /** Returns whether all words stand in the name of a term. */
    public boolean matches(Term term, String words) {
        return new AllWordsFilter(words).matches(Stream.of(term.name()));
    }

    public HsdsObject toObject(HsdsTaxonomy taxonomy) {
        return new HsdsObject(taxonomy.id())
                .putBilingual("name", translate("taxonomy." + taxonomy.code()), lang)
                .putBilingual("description", translate("taxonomy." + taxonomy.code() + ".description"), lang)
                .put("code", taxonomy.code());
    }

    /** Returns a term with its taxonomy in it. */
    public HsdsObject toObjectWithTaxonomy(Term term) {
        return toObject(term).put("taxonomy_detail", toObject(term.taxonomy()));
    }

    public HsdsObject toObject(Term term) {
        List<UUID> parents =
                term.parents().stream().map(term.taxonomy()::termId).toList();
        return new HsdsObject(term.id())
                .put("code", term.code())
                .putBilingual("name", term.name(), lang)
                .putBilingual("description", term.description(), lang)
                .put("parent_id", parents.isEmpty() ? null : parents.get(0))
                .put("parent_ids", parents.size() < 2 ? null : new ArrayList<>(parents))
                .put("kind", term.kind())
                .put("taxonomy", term.taxonomy().code())
                .put("taxonomy_id", term.taxonomy().id());
    }

    /** A term that a source names and the taxonomy does not know is named by its code. */
    HsdsObject toObject(HsdsTaxonomy taxonomy, String code) {
        Term known = byId.get(taxonomy.termId(code));
        Bilingual unnamed = new Bilingual(code, code);
        return toObject(known == null ? new Term(taxonomy, code, null, unnamed, unnamed, List.of()) : known);
    }
}
