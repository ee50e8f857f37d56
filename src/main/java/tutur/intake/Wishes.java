package tutur.intake;

import java.util.function.Predicate;

/**
 * What is asked of a run beyond the usual.
 *
 * @param again which refused files, by their paths, are tried once more although they have not changed
 * @param removeVanished whether documents whose files are gone are taken out
 */
record Wishes(Predicate<String> again, boolean removeVanished) {

    static final Wishes NONE = new Wishes(path -> false, false);
}
