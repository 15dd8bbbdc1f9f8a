package brussels.repere.rest.services.export;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.response.HitViewMapper;
import brussels.repere.rest.services.response.HitViewMapperFactory;
import brussels.repere.rest.stream.StreamPool;
import brussels.repere.rest.stream.StreamWriter;
import brussels.repere.rest.stream.StreamedResponses;
import brussels.repere.rest.territory.DatedTerritory;
import brussels.repere.search.HitCursor;
import brussels.repere.search.ServiceSearch;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.OutputStream;

/** Streams all hits of a search in a file format. Safe for use by several threads. */
@ApplicationScoped
class ExportResponses {

    private final CurrentCoverageMap coverage;
    private final DatedTerritory days;
    private final CurrentTaxonomy taxonomies;
    private final SearchResolver resolver;
    private final HitViewMapperFactory hitMappers;
    private final ServiceSearch search;
    private final StreamedResponses streams;
    private final DataLicence terms;
    private final RequestLanguage language;
    private final HitGeoJsonWriter geoJson;

    ExportResponses(
            CurrentCoverageMap coverage,
            DatedTerritory days,
            CurrentTaxonomy taxonomies,
            SearchResolver resolver,
            HitViewMapperFactory hitMappers,
            ServiceSearch search,
            StreamedResponses streams,
            DataLicence terms,
            RequestLanguage language,
            ObjectMapper json) {
        this.coverage = coverage;
        this.days = days;
        this.taxonomies = taxonomies;
        this.resolver = resolver;
        this.hitMappers = hitMappers;
        this.search = search;
        this.streams = streams;
        this.terms = terms;
        this.language = language;
        this.geoJson = new HitGeoJsonWriter(json);
    }

    private interface ExportFormat {
        void write(HitExport export, OutputStream out) throws IOException;
    }

    private record ExportWriter(HitExport export, ExportFormat format) implements StreamWriter {

        @Override
        public void write(OutputStream out) throws IOException {
            format.write(export, out);
        }

        @Override
        public void close() {
            export.close();
        }
    }

    Response geoJson(ServicesQuery query) {
        return respond(query, HitGeoJsonWriter.MEDIA_TYPE, "geojson", geoJson::write);
    }

    Response csv(ServicesQuery query) {
        return respond(query, HitCsvWriter.MEDIA_TYPE, "csv", HitCsvWriter::write);
    }

    private Response respond(ServicesQuery query, String type, String extension, ExportFormat format) {
        checkNoPaging(query);
        // Resolved before a permit is taken, so that errors are reported however many streams are running.
        CoverageMap map = days.coverage(query.asOf(), coverage.get());
        ResolvedSearch resolved = resolver.resolve(query, map);
        Response.ResponseBuilder answer =
                streams.respond(StreamPool.EXPORTS, type, () -> new ExportWriter(open(query, resolved), format));
        return terms.addLicenceLink(answer)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere." + extension + "\"")
                .build();
    }

    private static void checkNoPaging(ServicesQuery query) {
        ParameterErrors errors = new ParameterErrors();
        if (query.page() != null) {
            errors.addNotAllowed("page", "export.page");
        }
        if (query.size() != null) {
            errors.addNotAllowed("size", "export.page");
        }
        errors.throwIfAny();
    }

    /** @param resolved the search; it is resolved again where the data are ahead of the map that it was resolved on */
    private HitExport open(ServicesQuery query, ResolvedSearch resolved) {
        return coverage.answer(
                today -> {
                    CoverageMap map = days.coverage(query.asOf(), today);
                    return export(query, map == resolved.coverage() ? resolved : resolver.resolve(query, map));
                },
                HitExport::closeIfDataAhead);
    }

    private HitExport export(ServicesQuery query, ResolvedSearch resolved) {
        HitCursor hits = search.searchAll(resolved.anyNeedQuestion());
        HitViewMapper views = hitMappers.create(query, resolved);
        Taxonomy taxonomy = taxonomies.get();
        boolean severalNeeds = !resolved.needQuestions().isEmpty();
        return new HitExport(
                hits,
                severalNeeds ? hit -> views.toView(hit, resolved.parsedNeeds(), taxonomy) : views::toView,
                terms,
                resolved.place().fromLines() ? OpenStreetMapNotice.TEXT : null,
                language.get());
    }
}
