package brussels.repere.directory.crisis;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** After which times an entry of the roster is to be confirmed again, and a device forgets its copy. Safe for use by several threads. */
@ApplicationScoped
public class RosterSettings {

    private static final String OVERDUE = "repere.crisis.overdue-months";
    private static final String KEPT = "repere.crisis.device-days";
    private static final int LONGEST_KEPT = 31;

    private final int overdueMonths;
    private final int deviceDays;

    RosterSettings(
            @ConfigProperty(name = OVERDUE, defaultValue = "6") int overdueMonths,
            @ConfigProperty(name = KEPT, defaultValue = "7") int deviceDays) {
        if (overdueMonths < 1) {
            throw new IllegalArgumentException(OVERDUE + " wants 1 or more.");
        }
        if (deviceDays < 1 || deviceDays > LONGEST_KEPT) {
            throw new IllegalArgumentException(KEPT + " wants 1 to " + LONGEST_KEPT + ".");
        }
        this.overdueMonths = overdueMonths;
        this.deviceDays = deviceDays;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    public int overdueMonths() {
        return overdueMonths;
    }

    public int deviceDays() {
        return deviceDays;
    }
}
