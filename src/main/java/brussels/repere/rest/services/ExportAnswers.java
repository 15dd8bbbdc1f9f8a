package brussels.repere.rest.services;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CoverageMaps;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.stream.Streams;
import brussels.repere.rest.terms.DataTerms;
import brussels.repere.search.AllHits;
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
class ExportAnswers {

    private final TerritoryMaps maps;
    private final CoverageMaps coverage;
    private final Taxonomies taxonomies;
    private final Questions questions;
    private final ServiceSearch search;
    private final Streams streams;
    private final DataTerms terms;
    private final RequestLanguage language;
    private final HitsGeoJson geoJson;

    ExportAnswers(
            TerritoryMaps maps,
            CoverageMaps coverage,
            Taxonomies taxonomies,
            Questions questions,
            ServiceSearch search,
            Streams streams,
            DataTerms terms,
            RequestLanguage language,
            ObjectMapper json) {
        this.maps = maps;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.questions = questions;
        this.search = search;
        this.streams = streams;
        this.terms = terms;
        this.language = language;
        this.geoJson = new HitsGeoJson(json);
    }

    private interface Form {
        void write(Export export, OutputStream out) throws IOException;
    }

    Response geoJson(ServicesQuery query, HttpServerRequest request) {
        return answer(query, request, HitsGeoJson.TYPE, "geojson", geoJson::write);
    }

    Response csv(ServicesQuery query, HttpServerRequest request) {
        return answer(query, request, HitsCsv.TYPE, "csv", HitsCsv::write);
    }

    private Response answer(ServicesQuery query, HttpServerRequest request, String type, String ending, Form form) {
        check(query);
        // Read before a place is taken: what is wrong is told however many streams there are.
        CoverageMap map = coverage.get();
        AskedQuestion asked = questions.read(query, map);
        Response.ResponseBuilder answer = streams.answer(type, request, () -> {
            Export export = open(query, asked, map);
            return out -> {
                try (export) {
                    form.write(export, out);
                }
            };
        });
        return terms.link(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere." + ending + "\"")
                .build();
    }

    private static void check(ServicesQuery query) {
        Wrong wrong = new Wrong();
        if (query.page() != null) {
            wrong.add("page", ParameterError.Code.NOT_ALLOWED, "export.page");
        }
        if (query.size() != null) {
            wrong.add("size", ParameterError.Code.NOT_ALLOWED, "export.page");
        }
        wrong.throwIfAny();
    }

    private Export open(ServicesQuery query, AskedQuestion asked, CoverageMap map) {
        AllHits hits = search.all(asked.all());
        if (!hits.answer().ahead()) {
            return export(query, asked, map, hits);
        }
        hits.close();
        maps.reload();
        CoverageMap now = coverage.get();
        AskedQuestion again = questions.read(query, now);
        return export(query, again, now, search.all(again.all()));
    }

    private Export export(ServicesQuery query, AskedQuestion asked, CoverageMap map, AllHits hits) {
        HitViews views = questions.hits(query, asked, map);
        Taxonomy taxonomy = taxonomies.get();
        boolean several = !asked.each().isEmpty();
        return new Export(
                hits, several ? hit -> views.of(hit, asked.asks(), taxonomy) : views::of, terms, language.get());
    }
}
