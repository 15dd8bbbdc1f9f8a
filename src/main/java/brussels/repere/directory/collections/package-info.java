/** Which lists of services do people keep by hand, and what became of their services since? */
package brussels.repere.directory.collections;
