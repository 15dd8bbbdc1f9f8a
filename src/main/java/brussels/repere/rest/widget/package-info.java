/**
 * What partner sites load and frame: the widget, its versions, who may read what from other sites, and who may frame
 * it.
 */
package brussels.repere.rest.widget;
