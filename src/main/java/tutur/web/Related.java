package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tutur.region.Region;

/**
 * Where a search leads besides: to the pages of what it is filtered by, to the same in order of time, to the same on the map.
 *
 * @param names what the values of filters are called
 * @param texts what is said
 */
record Related(Names names, Texts texts) {

    private static final List<String> PROFILED = List.of("official", "office", "region", "topic", "source");

    /** Links for a search at this address; a filter with several values has no page. */
    List<Part.Link> to(Address here) throws IOException {
        List<Part.Link> links = new ArrayList<>();
        for (String filter : PROFILED) {
            if (here.all(filter).size() == 1) {
                String value = here.all(filter).getFirst();
                links.add(link(texts.of("profile.page", names.of(filter, value, texts)), page(filter, value)));
            }
        }
        boolean one = here.all("official").size() == 1 && here.all("office").isEmpty();
        boolean seat = here.all("office").size() == 1 && here.all("official").isEmpty();
        if ((one || seat) && here.all("topic").size() <= 1 && here.all("region").size() <= 1) {
            Address who = Address.of(PositionPages.PAGE);
            for (String filter : one ? List.of("official", "topic") : List.of("office", "region", "topic")) {
                for (String value : here.all(filter)) {
                    who = who.only(filter, value);
                }
            }
            links.add(link(texts.of("position.open"), who));
        }
        if (!here.without("lang").parameters().isEmpty()) {
            links.add(link(
                    texts.of("map.open"), here.at(MapPages.PAGE).without("region", "unit", "sort", "cursor", "size")));
        }
        return links;
    }

    private Part.Link link(String text, Address address) {
        return new Part.Link(text, Pages.in(texts.language(), address).toString());
    }

    /** The page of a value; values may be given loosely, and pages find what is meant. */
    private Address page(String filter, String value) {
        return switch (filter) {
            case "official" -> Labels.official(value);
            case "office" -> Labels.office(value, null);
            case "region" -> {
                List<Region> meant = names.regions(value);
                yield Labels.region(meant.size() == 1 ? meant.getFirst().code() : value);
            }
            case "topic" -> Labels.topic(value);
            default -> Labels.source(value);
        };
    }
}
