package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.DirectoryStore;
import brussels.repere.directory.SourceFacts;
import brussels.repere.directory.SourceRecords;
import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyChange;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.exchange.csv.AreaWords;
import brussels.repere.exchange.csv.CityNames;
import brussels.repere.exchange.csv.DirectoryImport.Outcome;
import brussels.repere.exchange.csv.ImportManner;
import brussels.repere.exchange.csv.ServicesTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.socialbrussels.OrganisationList.Listed;
import brussels.repere.geocoding.StreetNames;
import brussels.repere.geography.Finding;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.hours.OpeningHours;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings the directory up to date with the register: asks it for what changed, and stores all of that in one transaction. What was
 * asked for is kept until it is stored, so that an import that was cut off asks only for the rest. One at a time.
 */
@ApplicationScoped
// Only commands and the schedule ask for it.
@Unremovable
public class SocialBrusselsImport {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final DirectoryStore store;
    private final SourceRecords records;
    private final TerritoryMaps maps;

    SocialBrusselsImport(DirectoryStore store, SourceRecords records, TerritoryMaps maps) {
        this.store = store;
        this.records = records;
        this.maps = maps;
    }

    /**
     * @param findings by record and field, errors first; also of an import that was stored, of records that stayed as they were
     * @param stored what was, or would be; null where it is refused
     * @param listed how many the register has
     * @param asked how many records were asked for one by one
     * @param requests all that were made, further attempts included
     */
    public record Result(
            Outcome outcome,
            List<Finding> findings,
            DirectoryStore.Stored stored,
            int listed,
            int asked,
            int requests) {}

    /**
     * @param anew whether to ask for every record, not only for those that changed
     * @param progress told now and then how far it is
     */
    public Result run(
            SocialBrusselsSettings settings,
            ImportManner manner,
            boolean anew,
            Pauses pauses,
            Consumer<String> progress) {
        RecordReport report = new RecordReport();
        RegisterClient client = new RegisterClient(settings, pauses);
        try (KeptRecords kept = KeptRecords.open(settings.folder(), settings.url(), JSON)) {
            return run(
                    new Asking(client, Endpoints.of(settings.url()), kept, JSON, report),
                    client,
                    kept,
                    anew,
                    new Run(settings, manner, progress, report));
        } catch (ImportFailure failure) {
            List<Finding> findings = Stream.concat(Stream.of(failure.finding()), report.findings().stream())
                    .toList();
            return new Result(Outcome.REFUSED, findings, null, 0, 0, client.requests());
        }
    }

    private record Run(
            SocialBrusselsSettings settings, ImportManner manner, Consumer<String> progress, RecordReport report) {}

    private Result run(Asking asking, RegisterClient client, KeptRecords kept, boolean anew, Run run) {
        maps.reload();
        ReferenceLists references = asking.references();
        Map<String, SourceFacts> facts = anew ? Map.of() : records.list(ServicesTable.REGISTER);
        List<Listed> listed = asking.list(facts);
        List<Listed> due = listed.stream()
                .filter(each -> Asking.isDue(each, facts.get(each.id())))
                .toList();
        asking.ask(due, run.progress());
        Optional<DirectoryStore.Stored> stored = store(references, listed, due, kept, run);
        RecordReport report = run.report();
        due.stream().map(Listed::id).filter(report::isFaulty).forEach(kept::drop);
        if (stored.isPresent() && !run.manner().rehearsal()) {
            kept.clear();
        }
        Outcome outcome = stored.map(some -> some.nothing() ? Outcome.UNCHANGED : Outcome.STORED)
                .orElse(Outcome.REFUSED);
        return new Result(
                outcome, report.findings(), stored.orElse(null), listed.size(), asking.asked(), client.requests());
    }

    private Optional<DirectoryStore.Stored> store(
            ReferenceLists references, List<Listed> listed, List<Listed> due, KeptRecords kept, Run run) {
        Taxonomy taxonomy = store.readTaxonomy();
        List<TaxonomyTerm> added = references.terms().stream()
                .filter(term -> taxonomy.find(term.id()).isEmpty())
                .toList();
        added.forEach(term -> run.report().count("social.new-category"));
        Set<String> categories = Stream.concat(taxonomy.list().stream(), added.stream())
                .map(TaxonomyTerm::id)
                .collect(Collectors.toSet());
        TerritoryMap map = maps.get();
        OrganisationReader reader = new OrganisationReader(
                new OfferFields(new AreaWords(map), references, categories::contains, run.report()),
                new AddressFields(new CityNames(map), StreetNames.brought()),
                LocalDate.now(OpeningHours.ZONE),
                run.report());
        RecordsIn incoming = new RecordsIn(
                listed,
                due,
                kept,
                () -> records.list(ServicesTable.REGISTER),
                reader,
                run.manner(),
                run.settings().mostFaulty(),
                run.report());
        return store.store(TaxonomyChange.of(added), run.manner().rehearsal(), incoming);
    }
}
