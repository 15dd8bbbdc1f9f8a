package brussels.repere.rest.collections.editing;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** @param collections of every status, by their names in addresses; without their sections */
record EditCollectionsAnswer(@NotNull List<EditCollectionAnswer> collections) {}
