package tutur.feed;

/** Tells browsers how to search here: OpenSearch 1.1. */
public final class SearchDescription {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/opensearchdescription+xml";

    private SearchDescription() {}

    /**
     * The description.
     *
     * @param base where people reach the archive; no slash at its end
     * @param self path of the description
     * @param page path of the search page
     * @param feed path of feeds
     * @param icon path of the icon
     * @param summary what the archive is, in a line of at most 1,024 characters
     */
    public static byte[] bytes(String base, String self, String page, String feed, String icon, String summary) {
        String terms = "?q={searchTerms}";
        Xml xml = new Xml("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
        xml.text("ShortName", "Tutur")
                .text("Description", summary)
                .text("Image", base + icon, "height", "16", "width", "16", "type", "image/svg+xml")
                .empty("Url", "type", "text/html", "method", "get", "template", base + page + terms)
                .empty("Url", "type", FeedFormat.ATOM.linkType(), "template", base + feed + terms + "&format=atom")
                .empty("Url", "type", MEDIA_TYPE, "rel", "self", "template", base + self)
                .text("Language", "id")
                .text("InputEncoding", "UTF-8")
                .text("OutputEncoding", "UTF-8");
        return xml.bytes();
    }
}
