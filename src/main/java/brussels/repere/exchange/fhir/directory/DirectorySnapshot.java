package brussels.repere.exchange.fhir.directory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.exchange.fhir.FhirMapper;
import brussels.repere.exchange.fhir.FhirType;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All resources of one state of the data, by type and id, and how they are mapped. Immutable, safe for use by several threads. */
public final class DirectorySnapshot {

    private final CoverageMap coverage;
    private final FhirMapper mapper;
    private final Map<FhirType, NavigableMap<String, FhirEntry>> entries = new EnumMap<>(FhirType.class);

    DirectorySnapshot(CoverageMap coverage, FhirMapper mapper, Collection<FhirEntry> entries) {
        this.coverage = coverage;
        this.mapper = mapper;
        for (FhirType type : FhirType.values()) {
            this.entries.put(type, new TreeMap<>());
        }
        entries.forEach(entry -> this.entries.get(entry.type()).put(entry.id(), entry));
    }

    /** Returns the areas, on the territory on which points are to be located. */
    public CoverageMap coverage() {
        return coverage;
    }

    FhirMapper mapper() {
        return mapper;
    }

    /** Returns the resources of a type in the order of their ids. */
    public Collection<FhirEntry> list(FhirType type) {
        return Collections.unmodifiableCollection(entries.get(type).values());
    }

    public Optional<FhirEntry> find(FhirType type, String id) {
        return Optional.ofNullable(entries.get(type).get(id));
    }

    /** @param reference relative: {@code Location/commune-21001} */
    public Optional<FhirEntry> find(String reference) {
        int slash = reference.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : FhirType.find(reference.substring(0, slash))
                        .flatMap(type -> find(type, reference.substring(slash + 1)));
    }
}
