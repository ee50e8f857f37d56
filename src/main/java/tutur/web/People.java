package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Officials;
import tutur.archive.SearchRequest;
import tutur.roster.Member;

/** Officials as the API tells them. */
final class People {

    /** Skipping further than this is no paging. */
    private static final int FARTHEST = 1_000_000;

    private static final List<String> USELESS = List.of("unit", "sort", "facet", "explain");

    /** A person; names and tenures are the most frequent first. */
    record OfficialJson(
            String id,
            String name,
            List<String> names,
            List<TenureJson> tenures,
            long documents,
            long statements,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String permalink) {}

    /** A page of persons, the most often named first. */
    record OfficialsJson(
            long total,
            List<OfficialJson> officials,
            @Nullable String cursor) {}

    private final Archive archive;
    private final Searches searches;
    private final Names names;

    People(Archive archive, Searches searches, Names names) {
        this.archive = archive;
        this.searches = searches;
        this.names = names;
    }

    /** The persons that the parameters of a search find: {@code q} looks at names, offices and regions. */
    OfficialsJson officials(Request request) throws IOException {
        Address address = request.address();
        for (String name : USELESS) {
            if (!address.all(name).isEmpty()) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, name, List.of(), name);
            }
        }
        int from = offset(address);
        SearchRequest asked = searches.request(address.without("cursor"));
        Officials found = archive.officials(asked.query(), from, asked.size());
        int next = from + found.members().size();
        boolean more = next < found.total() && !found.members().isEmpty();
        return new OfficialsJson(
                found.total(),
                found.members().stream().map(p -> json(p, request.base())).toList(),
                more ? String.valueOf(next) : null);
    }

    /** How many to skip. @throws Refusal when the cursor is none of ours */
    static int offset(Address address) {
        List<String> cursors = address.all("cursor");
        if (cursors.isEmpty()) {
            return 0;
        }
        String cursor = cursors.getLast();
        if (!cursor.matches("\\d{1,7}") || Integer.parseInt(cursor) > FARTHEST) {
            throw Refusal.value(Trouble.BAD_CURSOR, "cursor", List.of(), cursor);
        }
        return Integer.parseInt(cursor);
    }

    /** One person. @throws Refusal when no document names such a one */
    OfficialJson official(Request request) throws IOException {
        return json(names.official(request.part("id")), request.base());
    }

    private OfficialJson json(Member member, String base) {
        return new OfficialJson(
                member.id(),
                member.name(),
                member.names(),
                member.tenures().stream().map(t -> TenureJson.of(t, names)).toList(),
                member.documents(),
                member.statements(),
                member.first(),
                member.last(),
                base + Labels.person(member.id()));
    }
}
