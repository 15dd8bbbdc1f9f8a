/**
 * Texts in French and Dutch. All other packages may use this one; it uses none.
 *
 * <p>Names of territories, reasons, errors and pages all need both languages. {@code Lang} and the translations are
 * therefore in a package below all others.
 */
package brussels.repere.text;
