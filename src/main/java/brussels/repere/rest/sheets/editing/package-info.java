/** Who may write which part of a monthly sheet, what is asked of it, and what is still missing? */
package brussels.repere.rest.sheets.editing;
