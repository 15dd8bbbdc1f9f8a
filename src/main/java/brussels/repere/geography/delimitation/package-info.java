/** Which delimitation is stored, and which map answers now? */
package brussels.repere.geography.delimitation;
