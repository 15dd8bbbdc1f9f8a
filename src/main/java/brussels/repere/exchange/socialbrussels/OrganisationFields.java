package brussels.repere.exchange.socialbrussels;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that records are known to have, whether they are read or not (decision 43). */
final class OrganisationFields {

    /** Ids of zones, languages, ways of delivery and agreements: our names, until the register is seen to call them otherwise. */
    static final String ZONES = "actionZones";

    static final String LANGUAGES = "languageOffers";
    static final String MODES = "offerTypes";
    static final String AGREEMENTS = "agreements";

    /** An element of a list that has all of these, be they empty, is a whole record. */
    static final List<String> OF_A_WHOLE_RECORD =
            List.of(Fields.UPDATED, Fields.NAME + "Fr", "categoriesObject", "address", "permanencyFr", "publicFr");

    static final Set<String> OF_A_RECORD = Stream.concat(
                    Stream.of(
                            Fields.ID,
                            Fields.UPDATED,
                            "legalStatus",
                            "isInterpreting",
                            "address",
                            "categories",
                            "categoriesObject",
                            "sectorsObjects",
                            "pmRp",
                            "langStatus",
                            "startDate",
                            "type",
                            ZONES,
                            LANGUAGES,
                            MODES,
                            AGREEMENTS),
                    inBoth(
                            Fields.NAME,
                            "description",
                            "activities",
                            "access",
                            "permanency",
                            "public",
                            "publication",
                            "remark",
                            "nameAlternative",
                            "nameFormer",
                            "nameService",
                            "tel",
                            "fax",
                            "email",
                            "websiteOfficial",
                            "websiteUnofficial",
                            "websiteBelgianOfficialJournal",
                            "websiteInfo",
                            "otherAgreement",
                            "subvention"))
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> OF_AN_ADDRESS = Stream.concat(
                    Stream.of(
                            Fields.ID,
                            "x",
                            "y",
                            "lon",
                            "lat",
                            "number",
                            "numberBuilding",
                            "zipCode",
                            "postalBox",
                            "districtCode",
                            "statisticsCode"),
                    inBoth("municipality", "street", "postalCode", "district", "remark", "statisticsName"))
            .collect(Collectors.toUnmodifiableSet());

    private OrganisationFields() {}

    private static Stream<String> inBoth(String... names) {
        return Stream.of(names).flatMap(name -> Stream.of(name + "Fr", name + "Nl"));
    }
}
