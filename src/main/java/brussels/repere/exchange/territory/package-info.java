/**
 * How do files become a checked delimitation? Boundaries come as GeoJSON or GeoPackage in any coordinate system, crosswalks and
 * names as CSV. All files are read and checked before anything is stored, and faults are reported by file and line.
 */
package brussels.repere.exchange.territory;
