package tutur.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.archive.Remark;
import tutur.document.Document;
import tutur.official.Official;
import tutur.profile.Offices;

/** What things of the model are called where people read them. */
final class Labels {

    private Labels() {}

    /** The value in addresses, answers and bundles. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The same with hyphens between words. */
    static String slug(Enum<?> value) {
        return lower(value).replace('_', '-');
    }

    /** What was understood of a search, in a language. */
    static String remark(Remark remark, Language language) {
        return language == Language.EN ? remark.english() : remark.indonesian();
    }

    /** The title, else the name of the file. */
    static String title(Document document) {
        String title = document.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        String path = document.origin().path();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The page of a document. */
    static String place(String document) {
        return "/documents/" + Address.segment(document);
    }

    /** The place of a statement on the page of its document. */
    static String place(String document, String statement) {
        return place(document) + "#" + Address.segment(statement);
    }

    /** The page of what outlets made of a document. */
    static String pickup(String document) {
        return place(document) + "/liputan";
    }

    /** The page of a person. */
    static String person(String official) {
        return "/officials/" + Address.segment(official);
    }

    /** The page of an office, in a region or wherever there is one. */
    static Address office(String office, @Nullable String region) {
        Address page = Address.of("/offices/" + Address.segment(Offices.id(office)));
        return region == null ? page : page.plus("region", region);
    }

    /** The page of a region. */
    static Address region(String code) {
        return Address.of("/regions/" + Address.segment(code));
    }

    /** The page of a topic. */
    static Address topic(String id) {
        return Address.of("/topics/" + Address.segment(id));
    }

    /** The page of an outlet. */
    static Address source(String outlet) {
        String id = Official.slug(outlet);
        return Address.of("/sources/" + Address.segment(id.isEmpty() ? outlet : id));
    }

    /** The page of a person, without a language. */
    static Address official(String id) {
        return Address.of(person(id));
    }
}
