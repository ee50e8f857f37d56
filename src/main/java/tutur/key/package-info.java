/**
 * Keys: what whoever changes the archive over the net must show. Only digests are kept, in a file that people can read.
 *
 * <pre>
 * KeyFile = Key*                                        keys.tsv, made, read and changed here only
 * Key     = id, Scope+, name, when made, when revoked?, digest of the secret
 * Scope   = READ | INTAKE | CORRECTIONS | SEARCHES | OPERATIONS
 * </pre>
 *
 * <p>A secret is 256 random bits, so that a plain SHA-256 of it tells nothing and needs no slow hash: there is no word list to try.
 *
 * <p>To add one more scope: a constant of {@link tutur.key.Scope}, what it opens in {@code tutur.web}, a line in
 * {@code docs/operations.md} and a test that a key without it does not open that.
 */
@NullMarked
package tutur.key;

import org.jspecify.annotations.NullMarked;
