/** Is an engine alive, and what is done when it is not? It knows engines only as something that can be started again. */
package brussels.repere.engines.watch;
