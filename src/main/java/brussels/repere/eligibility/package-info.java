/**
 * Whom is a service for? Ages, audiences, cost and appointments, as sources state them or as their text says without ambiguity.
 */
package brussels.repere.eligibility;
