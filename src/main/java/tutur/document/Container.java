package tutur.document;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tutur.container.Account;
import tutur.container.Envelope;
import tutur.container.Member;

/**
 * A file that holds documents: an archive, a mail box, a page with several stories, which are none themselves, or a mail with
 * attachments, which is one as well. Each of its members is read with {@link DocumentReader#read(Member)} and may be a container again.
 */
public final class Container implements Reading {

    private final String path;
    private final @Nullable Reading itself;
    private final Function<Consumer<Member>, Account> opening;

    Container(String path, Function<Consumer<Member>, Account> opening) {
        this(path, null, opening);
    }

    /** @param itself what the file is besides, a document or a refusal; null when it is nothing but its members */
    Container(String path, @Nullable Reading itself, Function<Consumer<Member>, Account> opening) {
        this.path = path;
        this.itself = itself;
        this.opening = opening;
    }

    /** Its path, as in {@link Origin#path()}. */
    public String path() {
        return path;
    }

    /**
     * What the file gave besides its members, as a mail gives its text: a document, or the reason why there is none; empty when it is
     * nothing but its members.
     */
    public Optional<Reading> itself() {
        return Optional.ofNullable(itself);
    }

    /** The same container; when it is a document itself, {@code change} makes another of that one. */
    public Container with(Function<Document, Reading> change) {
        return itself instanceof Document document ? new Container(path, change.apply(document), opening) : this;
    }

    /** The same container; what is in it came in a mail. */
    Container sent(Envelope mail) {
        return new Container(
                path,
                itself,
                taker -> opening.apply(
                        member -> taker.accept(member instanceof Member.Kept kept ? kept.in(mail) : member)));
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
