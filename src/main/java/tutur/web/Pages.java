package tutur.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Shows pages with the templates of {@code src/main/jte}, compiled into {@code tutur.web.pages}. */
final class Pages {

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "tutur.web.pages");
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final Assets assets;

    Pages(Assets assets) {
        this.assets = assets;
        for (Language language : Language.values()) {
            texts.put(language, new Texts(language));
        }
    }

    Texts texts(Language language) {
        Texts found = texts.get(language);
        if (found == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return found;
    }

    /** What stands around the page at {@code address}. */
    Page.Frame frame(Language language, String title, Address address) {
        return frame(language, title, address, List.of());
    }

    /** The same around a page that programs can follow as a feed. */
    Page.Frame frame(Language language, String title, Address address, List<Part.Feed> feeds) {
        Texts said = texts(language);
        Address here = address.without("cursor");
        return new Page.Frame(
                said,
                title,
                in(language, Address.of("/")).toString(),
                in(language, Address.of("/tentang")).toString(),
                in(language, Address.of("/mutu")).toString(),
                in(language, Address.of(Verifications.PAGE)).toString(),
                in(language, Address.of(ClippingDesk.PAGE)).toString(),
                in(language, Address.of("/intake")).toString(),
                new Part.Link(
                        said.of("language.other"), in(language.other(), here).toString()),
                assets.href("tutur.css"),
                assets.href("tutur.js"),
                assets.href("tutur.svg"),
                FeedDesk.DESCRIPTION,
                feeds);
    }

    /** The address in this language; the default one needs no words. */
    static Address in(Language language, Address address) {
        return language == Language.ID ? address.without("lang") : address.only("lang", language.code());
    }

    /** The page in HTML. */
    Answer show(Page page) {
        String template = switch (page) {
            case Page.Search _ -> "search.jte";
            case Page.Reading _ -> "document.jte";
            case Page.Release _ -> "release.jte";
            case Page.Person _ -> "official.jte";
            case Page.Verify _ -> "verify.jte";
            case Page.Digest _ -> "clipping.jte";
            case Page.Intake _ -> "intake.jte";
            case Page.Docs _ -> "docs.jte";
            case Page.About _ -> "about.jte";
            case Page.Quality _ -> "quality.jte";
            case Page.Failure _ -> "failure.jte";
        };
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template, page, out);
        return Answer.of(Answer.HTML, out.toByteArray());
    }
}
