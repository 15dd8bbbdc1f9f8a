package brussels.repere.exchange.socialbrussels;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields that records are known to have, whether they are read or not (decision 21). */
final class RecordFieldNames {

    /** Ids of zones, languages, delivery modes and agreements. The names are guesses until the register is seen to use others. */
    static final String ZONES = "actionZones";

    static final String LANGUAGES = "languageOffers";
    static final String MODES = "offerTypes";
    static final String AGREEMENTS = "agreements";

    /** An element of a list that has all of these fields, even if they are empty, is a complete record. */
    static final List<String> COMPLETE_RECORD_FIELDS = List.of(
            RecordFields.UPDATED, RecordFields.NAME + "Fr", "categoriesObject", "address", "permanencyFr", "publicFr");

    static final Set<String> RECORD_FIELDS = Stream.concat(
                    Stream.of(
                            RecordFields.ID,
                            RecordFields.UPDATED,
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
                            RecordFields.NAME,
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

    static final Set<String> ADDRESS_FIELDS = Stream.concat(
                    Stream.of(
                            RecordFields.ID,
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

    private RecordFieldNames() {}

    private static Stream<String> inBoth(String... names) {
        return Stream.of(names).flatMap(name -> Stream.of(name + "Fr", name + "Nl"));
    }
}
