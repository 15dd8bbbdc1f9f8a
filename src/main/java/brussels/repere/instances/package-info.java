/** Which instances serve from this database, what do they tell one another, and whose turn is a task? */
package brussels.repere.instances;
