package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.editing.keeping.KeepingPersons;
import jakarta.enterprise.context.ApplicationScoped;

/** Presents resources to those who keep them. Safe for use by several threads. */
@ApplicationScoped
class EditResourceViews {

    private final KeepingPersons persons;
    private final ResourceAccess access;
    private final BrusselsClock clock;

    EditResourceViews(KeepingPersons persons, ResourceAccess access, BrusselsClock clock) {
        this.persons = persons;
        this.access = access;
        this.clock = clock;
    }

    EditResourceAnswer view(ProfessionalResource resource) {
        return new EditResourceAnswer(
                resource.id(),
                Long.toString(resource.version()),
                resource.status().code(),
                ResourceForm.of(resource.content()),
                resource.isOld(clock.today()),
                persons.read(resource.keeperAccount(), resource.lostKeeper()),
                access.mayKeep(resource.content().territory()));
    }
}
