/** The entry point of the jar and its root command. Uses every room and the engines; no room uses it. */
package brussels.repere.main;
