package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.directory.storage.SourceFactsReader;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.directory.taxonomy.TaxonomyStore;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.csv.ServiceTableReader;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.socialbrussels.OrganizationListReader.ListedRecord;
import brussels.repere.exchange.socialbrussels.client.RegisterClient;
import brussels.repere.exchange.socialbrussels.client.RegisterEndpoints;
import brussels.repere.exchange.socialbrussels.client.Sleeper;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.exchange.wording.CityNameResolver;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final TaxonomyStore taxonomies;
    private final SourceFactsReader records;
    private final CurrentTerritoryMap maps;
    private final GenerationPoller generations;
    private final BrusselsClock clock;

    SocialBrusselsImport(
            DirectoryStore store,
            TaxonomyStore taxonomies,
            SourceFactsReader records,
            CurrentTerritoryMap maps,
            GenerationPoller generations,
            BrusselsClock clock) {
        this.store = store;
        this.taxonomies = taxonomies;
        this.records = records;
        this.maps = maps;
        this.generations = generations;
        this.clock = clock;
    }

    /**
     * @param findings by record and field, errors first; also of an import that was stored, of records that stayed as they were
     * @param stored what was, or would be; null where it is refused
     * @param listed how many the register has
     * @param fetched how many records were asked for one by one
     * @param requests all that were made, further attempts included
     */
    public record Result(
            ImportOutcome outcome,
            List<ImportFinding> findings,
            DirectoryStore.ImportResult stored,
            int listed,
            int fetched,
            int requests) {}

    /**
     * @param anew whether to ask for every record, not only for those that changed
     * @param progress told now and then how far it is
     */
    public Result run(
            SocialBrusselsSettings settings,
            ImportOptions manner,
            boolean anew,
            Sleeper pauses,
            Consumer<String> progress) {
        RecordFindings report = new RecordFindings();
        RegisterClient client = new RegisterClient(settings, pauses);
        try (FetchedRecordStore kept = FetchedRecordStore.open(settings.folder(), settings.url(), JSON)) {
            return run(
                    new RegisterFetcher(client, RegisterEndpoints.of(settings.url()), kept, JSON, report),
                    client,
                    kept,
                    anew,
                    new ImportContext(settings, manner, progress, report));
        } catch (ImportFailure failure) {
            List<ImportFinding> findings = Stream.concat(Stream.of(failure.finding()), report.findings().stream())
                    .toList();
            return new Result(ImportOutcome.REFUSED, findings, null, 0, 0, client.countRequests());
        }
    }

    private record ImportContext(
            SocialBrusselsSettings settings, ImportOptions manner, Consumer<String> progress, RecordFindings report) {}

    private Result run(
            RegisterFetcher asking, RegisterClient client, FetchedRecordStore kept, boolean anew, ImportContext run) {
        generations.poll();
        ReferenceLists references = asking.fetchReferenceLists();
        Map<String, SourceFacts> facts = anew ? Map.of() : records.listBySourceId(ServiceTableReader.REGISTER_SOURCE);
        List<ListedRecord> listed = asking.fetchList(facts);
        List<ListedRecord> due = listed.stream()
                .filter(each -> RegisterFetcher.isDue(each, facts.get(each.id())))
                .toList();
        asking.fetch(due, run.progress());
        Optional<DirectoryStore.ImportResult> stored = store(references, listed, due, kept, run);
        RecordFindings report = run.report();
        due.stream().map(ListedRecord::id).filter(report::isFaulty).forEach(kept::delete);
        if (stored.isPresent() && !run.manner().dryRun()) {
            kept.deleteAll();
        }
        ImportOutcome outcome = stored.map(some -> some.isEmpty() ? ImportOutcome.UNCHANGED : ImportOutcome.STORED)
                .orElse(ImportOutcome.REFUSED);
        return new Result(
                outcome,
                report.findings(),
                stored.orElse(null),
                listed.size(),
                asking.countFetched(),
                client.countRequests());
    }

    private Optional<DirectoryStore.ImportResult> store(
            ReferenceLists references,
            List<ListedRecord> listed,
            List<ListedRecord> due,
            FetchedRecordStore kept,
            ImportContext run) {
        Taxonomy taxonomy = taxonomies.readTaxonomy();
        List<TaxonomyTerm> added = references.toTerms().stream()
                .filter(term -> taxonomy.find(term.id()).isEmpty())
                .toList();
        added.forEach(term -> run.report().count("social.new-category"));
        Set<String> categories = Stream.concat(taxonomy.list().stream(), added.stream())
                .map(TaxonomyTerm::id)
                .collect(Collectors.toSet());
        TerritoryMap map = maps.get();
        OrganizationReader reader = new OrganizationReader(
                new OfferingReader(new AreaNotation(map), references, categories::contains, run.report()),
                new AddressReader(new CityNameResolver(map), BilingualStreetNames.readBundled()),
                clock.today(),
                run.report());
        RegisterImportSource incoming = new RegisterImportSource(
                listed,
                due,
                kept,
                () -> records.listBySourceId(ServiceTableReader.REGISTER_SOURCE),
                reader,
                run.manner(),
                run.settings().maxFaultyPercent(),
                run.report());
        return store.store(TaxonomyChange.of(added), run.manner().dryRun(), incoming);
    }
}
