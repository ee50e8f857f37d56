package tutur.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.pickup.Carrier;
import tutur.pickup.Fate;
import tutur.pickup.Pickup;
import tutur.statement.Statement;

/**
 * What outlets made of a document, as the API tells it.
 *
 * @param release the document
 * @param official whether an office delivered it that speaks for itself; null when no source did
 * @param outlets how many outlets took something
 * @param quotes its direct statements, and in how many documents each stands whole, changed or not at all
 * @param carriers the documents that took something, the earliest first
 */
record PickupJson(
        StatementJson.DocumentRef release,
        @Nullable Boolean official,
        int outlets,
        List<QuoteJson> quotes,
        List<CarrierJson> carriers,
        String permalink) {

    record QuoteJson(String id, String text, StatementJson.SpeakerJson speaker, int exact, int changed, int dropped) {}

    /**
     * A document that took something.
     *
     * @param share which share of its text stands in the release, 0 to 1
     * @param kept which share of the text of the release stands in it, 0 to 1
     * @param dropped paragraphs of the release that are not in it
     * @param added paragraphs of it that are not in the release
     */
    record CarrierJson(
            StatementJson.DocumentRef document,
            double share,
            double kept,
            List<FateJson> quotes,
            List<String> dropped,
            List<String> added,
            String permalink) {}

    /** What became of a statement of the release; the form is null when no statement there has its words. */
    record FateJson(
            String statement, Fate.Kind fate, @Nullable FormJson form) {}

    record FormJson(String id, Statement.Kind kind, String text, StatementJson.SpeakerJson speaker) {}

    static PickupJson of(Pickup pickup, String base) {
        Document release = pickup.release().document();
        Origin.Source source = release.origin().source();
        return new PickupJson(
                StatementJson.DocumentRef.of(release),
                source == null ? null : source.official(),
                pickup.outlets(),
                pickup.quotations().stream()
                        .map(said -> new QuoteJson(
                                said.id(),
                                said.text(),
                                StatementJson.SpeakerJson.of(said.speaker()),
                                pickup.count(said, Fate.Kind.EXACT),
                                pickup.count(said, Fate.Kind.CHANGED),
                                pickup.count(said, Fate.Kind.DROPPED)))
                        .toList(),
                pickup.carriers().stream()
                        .map(carrier -> carrier(carrier, base))
                        .toList(),
                base + Labels.pickup(release.id()));
    }

    private static CarrierJson carrier(Carrier carrier, String base) {
        Document document = carrier.document().document();
        return new CarrierJson(
                StatementJson.DocumentRef.of(document),
                Syndication.rounded(carrier.share()),
                Syndication.rounded(carrier.kept()),
                carrier.fates().stream()
                        .map(fate -> new FateJson(fate.said().id(), fate.kind(), form(fate.form())))
                        .toList(),
                carrier.dropped(),
                carrier.added(),
                base + Labels.place(document.id()));
    }

    private static @Nullable FormJson form(@Nullable Statement form) {
        return form == null
                ? null
                : new FormJson(form.id(), form.kind(), form.text(), StatementJson.SpeakerJson.of(form.speaker()));
    }
}
