package brussels.repere.exchange.hsds.tabular;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The tables of a data package by the names of the standard, with the columns of the standard for which there are data, and those
 * of our profile.
 */
enum PackageTable {
    ORGANIZATION(
            "organizations.csv",
            "id:uuid! name! alternate_name description! website:uri legal_status",
            "name_fr name_nl description_fr description_nl legal_status_fr legal_status_nl"),
    ORGANIZATION_IDENTIFIER(
            "organization_identifiers.csv",
            "id:uuid! organization_id:uuid!>organization identifier_scheme identifier_type! identifier!",
            ""),
    SERVICE(
            "services.csv",
            "id:uuid! organization_id:uuid!>organization name! alternate_name description url:uri email:email status!"
                    + " interpretation_services application_process fees_description accreditations"
                    + " eligibility_description minimum_age:number maximum_age:number assured_date:date alert"
                    + " last_modified:datetime",
            "name_fr name_nl description_fr description_nl interpretation_services_fr interpretation_services_nl"
                    + " application_process_fr application_process_nl referral_method referral_method_fr"
                    + " referral_method_nl fees_description_fr fees_description_nl"
                    + " accreditations_fr accreditations_nl eligibility_description_fr eligibility_description_nl"
                    + " contested source retrieved_on:date source_attribution"),
    LOCATION(
            "locations.csv",
            "id:uuid! location_type! latitude:number longitude:number transportation",
            "transportation_fr transportation_nl"),
    ADDRESS(
            "addresses.csv",
            "id:uuid! location_id:uuid>location address_1! city! state_province! postal_code! country! address_type!",
            "address_1_fr address_1_nl number city_fr city_nl"),
    SERVICE_AT_LOCATION(
            "service_at_location.csv",
            "id:uuid! service_id:uuid!>service location_id:uuid!>location",
            "confidential_location:boolean"),
    PHONE("phones.csv", "id:uuid! service_id:uuid>service service_at_location_id:uuid>service_at_location number!", ""),
    CONTACT("contacts.csv", "id:uuid! service_id:uuid>service email:email", ""),
    LANGUAGE("languages.csv", "id:uuid! service_id:uuid>service name code", "name_fr name_nl"),
    SCHEDULE(
            "schedules.csv",
            "id:uuid! service_id:uuid>service service_at_location_id:uuid>service_at_location valid_from:date"
                    + " valid_to:date freq byday description opens_at:time closes_at:time notes",
            "description_fr description_nl"),
    SERVICE_AREA(
            "service_areas.csv",
            "id:uuid! service_id:uuid>service service_at_location_id:uuid>service_at_location name extent extent_type uri",
            "name_fr name_nl territory exclusive:boolean incomplete:boolean"),
    SERVICE_CAPACITY(
            "service_capacity.csv",
            "id:uuid! service_id:uuid!>service unit_id:uuid!>unit available:number! maximum:number description"
                    + " updated:datetime!",
            "description_fr description_nl stated_on:date"),
    UNIT("units.csv", "id:uuid! name! identifier", "name_fr name_nl"),
    ATTRIBUTE(
            "attributes.csv",
            "id:uuid! link_id:uuid! taxonomy_term_id:uuid!>taxonomy_term link_type link_entity! value",
            ""),
    TAXONOMY("taxonomies.csv", "id:uuid! name! description!", "code name_fr name_nl description_fr description_nl"),
    TAXONOMY_TERM(
            "taxonomy_terms.csv",
            "id:uuid! code name! description! parent_id:uuid taxonomy taxonomy_id:uuid>taxonomy",
            "name_fr name_nl description_fr description_nl parent_ids kind");

    private final String fileName;
    private final List<PackageColumn> columns;

    PackageTable(String fileName, String standardColumns, String profileColumns) {
        this.fileName = fileName;
        this.columns = Arrays.stream(
                        (standardColumns + " " + profileColumns).strip().split(" "))
                .map(PackageColumn::parse)
                .toList();
    }

    /** Returns the name of the table in the standard. */
    String resourceName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String fileName() {
        return fileName;
    }

    List<PackageColumn> columns() {
        return columns;
    }

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** Finds a table by its name in the standard: {@code service}. */
    static Optional<PackageTable> findByResourceName(String name) {
        return Arrays.stream(values())
                .filter(table -> table.resourceName().equals(name))
                .findFirst();
    }

    /** Finds the table of the objects that are listed in a field of another object: {@code services}. */
    static Optional<PackageTable> findByListField(String field) {
        return findByResourceName(
                switch (field) {
                    case "taxonomies" -> "taxonomy";
                    case "capacities" -> "service_capacity";
                    default -> field.replaceAll("(?<=ss)es$|s$", "");
                });
    }
}
