/** Draws territories and sets of sectors. */
package brussels.repere.geography.shapes;
