/** Says what changes for whom from one delimitation to another. */
package brussels.repere.rest.territory.changes;
