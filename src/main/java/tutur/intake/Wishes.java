package tutur.intake;

import java.util.function.Predicate;

/**
 * What is asked of a run beyond the usual.
 *
 * @param again which refused files, by their paths, are tried once more although they have not changed
 * @param removal what becomes of documents whose files are gone
 */
record Wishes(Predicate<String> again, Removal removal) {

    static final Wishes NONE = new Wishes(path -> false, Removal.NONE);

    /** Which documents without a file are taken out. */
    enum Removal {
        /** None. */
        NONE,
        /** Those, unless so much is gone that it looks like a folder or a disk that is not there. */
        SOME,
        /** All. */
        ALL;

        /** Fewer than these are no matter of disks. */
        private static final int FEW = 10;

        /**
         * Whether they may be taken out.
         *
         * @param gone number of documents without a file
         * @param all number of documents that were there
         * @param someFiles whether there are any files at all
         */
        boolean allows(int gone, int all, boolean someFiles) {
            return switch (this) {
                case NONE -> false;
                case SOME -> someFiles && (gone < FEW || 2L * gone <= all);
                case ALL -> true;
            };
        }
    }
}
