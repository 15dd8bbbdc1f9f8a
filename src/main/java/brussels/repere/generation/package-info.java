/**
 * The generation of the data, the poller that detects a new one, the event that announces it, and the current time in
 * Brussels.
 */
package brussels.repere.generation;
