package brussels.repere.observatory;

import java.time.YearMonth;

/**
 * What is known of the services that are counted, wherever they are.
 *
 * @param services all that the filters find
 * @param seatKnown whose seat is known and may be told
 * @param seatConfidential whose seat may not be told: it is counted in no territory
 * @param areaNotDeclared who declares no area: these serve nobody for sure, and are in no count by area
 * @param onSite who receives people on site at a known seat: they alone are within reach
 * @param capacityKnown of how many of these it is known how many people they can take; of each other, one is counted
 * @param oldFacts whose facts are old
 * @param verifiedFrom the oldest month in which facts were verified; null if no facts are dated
 * @param verifiedTo the latest such month; null if no facts are dated
 */
public record OfferSummary(
        int services,
        int seatKnown,
        int seatConfidential,
        int areaNotDeclared,
        int onSite,
        int capacityKnown,
        int oldFacts,
        YearMonth verifiedFrom,
        YearMonth verifiedTo) {}
