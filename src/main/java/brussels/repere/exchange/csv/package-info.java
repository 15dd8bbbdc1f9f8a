/** How does the directory come in and go out as tables? The starter directory, our own form, and the register in its form of 2017. */
package brussels.repere.exchange.csv;
