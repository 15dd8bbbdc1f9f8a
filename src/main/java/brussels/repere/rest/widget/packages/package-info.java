/** The widget, packed for the tools by which partners build their sites. */
package brussels.repere.rest.widget.packages;
