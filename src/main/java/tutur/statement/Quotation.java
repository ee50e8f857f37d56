package tutur.statement;

/**
 * Words between quotation marks.
 *
 * @param open index of the opening mark's token, or of the first word when the opening mark is missing
 * @param from index of the first token inside
 * @param to index behind the last token inside
 * @param after index of the first token behind the closing mark, or behind the paragraph when that is missing
 * @param complete whether both marks are there
 */
record Quotation(int open, int from, int to, int after, boolean complete) {

    int words() {
        return to - from;
    }
}
