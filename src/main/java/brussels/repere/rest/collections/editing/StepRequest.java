package brussels.repere.rest.collections.editing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to become of a collection. */
@Schema(name = "CollectionStepRequest")
record StepRequest(@NotNull CollectionStep step) {

    /** Steps from one status to another. */
    enum CollectionStep {
        publish,
        withdraw,
        /** Of a draft alone. */
        delete
    }
}
