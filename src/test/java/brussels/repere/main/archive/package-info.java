/** Is what an operator installs whole, and do its pages say what the code does? */
package brussels.repere.main.archive;
