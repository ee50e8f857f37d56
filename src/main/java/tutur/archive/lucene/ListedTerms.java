package tutur.archive.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import tutur.text.Terms;

/** Hands terms that our own analysis made to Lucene, one after the other, without gaps: nothing but the term ever changes. */
final class ListedTerms extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<Terms.Term> terms;
    private final Function<Terms.Term, String> form;
    private int at;

    /** @param form as what a term is written */
    ListedTerms(List<Terms.Term> terms, Function<Terms.Term, String> form) {
        this.terms = terms;
        this.form = form;
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == terms.size()) {
            return false;
        }
        term.setEmpty().append(form.apply(terms.get(at++)));
        return true;
    }
}
