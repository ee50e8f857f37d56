package tutur.citation;

import java.io.IOException;

/** References as a file for a reference manager, written one after the other. Not for use by several threads. */
public final class Bibliography {

    /** Formats. */
    public enum Style {
        /** RIS, as most reference managers read it. */
        RIS,
        /** BibTeX. */
        BIBTEX,
        /** JSON of the Citation Style Language, an array. */
        CSL
    }

    /** One format: how it begins, what stands between references, how one is written, how it ends. */
    sealed interface Form permits Ris, Bibtex, Csl {

        String start();

        String one(Reference reference);

        String between();

        String end();
    }

    private final Form form;
    private final Appendable out;
    private boolean any;

    /** Writes the beginning to {@code out}, which is UTF-8. */
    public Bibliography(Style style, Appendable out) throws IOException {
        this.form = switch (style) {
            case RIS -> new Ris();
            case BIBTEX -> new Bibtex();
            case CSL -> new Csl();
        };
        this.out = out;
        out.append(form.start());
    }

    /** Writes one reference. */
    public void add(Reference reference) throws IOException {
        if (any) {
            out.append(form.between());
        }
        out.append(form.one(reference));
        any = true;
    }

    /** Writes the end. */
    public void end() throws IOException {
        out.append(form.end());
    }
}
