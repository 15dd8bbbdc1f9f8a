/** Territory over HTTP: where a point lies, which territories there are, and their shapes. */
package brussels.repere.rest.territory;
