package brussels.repere.exchange.fhir;

import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.hsds.HsdsTaxonomy;
import brussels.repere.exchange.hsds.HsdsTerms;
import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * Makes codings: of the vocabularies that describe services, which have an address below that of this server, and of the standards that mCSD
 * wants. Immutable, safe for use by several threads.
 */
public final class FhirVocabulary {

    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final String IHE_SYSTEM = "urn:ietf:rfc:3986";

    private final HsdsTerms terms;
    private final String base;

    /** @param base the address of this application; it ends with a slash */
    FhirVocabulary(HsdsTerms terms, String base) {
        this.terms = terms;
        this.base = base + "fhir/CodeSystem/";
    }

    /** A code of a system, as it is searched for. */
    public record Token(String system, String code) {}

    static final Token FACILITY = new Token(IHE_SYSTEM, "urn:ihe:iti:mcsd:2019:facility");
    static final Token JURISDICTION = new Token(IHE_SYSTEM, "urn:ihe:iti:mcsd:2019:jurisdiction");
    static final Token OTHER_ORGANIZATION = new Token(TERMINOLOGY + "organization-type", "other");
    static final Token GOVERNMENT = new Token(TERMINOLOGY + "organization-type", "govt");
    static final Token COMMUNITY_CENTER = new Token(TERMINOLOGY + "v3-RoleCode", "CSC");
    static final Token BUILDING = new Token(TERMINOLOGY + "location-physical-type", "bu");
    static final Token JURISDICTION_GROUND = new Token(TERMINOLOGY + "location-physical-type", "jdn");
    static final Token UNKNOWN = new Token(TERMINOLOGY + "data-absent-reason", "unknown");

    static Token provision(String code) {
        return new Token(TERMINOLOGY + "service-provision-conditions", code);
    }

    public Token term(HsdsTaxonomy taxonomy, String code) {
        return new Token(base + taxonomy.code(), code);
    }

    Token level(String code) {
        return new Token(base + "territory-level", code);
    }

    /** Returns the address of one of our own code systems or naming systems. */
    String system(String name) {
        return base + name;
    }

    /** Makes a concept of one of our taxonomies, with its name. */
    FhirNode concept(HsdsTaxonomy taxonomy, String code) {
        Bilingual name =
                terms.find(taxonomy.termId(code)).map(HsdsTerms.Term::name).orElse(null);
        return concept(term(taxonomy, code), name);
    }

    /** @param display null where none is known */
    static FhirNode concept(Token token, Bilingual display) {
        return new FhirNode().put("coding", List.of(coding(token).putBilingual("display", display)));
    }

    static FhirNode concept(Token token, String display) {
        return new FhirNode().put("coding", List.of(coding(token).put("display", display)));
    }

    static FhirNode coding(Token token) {
        return new FhirNode().put("system", token.system()).put("code", token.code());
    }
}
