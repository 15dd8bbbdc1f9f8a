package brussels.repere.rest.resources.editing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to become of a resource. */
@Schema(name = "ResourceStepRequest")
record ResourceStepRequest(@NotNull ResourceStep step) {

    /** Steps from one status to another. */
    enum ResourceStep {
        publish,
        withdraw,
        /** Of a draft alone. */
        delete
    }
}
