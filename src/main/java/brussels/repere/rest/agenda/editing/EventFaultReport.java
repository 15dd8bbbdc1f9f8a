package brussels.repere.rest.agenda.editing;

import brussels.repere.exchange.agenda.EventFaults;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;

/** Reports what cannot be used of an event, by the fields of the body. */
final class EventFaultReport {

    private EventFaultReport() {}

    /** @throws brussels.repere.rest.problem.ProblemException if there is anything */
    static void throwIfAny(EventFaults faults) {
        ParameterErrors errors = new ParameterErrors();
        faults.list()
                .forEach(fault -> errors.add(
                        fault.field(),
                        ParameterError.Code.NOT_ALLOWED,
                        fault.key(),
                        fault.params().toArray()));
        errors.throwIfAny();
    }
}
