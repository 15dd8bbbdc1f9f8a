/** How do degrees become metres? */
package brussels.repere.geography.coordinates;
