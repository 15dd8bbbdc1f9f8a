/** How many facts were confirmed of late, for how many people, and where a confirmation would help most? */
package brussels.repere.search.freshness;
