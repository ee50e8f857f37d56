package tutur;

import java.util.List;
import tutur.topic.Topic;

/** What several commands need to know. */
final class Knowledge {

    private Knowledge() {}

    /** All topics. */
    static List<Topic> topics() {
        return List.of();
    }
}
