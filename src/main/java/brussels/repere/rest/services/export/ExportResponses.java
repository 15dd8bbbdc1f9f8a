package brussels.repere.rest.services.export;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.SearchRequestReader;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.response.HitViewMapper;
import brussels.repere.rest.stream.StreamedResponses;
import brussels.repere.search.HitCursor;
import brussels.repere.search.ServiceSearch;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;

/** All that a question finds, as a stream in a form of files. Safe for use by several threads. */
@ApplicationScoped
class ExportResponses {

    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final SearchRequestReader requests;
    private final ServiceSearch search;
    private final StreamedResponses streams;
    private final DataLicence terms;
    private final RequestLanguage language;
    private final HitGeoJsonWriter geoJson;

    ExportResponses(
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            SearchRequestReader questions,
            ServiceSearch search,
            StreamedResponses streams,
            DataLicence terms,
            RequestLanguage language,
            ObjectMapper json) {
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.requests = questions;
        this.search = search;
        this.streams = streams;
        this.terms = terms;
        this.language = language;
        this.geoJson = new HitGeoJsonWriter(json);
    }

    private interface ExportFormat {
        void write(HitExport export, OutputStream out) throws IOException;
    }

    Response geoJson(ServicesQuery query, HttpServerRequest request) {
        return respond(query, request, HitGeoJsonWriter.MEDIA_TYPE, "geojson", geoJson::write);
    }

    Response csv(ServicesQuery query, HttpServerRequest request) {
        return respond(query, request, HitCsvWriter.MEDIA_TYPE, "csv", HitCsvWriter::write);
    }

    private Response respond(
            ServicesQuery query, HttpServerRequest request, String type, String ending, ExportFormat form) {
        checkNoPaging(query);
        // Read before a place is taken: what is wrong is told however many streams there are.
        CoverageMap map = coverage.get();
        ResolvedSearch asked = requests.read(query, map);
        Response.ResponseBuilder answer = streams.respond(type, request, () -> {
            HitExport export = open(query, asked, map);
            return out -> {
                try (export) {
                    form.write(export, out);
                }
            };
        });
        return terms.addLicenceLink(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere." + ending + "\"")
                .build();
    }

    private static void checkNoPaging(ServicesQuery query) {
        ParameterErrors wrong = new ParameterErrors();
        if (query.page() != null) {
            wrong.addNotAllowed("page", "export.page");
        }
        if (query.size() != null) {
            wrong.addNotAllowed("size", "export.page");
        }
        wrong.throwIfAny();
    }

    private HitExport open(ServicesQuery query, ResolvedSearch asked, CoverageMap map) {
        return coverage.answer(
                now -> {
                    ResolvedSearch current = now == map ? asked : requests.read(query, now);
                    return export(query, current, now, search.searchAll(current.anyNeedQuestion()));
                },
                HitExport::closeIfIndexAhead);
    }

    private HitExport export(ServicesQuery query, ResolvedSearch asked, CoverageMap map, HitCursor hits) {
        HitViewMapper views = requests.hitMapper(query, asked, map);
        Taxonomy taxonomy = taxonomies.get();
        boolean several = !asked.needQuestions().isEmpty();
        return new HitExport(
                hits,
                several ? hit -> views.toView(hit, asked.parsedNeeds(), taxonomy) : views::toView,
                terms,
                language.get());
    }
}
