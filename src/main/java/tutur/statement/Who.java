package tutur.statement;

import tutur.official.Mention;
import tutur.official.Person;

/**
 * A speaker as words name them.
 *
 * @param speaker who
 * @param end index of the token behind those words
 * @param confidence how sure we are
 */
record Who(Speaker speaker, int end, double confidence) {

    static final double NAMED = 1.0;
    static final double TITLED = 0.9;
    static final double REFERRED = 0.8;
    static final double CARRIED = 0.6;

    static Who of(Mention mention, int end, Script script) {
        Person person = mention.person();
        if (person == null) {
            boolean word = mention.form() == Mention.Form.WORD;
            return new Who(new Speaker.Named(mention.span().of(script.text), word), end, word ? CARRIED : TITLED);
        }
        double confidence = mention.form() == Mention.Form.OFFICE ? TITLED : NAMED;
        return new Who(speaker(person), end, confidence);
    }

    static Speaker speaker(Person person) {
        return person.office().<Speaker>map(Speaker.Known::new).orElseGet(() -> new Speaker.Named(person.name(), true));
    }
}
