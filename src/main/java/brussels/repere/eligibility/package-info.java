/** For whom is it? Ages, audiences, cost and appointment: as sources state them, or as their words say for sure. */
package brussels.repere.eligibility;
