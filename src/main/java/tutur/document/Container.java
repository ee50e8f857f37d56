package tutur.document;

import java.util.function.Consumer;
import java.util.function.Function;
import tutur.container.Account;
import tutur.container.Member;

/**
 * A file that holds documents and is none itself: an archive, a mail box, a page with several stories. Each of its members is read
 * with {@link DocumentReader#read(Member)} and may be a container again.
 */
public final class Container implements Reading {

    private final String path;
    private final Function<Consumer<Member>, Account> opening;

    Container(String path, Function<Consumer<Member>, Account> opening) {
        this.path = path;
        this.opening = opening;
    }

    /** Its path, as in {@link Origin#path()}. */
    public String path() {
        return path;
    }

    /**
     * Hands over its members, one after the other, in the order that they stand in it.
     *
     * @param taker gets each member; when it throws, so does this method
     * @return what was not handed over, and why; a bad container is never an exception
     */
    public Account open(Consumer<Member> taker) {
        return opening.apply(taker);
    }
}
