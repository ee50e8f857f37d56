/**
 * Writes all hits of a search as a file for other programs, without a ceiling and without keeping them in memory.
 *
 * <pre>
 * Dataset = Archive.walk(search) -> Format -> bytes
 * Format  = CSV | JSONL | XLSX  : a Row for each hit, the same Columns in all of them
 *         | RIS | BIBTEX | CSL  : a {@link tutur.citation.Reference} for each hit
 * PickupSheet = what outlets made of a release, as CSV
 * </pre>
 *
 * The names of columns are those of the API; a column of documents and one of statements that mean the same have the same name.
 *
 * <p>To add one more column: add a line to {@code Columns}, in the order in which people read; to docs/api.md too. To add one more format:
 * add a constant to {@link tutur.dataset.Format}, follow the compiler to the switch in {@link tutur.dataset.Dataset}, and let {@code
 * DatasetTest} read back what was written with a library that is not ours.
 */
@org.jspecify.annotations.NullMarked
package tutur.dataset;
