/** In which words? French and Dutch stand side by side; this room is used by all others and uses none. */
package brussels.repere.text;
