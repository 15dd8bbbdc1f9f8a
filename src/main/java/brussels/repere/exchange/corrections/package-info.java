/** Corrections on their way back to the registers that the records come from: in the columns of the table of institutions. */
package brussels.repere.exchange.corrections;
