package brussels.repere.observatory;

/**
 * What is within reach of the people of a territory, as the crow flies.
 *
 * @param metres how far that is
 * @param per1000 how much is offered for 1,000 people (E2SFCA), the mean of all inhabitants; null where too few people live
 * @param people who have anything within reach
 */
public record ReachCount(int metres, Double per1000, long people) {}
