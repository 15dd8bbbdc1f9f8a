/** How are territories drawn? */
package brussels.repere.geography.shapes;
