package tutur.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.ArrayList;
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
        return frame(language, title, address, List.of(), "");
    }

    /** The same around a page that programs can follow as a feed. */
    Page.Frame frame(Language language, String title, Address address, List<Part.Feed> feeds) {
        return frame(language, title, address, feeds, "");
    }

    /** The same around a page that carries linked data. */
    Page.Frame frame(Language language, String title, Address address, String linked) {
        return frame(language, title, address, List.of(), linked);
    }

    private Page.Frame frame(Language language, String title, Address address, List<Part.Feed> feeds, String linked) {
        Texts said = texts(language);
        Address here = address.without("cursor");
        return new Page.Frame(
                said,
                title,
                in(language, Address.of("/")).toString(),
                links(
                        language,
                        "map.link",
                        MapPages.PAGE,
                        "verify.link",
                        Verifications.PAGE,
                        "clipping.link",
                        ClippingDesk.PAGE,
                        "about.link",
                        "/tentang"),
                links(language, "quality.link", "/mutu", "intake.link", "/intake", "docs.link", "/docs"),
                new Part.Link(
                        said.of("language.other"), in(language.other(), here).toString()),
                assets.href("tutur.css"),
                assets.href("tutur.js"),
                assets.href("keyed.js"),
                assets.href("tutur.svg"),
                FeedDesk.DESCRIPTION,
                feeds,
                linked);
    }

    /** Links of these names and paths, in turn. */
    private List<Part.Link> links(Language language, String... namesAndPaths) {
        List<Part.Link> links = new ArrayList<>();
        for (int i = 0; i < namesAndPaths.length; i += 2) {
            String href = in(language, Address.of(namesAndPaths[i + 1])).toString();
            links.add(new Part.Link(texts(language).of(namesAndPaths[i]), href));
        }
        return links;
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
            case Page.Profile _ -> "profile.jte";
            case Page.Position _ -> "position.jte";
            case Page.Chart _ -> "map.jte";
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
