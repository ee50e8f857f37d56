package tutur.web;

import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.dataset.PickupSheet;
import tutur.document.Document;
import tutur.pickup.Carrier;
import tutur.pickup.Fate;
import tutur.pickup.Pickup;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Stories;

/** What outlets made of a document, as a page, as JSON and as a table. */
final class PickupPages {

    /** More than these are found by the filter {@code story}. */
    private static final int MOST = 200;

    private final Archive archive;
    private final Names names;
    private final Pages pages;

    PickupPages(Archive archive, Names names, Pages pages) {
        this.archive = archive;
        this.names = names;
        this.pages = pages;
    }

    /** @throws Refusal when there is no such document */
    PickupJson json(Request request) throws IOException {
        return PickupJson.of(pickup(request), request.base());
    }

    /** The same as CSV, one line for each document that took something. @throws Refusal when there is no such document */
    Answer table(Request request) throws IOException {
        String id = request.part("id");
        byte[] csv = new PickupSheet().of(pickup(request)).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return Answer.of("text/csv; charset=utf-8", csv)
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"pickup-" + id.replaceAll("[^0-9a-z]", "") + ".csv\"");
    }

    /** @throws Refusal when there is no such document */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Cards cards = new Cards(names, texts, request.base());
        Pickup pickup = pickup(request);
        Document release = pickup.release().document();
        String title = Labels.title(release);
        return pages.show(new Page.Release(
                pages.frame(language, texts.of("pickup.title", title), request.address()),
                new Part.Link(title, cards.link(Labels.place(release.id()))),
                cards.outlet(release) + " · " + texts.weekday(release.published()),
                texts.counted("pickup.outlets", pickup.outlets()),
                "/api/v1/documents/" + release.id() + "/pickup.csv",
                pickup.quotations().stream()
                        .map(said -> new Part.Fated(
                                said.text(),
                                texts.of(
                                        "pickup.counts",
                                        pickup.count(said, Fate.Kind.EXACT),
                                        pickup.count(said, Fate.Kind.CHANGED),
                                        pickup.count(said, Fate.Kind.DROPPED))))
                        .toList(),
                pickup.carriers().stream().map(c -> card(c, release, cards)).toList()));
    }

    private static Part.CarrierCard card(Carrier carrier, Document release, Cards cards) {
        Document document = carrier.document().document();
        Texts texts = cards.texts();
        List<Part.Fated> quotes = new ArrayList<>();
        for (Fate fate : carrier.fates()) {
            Statement form = fate.form();
            String key = "pickup." + fate.kind().name().toLowerCase(Locale.ROOT);
            quotes.add(new Part.Fated(
                    fate.kind() == Fate.Kind.CHANGED && form != null
                            ? form.text()
                            : fate.said().text(),
                    texts.of(key)));
        }
        String later = release.published() == null
                        || document.published() == null
                        || !document.published().isAfter(release.published())
                ? ""
                : texts.counted("pickup.days", ChronoUnit.DAYS.between(release.published(), document.published()));
        return new Part.CarrierCard(
                new Part.Link(Labels.title(document), cards.link(Labels.place(document.id()))),
                cards.outlet(document),
                texts.date(document.published()),
                later,
                texts.of("pickup.share", percent(carrier.share()), percent(carrier.kept())),
                quotes,
                carrier.dropped(),
                carrier.added());
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private Pickup pickup(Request request) throws IOException {
        String id = request.part("id");
        AnnotatedDocument release = archive.find(id)
                .filter(found -> found.document().id().equals(id))
                .orElseThrow(() -> new Refusal(Trouble.UNKNOWN_DOCUMENT, id));
        List<AnnotatedDocument> others = new ArrayList<>();
        for (String other : others(release, archive.stories())) {
            archive.find(other).ifPresent(others::add);
        }
        return Pickup.of(release, others);
    }

    /** The other documents of the story, and those that have one of the quotations. */
    private static List<String> others(AnnotatedDocument release, Stories stories) {
        Set<String> others = new LinkedHashSet<>();
        stories.story(release.document().id())
                .ifPresent(story -> story.copies().forEach(copy -> others.add(copy.document())));
        for (Statement said : release.statements()) {
            stories.quotation(said.id()).map(Quotation::statements).orElse(List.of()).stream()
                    .map(Quotation::document)
                    .forEach(others::add);
        }
        others.remove(release.document().id());
        return others.stream().limit(MOST).toList();
    }
}
