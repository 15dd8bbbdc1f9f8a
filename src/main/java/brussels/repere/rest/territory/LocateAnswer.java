package brussels.repere.rest.territory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** Where a place lies, in which state of the data. */
public record LocateAnswer(long generation, @JsonUnwrapped PlaceAnswer place) {}
