/** The program: its command line, its start and its stop. Uses every room and the engines; no room uses it. */
package brussels.repere.main;
