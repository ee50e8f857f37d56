package tutur.archive;

import java.util.List;
import tutur.official.Forms;
import tutur.region.Gazetteer;
import tutur.text.Terms;
import tutur.topic.Topic;

/**
 * What queries and filters are read with, whatever an archive holds. Immutable and safe to share.
 *
 * @param gazetteer knows regions
 * @param topics all topics there are
 * @param offices knows the forms of offices
 * @param honorifics knows titles
 * @param synonyms knows what means the same, and the names of topics
 * @param names knows what filters are called in Indonesian
 */
record Known(
        Gazetteer gazetteer, List<Topic> topics, Forms offices, Honorifics honorifics, Synonyms synonyms, Names names) {

    /** Copies the list. */
    Known {
        topics = List.copyOf(topics);
    }

    /** With our tables. @throws IllegalStateException when one is malformed */
    static Known of(Terms terms, Gazetteer gazetteer, List<Topic> topics) {
        Forms offices = Forms.load();
        Synonyms synonyms = Synonyms.load(terms, gazetteer);
        synonyms.addTopics(topics);
        return new Known(gazetteer, topics, offices, new Honorifics(offices), synonyms, Names.load());
    }
}
