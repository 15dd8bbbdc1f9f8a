package brussels.repere.directory.facts;

import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** Writes and reads for whom a service is, whether it has room, and how much. */
final class AccessValueCodec {

    private AccessValueCodec() {}

    static JsonNode encode(Eligibility eligibility) {
        if (eligibility.equals(Eligibility.UNKNOWN)) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("minimumAge", eligibility.minimumAge()).put("maximumAge", eligibility.maximumAge());
        eligibility.audiences().codes().forEach(node.putArray("audiences")::add);
        return node.put(
                        "cost",
                        eligibility.cost() == null ? null : eligibility.cost().code())
                .put(
                        "appointment",
                        eligibility.appointment() == null
                                ? null
                                : eligibility.appointment().code());
    }

    static Eligibility decodeEligibility(JsonNode value) {
        if (value == null) {
            return Eligibility.UNKNOWN;
        }
        String cost = TextValueCodec.text(value.get("cost"));
        String appointment = TextValueCodec.text(value.get("appointment"));
        return new Eligibility(
                number(value.get("minimumAge")),
                number(value.get("maximumAge")),
                TargetAudiences.find(TextValueCodec.list(value.get("audiences")))
                        .orElseThrow(),
                cost == null ? null : CostType.find(cost).orElseThrow(),
                appointment == null ? null : AppointmentRule.find(appointment).orElseThrow());
    }

    private static Double number(JsonNode value) {
        return value == null || value.isNull() ? null : value.asDouble();
    }

    static JsonNode encode(StatedAvailability availability) {
        return availability == null
                ? null
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("state", availability.state().code())
                        .put("on", date(availability.on()));
    }

    static StatedAvailability decodeAvailability(JsonNode value) {
        return value == null
                ? null
                : new StatedAvailability(
                        StatedAvailability.State.find(value.get("state").asText())
                                .orElseThrow(),
                        readDate(value.get("on")));
    }

    static JsonNode encode(StatedCapacity capacity) {
        return capacity == null
                ? null
                : JsonNodeFactory.instance
                        .objectNode()
                        .put("number", capacity.number())
                        .put("unit", capacity.unit().code())
                        .put("on", date(capacity.on()));
    }

    static StatedCapacity decodeCapacity(JsonNode value) {
        return value == null
                ? null
                : new StatedCapacity(
                        value.get("number").asInt(),
                        StatedCapacity.Unit.find(value.get("unit").asText()).orElseThrow(),
                        readDate(value.get("on")));
    }

    private static String date(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static LocalDate readDate(JsonNode value) {
        return value == null || value.isNull() ? null : LocalDate.parse(value.asText());
    }
}
