/**
 * What documents and statements are about: 32 topics and the queries that find them.
 *
 * <pre>
 * Topic       = id, labelId, labelEn, definition
 * FoundTopic  = Topic, score, evidence*
 * TopicFinder : title?, body → FoundTopic*     ofDocument; the strongest first
 *             : words → FoundTopic*            ofStatement
 * query       = group ('~' group)*             groups within eight words of one sentence, in any order
 * group       = term+                          next to each other
 * term        = form ('|' form)*               any of them
 * joint       = topic, topic, topic                       two together that are a third
 * form        = word | word'*' | WORD          as written, a beginning, in capitals only
 * </pre>
 *
 * To add a topic: one row in {@code topics.tsv}, its queries in {@code queries.tsv}, and in the test's {@code topic-examples.tsv} at
 * least two sentences that are about it and one that only sounds so. To add a query: one cell in {@code queries.tsv}.
 */
@org.jspecify.annotations.NullMarked
package tutur.topic;
