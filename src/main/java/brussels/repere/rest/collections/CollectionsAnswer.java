package brussels.repere.rest.collections;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** @param collections those for the place that was asked for come first, then those for the whole Region */
record CollectionsAnswer(long generation, @NotNull List<CollectionSummary> collections) {}
