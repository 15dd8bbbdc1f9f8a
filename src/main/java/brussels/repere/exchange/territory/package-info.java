/**
 * Territory in: boundaries as GeoJSON or GeoPackage in any coordinate system, crosswalks and names as CSV. All is read and
 * checked before anything is stored; what is wrong is told by file and line.
 */
package brussels.repere.exchange.territory;
