package brussels.repere.rest.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param named whether the record concerns a natural person although its legal status does not say so */
record ErasureRequest(
        @Schema(description = "The record concerns a natural person, although its legal status does not say so")
                Boolean named) {}
