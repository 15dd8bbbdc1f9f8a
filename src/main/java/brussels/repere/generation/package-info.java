/**
 * Which state are the data in? Their generation, who looks for a new one, the event that tells of it, and what time it is in
 * Brussels.
 */
package brussels.repere.generation;
