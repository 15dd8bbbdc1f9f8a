package brussels.repere.exchange.fhir;

import java.util.Arrays;
import java.util.Optional;

/** The types of resources that are served. */
public enum FhirType {
    ORGANIZATION("Organization"),
    LOCATION("Location"),
    HEALTHCARE_SERVICE("HealthcareService");

    private final String code;

    FhirType(String code) {
        this.code = code;
    }

    /** Returns its name in FHIR. */
    public String code() {
        return code;
    }

    /** Returns a relative reference to one of them. */
    public String reference(String id) {
        return code + "/" + id;
    }

    public static Optional<FhirType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
