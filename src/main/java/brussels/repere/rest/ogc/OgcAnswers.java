package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.CapabilityDocuments;
import brussels.repere.exchange.ogc.OgcAddresses;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.LocalizedTranslations;
import brussels.repere.text.TranslationTable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Gives an answer its form: JSON for programs, a page for people. Safe for use by several threads. */
@ApplicationScoped
class OgcAnswers {

    static final String ROOT = "/ogc";

    private static final TranslationTable WORDS = TranslationTable.of("ogc");
    private static final String CHARSET = ";charset=UTF-8";

    private final PublicAddress address;
    private final RequestLanguage language;
    private final DataLicence terms;
    private final ObjectMapper json;

    OgcAnswers(PublicAddress address, RequestLanguage language, DataLicence terms, ObjectMapper json) {
        this.address = address;
        this.language = language;
        this.terms = terms;
        this.json = json;
    }

    @CheckedTemplate
    static final class Templates {

        private Templates() {}

        static native TemplateInstance page(LocalizedTranslations words, Lang lang, OgcPage page);
    }

    /** @throws ProblemException if the client accepts none of the forms */
    AnswerForm choose(OgcParameters parameters, HttpHeaders headers, String... types) {
        return AnswerForm.choose(parameters.find(OgcParameters.FORM), headers.getAcceptableMediaTypes(), types)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_ACCEPTABLE));
    }

    OgcAddresses addresses() {
        return new OgcAddresses(address.origin() + ROOT);
    }

    CapabilityDocuments documents() {
        return new CapabilityDocuments(addresses(), language.get(), terms.licenceUrl());
    }

    Lang lang() {
        return language.get();
    }

    LocalizedTranslations words() {
        return new LocalizedTranslations(WORDS, language.get());
    }

    /** Answers in the form that was chosen. */
    Response.ResponseBuilder answer(
            AnswerForm form, Supplier<Object> document, Function<LocalizedTranslations, OgcPage> page) {
        return terms.addLicenceLink(
                form.html() ? html(page.apply(words())) : Response.ok(write(document.get()), form.type()));
    }

    Response.ResponseBuilder html(OgcPage page) {
        return Response.ok(render(page), OgcAddresses.HTML + CHARSET).header(HttpHeaders.CONTENT_LANGUAGE, lang());
    }

    byte[] render(OgcPage page) {
        return Templates.page(words(), lang(), page).render().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] write(Object document) {
        try {
            return json.writeValueAsBytes(document);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way from the landing page down. */
    List<OgcPage.Cell> way(OgcPage.Cell... further) {
        return Stream.concat(Stream.of(OgcPage.Cell.link(words().say("link.landing"), page(ROOT))), Stream.of(further))
                .toList();
    }

    /** Returns the address of a page for people, on this site. */
    String page(String path) {
        return path + "?f=html&lang=" + lang();
    }
}
