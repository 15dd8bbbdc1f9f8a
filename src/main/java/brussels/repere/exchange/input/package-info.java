/** How is a file read, whatever its format, and how are its faults reported? */
package brussels.repere.exchange.input;
