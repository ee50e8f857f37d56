/**
 * Maps: the outlines of provinces, regencies and cities, and pictures that show a number for each.
 *
 * <pre>
 * Atlas    : · → Outline*                 the whole country, by provinces, or by regencies and cities
 *          : province → Outline*          one province, drawn larger
 * Outline  = code, path                   in the units of its map, see README.md beside the tables
 * Picture  = title, description, box, Group*, legend
 * Group    = label, address, Area*        what leads to one place: a province, or a regency
 * Area     = label, path, shade, chosen   shade 0: nothing, 1 to 5: the more, the darker
 * </pre>
 *
 * <p>To add one more map: a table with its outlines beside {@code country.tsv}, drawn by {@code Draw} of the tests; a method of {@link
 * tutur.atlas.Atlas}; a case in {@code AtlasTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.atlas;
