package brussels.repere.search.reason;

/** Why a service is in an answer. Programs rely on these names. */
public enum ReasonCode {
    NAME_MATCHES,
    MEETS_NEED,
    SERVES_QUARTIER,
    SERVES_COMMUNE,
    SERVES_SECTION,
    SERVES_BASSIN,
    SERVES_REGION,
    SERVES_BEYOND,
    SERVES_DRAWN_AREA,
    SERVES_PART,
    MAY_SERVE,
    AREA_INCOMPLETE,
    AREA_NOT_DECLARED,
    SERVES_ELSEWHERE,
    NEAR_BOUNDARY,
    SPEAKS,
    VIA_INTERPRETER,
    AT_HOME,
    BY_PHONE,
    ONLINE,
    ON_SITE,
    RESIDENTIAL,
    STREET_WORK,
    HOURS_STATED_IN,
    DISTANCE,
    CONFIDENTIAL_LOCATION,
    VERIFIED_ON,
    OLD_FACTS,
    CONTESTED
}
