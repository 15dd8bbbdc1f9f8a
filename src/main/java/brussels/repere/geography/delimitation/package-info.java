/** Stores delimitations and provides the current territory map. */
package brussels.repere.geography.delimitation;
