package tutur.harvest;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of the things of one source. For one thread. */
final class Tally {

    private final String source;
    private final Progress progress;
    private final List<String> remarks = new ArrayList<>();
    private int found;
    private int stored;
    private int unchanged;
    private int refused;
    private int postponed;

    Tally(String source, Progress progress) {
        this.source = source;
        this.progress = progress;
    }

    void found(int things) {
        found += things;
    }

    void stored() {
        stored++;
        told();
    }

    void unchanged() {
        unchanged++;
        told();
    }

    void refused(String name, String why) {
        refused++;
        remarks.add("refused " + name + ": " + why);
        told();
    }

    void postponed() {
        postponed++;
        told();
    }

    private void told() {
        progress.at(source, done(), found);
    }

    void remark(String remark) {
        remarks.add(remark);
    }

    private int done() {
        return stored + unchanged + refused + postponed;
    }

    boolean leftSomething() {
        return postponed > 0;
    }

    /** The account; what a failure kept from being looked at is left for another time. */
    Account.OfSource account() {
        return new Account.OfSource(source, found, stored, unchanged, refused, postponed + found - done(), remarks);
    }
}
