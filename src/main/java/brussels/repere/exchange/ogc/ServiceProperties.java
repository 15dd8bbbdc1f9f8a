package brussels.repere.exchange.ogc;

import static brussels.repere.exchange.ogc.FeatureProperty.of;
import static brussels.repere.exchange.ogc.FeatureProperty.text;

import brussels.repere.exchange.ogc.FeatureProperty.Type;
import brussels.repere.geography.Level;
import java.util.List;
import java.util.stream.Stream;

/** The properties of services: one name, one value, so that a table of a GIS shows them. Several values stand in one text, parted by bars. */
final class ServiceProperties {

    /** The levels that are told of the place of a service. */
    static final List<Level> LEVELS = List.of(Level.BASSIN, Level.COMMUNE, Level.QUARTIER);

    static final List<FeatureProperty> ALL = Stream.of(
                    Stream.of(
                            text("service_id", "The same for each location of a service")
                                    .asked(),
                            text("organization_id", "The same for each service of an organisation")
                                    .asked()),
                    both("name", "Name"),
                    both("organization", "Name of the organisation"),
                    both("legal_status", "Legal status of the organisation"),
                    Stream.of(text("alternate_names", "Other names")),
                    both("street", "Street"),
                    Stream.of(
                            text("number", "House number"),
                            text("postcode", "Postcode").asked()),
                    both("city", "Commune or place as the source writes it"),
                    LEVELS.stream().map(level -> text(
                                    TerritoryFeatures.property(level),
                                    "Code of the " + level.code() + " in which its location lies")
                            .asked()),
                    Stream.of(
                            text("point_precision", "house or street, where the point was found by the address"),
                            of(
                                            "confidential_location",
                                            Type.BOOLEAN,
                                            "Whether it has a location that is not told; it has no geometry then")
                                    .asked(),
                            text("categories", "Codes of what it offers; a question finds each of them")
                                    .asked()),
                    both("category_names", "Names of what it offers"),
                    Stream.of(
                            text("languages", "BCP 47; a question finds each of them")
                                    .asked(),
                            text("modes", "How it reaches people; a question finds each of them")
                                    .asked(),
                            text("phones", "Telephone numbers"),
                            text("website", "Website"),
                            text("email", "E-mail address")),
                    both("hours", "Opening hours in the words of the source"),
                    Stream.of(
                            text("areas", "What it covers, as LEVEL:CODE; a question finds each of them")
                                    .asked(),
                            of("area_exclusive", Type.BOOLEAN, "Whether people from elsewhere are refused"),
                            of("area_drawn", Type.BOOLEAN, "Whether a drawn area is part of what it covers"),
                            of("area_incomplete", Type.BOOLEAN, "Whether it declares more than is known here"),
                            of("minimum_age", Type.NUMBER, "In years, included"),
                            of("maximum_age", Type.NUMBER, "In years, included"),
                            text("audiences", "For whom it is; a question finds each of them")
                                    .asked(),
                            text("cost", "free or paid").asked(),
                            text("appointment", "required or not-required").asked(),
                            text("availability", "open, waiting-list or full").asked(),
                            text("availability_on", "When that was said"),
                            of("capacity", Type.INTEGER, "How many people it can take at once"),
                            text("capacity_unit", "places or beds"),
                            text("capacity_on", "When that was said")),
                    both("description", "What it does"),
                    both("eligibility", "For whom it is, in words"),
                    both("application", "How one gets in"),
                    both("referral", "How a professional refers somebody"),
                    both("fees", "What it costs, in words"),
                    both("accreditations", "As what it is recognised"),
                    Stream.of(
                            text("contested", "What several people reported as wrong"),
                            text("as_of", "The month of which its facts are; datetime asks for it"),
                            text("last_verified", "The month in which its source last verified them"),
                            text("source", "The registers that it is from; a question finds each of them")
                                    .asked(),
                            text("source_id", "Its id there"),
                            text("retrieved_on", "When it was taken from there"),
                            text("attribution", "What the licences of its sources ask to be said")))
            .flatMap(properties -> properties)
            .toList();

    private ServiceProperties() {}

    private static Stream<FeatureProperty> both(String name, String description) {
        return Stream.of(
                text(name + "_fr", description + ", in French"), text(name + "_nl", description + ", in Dutch"));
    }
}
