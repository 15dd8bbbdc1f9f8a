package brussels.repere.rest.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.hsds.HsdsSchedule;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Answers services and organisations by id, without the search engine and, those that are open, without the database too. */
@ApplicationScoped
public class RecordLookup {

    private final RecordReader reader;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final OpeningStatusFinder hours;
    private final RequestLanguage language;
    private final BrusselsClock clock;

    RecordLookup(
            RecordReader reader,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            OpeningStatusFinder hours,
            RequestLanguage language,
            BrusselsClock clock) {
        this.reader = reader;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.hours = hours;
        this.language = language;
        this.clock = clock;
    }

    /** @param atLocations the service at each of its locations */
    public record OneService(long generation, UUID id, LocalizedText name, List<AtLocation> atLocations) {}

    /** @param services each service at each of its locations */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OneOrganization(
            long generation,
            @NotNull UUID id,
            @NotNull LocalizedText name,
            LocalizedText legalStatus,
            @NotNull List<AtLocation> services) {}

    /**
     * A service at one of its locations, as it is now.
     *
     * @param listed its fields stand next to the others in JSON; it cannot be called {@code service}, the name of one of them
     * @param closedOn since when its source does not list it any more; absent while it is open
     * @param open absent where the hours are old, or nobody stated any
     * @param stops the nearest of metro, train and tram within 1 km, one of each; absent where there are none
     * @param schedules the certain part of its hours, in the form of HSDS 3.1
     * @param corrections the fields that were corrected here; absent where there are none
     * @param facts where each fact comes from, and how old it is; never absent here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AtLocation(
            @JsonUnwrapped ServiceView listed,
            LocalDate closedOn,
            OpenView open,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ServiceView.Stop> stops,
            @NotNull List<HsdsSchedule> schedules,
            List<CorrectedField> corrections,
            List<FactDate> facts) {}

    /**
     * A field whose value was corrected here and differs from that of the source.
     *
     * @param field its name in the answer
     * @param lastVerified year and month, {@code 2026-11}
     */
    public record CorrectedField(String field, String lastVerified, LocalDate editedOn) {}

    /**
     * @param id the id of the service, or of the service at one of its locations
     * @throws ProblemException if there is no such service
     */
    public OneService getService(UUID id) {
        CoverageMap map = coverage.get();
        RecordReader.Records records = reader.readService(id);
        List<ListedService> found = records.services();
        return new OneService(
                map.territory().generation(),
                requireFirst(found).service().id(),
                text(requireFirst(found).service().name()),
                views(map, records));
    }

    /** @throws ProblemException if there is no such organisation */
    public OneOrganization getOrganization(UUID id) {
        CoverageMap map = coverage.get();
        RecordReader.Records records = reader.readOrganization(id);
        List<ListedService> found = records.services();
        return new OneOrganization(
                map.territory().generation(),
                id,
                text(requireFirst(found).organization().name()),
                text(requireFirst(found).organization().legalStatus()),
                views(map, records));
    }

    private static ListedService requireFirst(List<ListedService> found) {
        return found.stream().findFirst().orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RECORD));
    }

    private LocalizedText text(Bilingual text) {
        return LocalizedText.of(text, language.get());
    }

    private static List<CorrectedField> corrections(List<FieldEdit> edits) {
        List<CorrectedField> fields = edits.stream()
                .filter(edit -> !edit.confirmed())
                .sorted(Comparator.comparing(FieldEdit::field))
                .map(edit -> new CorrectedField(
                        edit.field().code(), edit.lastVerified().toString(), edit.editedOn()))
                .toList();
        return fields.isEmpty() ? null : fields;
    }

    private List<AtLocation> views(CoverageMap map, RecordReader.Records records) {
        Lang lang = language.get();
        ServiceViewMapper views = new ServiceViewMapper(map, taxonomies.get(), lang);
        ZonedDateTime now = clock.now();
        return records.services().stream()
                .map(service -> new AtLocation(
                        views.toView(service),
                        service.status().closedOn(),
                        OpenView.of(hours.findStatus(service, now, lang).orElse(null)),
                        views.listStops(service.location().site()),
                        HsdsSchedule.of(StatedHours.of(service.access().hours()).in(lang)),
                        corrections(records.edits().list(service.service().id())),
                        FactDate.list(
                                service, records.edits().list(service.service().id()), now.toLocalDate())))
                .toList();
    }
}
