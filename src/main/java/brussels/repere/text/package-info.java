/**
 * In which words? French and Dutch stand side by side; this room is used by all others and uses none.
 *
 * <p>Names of territories, reasons, errors and pages all need both languages, and each other room has a question of
 * its own to answer. So {@code Lang} and the bundles of words are in a room below all of them.
 */
package brussels.repere.text;
