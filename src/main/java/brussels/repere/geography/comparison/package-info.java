/** What changes from one delimitation to another? Sectors, territories, and the people who live there. */
package brussels.repere.geography.comparison;
