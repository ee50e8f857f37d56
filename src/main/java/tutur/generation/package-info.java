/**
 * Invents pages, as many as one likes, to measure and to rehearse on: what is real in them are places only.
 *
 * <pre>
 * Generator : seed x size -> Page for each number
 * Page      = name, HTML; the same for the same seed, size and number, on every machine
 * </pre>
 *
 * The pages have what pages of news have: a head with metadata, menus, an article with a dateline, officials and what they say, lists of
 * other articles, scripts. They are no test of understanding, for they say only what {@code phrases.tsv} knows.
 *
 * <p>To add one more phrase: add it to its row of {@code phrases.tsv}, or a row for a kind of its own that a template names in braces.
 */
@org.jspecify.annotations.NullMarked
package tutur.generation;
