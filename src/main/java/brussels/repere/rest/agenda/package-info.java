/** What takes place for a place, and near it, and how is it followed as a calendar? */
package brussels.repere.rest.agenda;
