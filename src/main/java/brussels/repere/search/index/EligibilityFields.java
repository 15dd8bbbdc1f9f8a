package brussels.repere.search.index;

import brussels.repere.eligibility.AgeRange;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Eligibility;
import java.util.Objects;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

/** The fields that say whom a service is known to fit, and whom it is known not to fit. What is in neither is not known. */
final class EligibilityFields {

    private final IndexFieldReference<Double> fitsFrom;
    private final IndexFieldReference<Double> fitsTo;
    private final IndexFieldReference<Double> onlyFrom;
    private final IndexFieldReference<Double> onlyTo;
    private final IndexFieldReference<String> audience;
    private final IndexFieldReference<String> notFor;
    private final IndexFieldReference<String> cost;
    private final IndexFieldReference<String> appointment;

    EligibilityFields(IndexSchemaElement schema) {
        this.fitsFrom = ageField(schema, IndexFields.FITS_FROM);
        this.fitsTo = ageField(schema, IndexFields.FITS_TO);
        this.onlyFrom = ageField(schema, IndexFields.ONLY_FROM);
        this.onlyTo = ageField(schema, IndexFields.ONLY_TO);
        this.audience = schema.field(IndexFields.AUDIENCE, f -> f.asString())
                .multiValued()
                .toReference();
        this.notFor = schema.field(IndexFields.NOT_FOR, f -> f.asString())
                .multiValued()
                .toReference();
        this.cost = schema.field(IndexFields.COST, f -> f.asString()).toReference();
        this.appointment =
                schema.field(IndexFields.APPOINTMENT, f -> f.asString()).toReference();
    }

    private static IndexFieldReference<Double> ageField(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asDouble()).toReference();
    }

    void write(DocumentElement document, Eligibility eligibility) {
        if (eligibility.minimumAge() != null || eligibility.maximumAge() != null) {
            double from = Objects.requireNonNullElse(eligibility.minimumAge(), 0.0);
            double to = Objects.requireNonNullElse(eligibility.maximumAge(), AgeRange.MAX_AGE);
            document.addValue(fitsFrom, from);
            document.addValue(fitsTo, to);
            if (eligibility.agesAreOfAll()) {
                document.addValue(onlyFrom, from);
                document.addValue(onlyTo, to);
            }
        }
        for (Audience each : Audience.values()) {
            if (!eligibility.audiences().listFitting(each).isEmpty()) {
                document.addValue(audience, each.code());
            }
            if (eligibility.audiences().rulesOut(each)) {
                document.addValue(notFor, each.code());
            }
        }
        if (eligibility.cost() != null) {
            document.addValue(cost, eligibility.cost().code());
        }
        if (eligibility.appointment() != null) {
            document.addValue(appointment, eligibility.appointment().code());
        }
    }
}
