package brussels.repere.rest.orientation;

import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The fixed sentences of a sheet for a person, in the languages of many. */
@Path("/api/v1/orientation/sheet-words")
class SheetWordsResource {

    /**
     * The words of a sheet in one language. Names and numbers of services are told as they are.
     *
     * @param language its code
     * @param direction {@code ltr} or {@code rtl}
     * @param proofread whether somebody whose language it is has read it; the sheet says so where nobody has
     * @param sentences by their keys; what stands in braces is filled in
     * @param themes what needs are about, by the codes that a plan tells
     */
    @Schema(name = "SheetWords")
    public record SheetWords(
            @NotNull String language,
            @NotNull String direction,
            boolean proofread,
            @NotNull Map<String, String> sentences,
            @NotNull Map<String, String> themes) {}

    @GET
    @Path("{language}")
    @ConditionalGet(basis = Basis.CONTENT, shared = true)
    @Operation(
            operationId = "getSheetWords",
            summary = "The fixed sentences of a sheet for a person, in one of eleven languages")
    public SheetWords get(
            @RestPath @Parameter(description = "fr, nl, en, ar, tr, es, ro, uk, pl, fr-easy or nl-easy", example = "ar")
                    String language,
            @RestQuery Lang lang) {
        SheetLanguage known = SheetLanguage.find(language).orElse(null);
        if (known == null) {
            ParameterErrors errors = new ParameterErrors();
            List<String> codes = SheetLanguage.codes();
            errors.addUnknownValue("language", null, codes, reader -> codes);
            errors.throwIfAny();
        }
        return new SheetWords(
                known.code(),
                known.direction(),
                known.isProofread(),
                SheetSentences.bundled().in(known.code()),
                SheetThemes.bundled().namesIn(known.code()));
    }
}
