package tutur.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tutur.text.Span;

/** Makes the document of a draft: drops furniture and repetitions, joins the paragraphs, keeps their places. */
final class Composer {
    private final ReaderLimits limits;

    Composer(ReaderLimits limits) {
        this.limits = limits;
    }

    Reading compose(Received received, Draft draft) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        StringBuilder body = new StringBuilder();
        int place = 0;
        for (String line : draft.lines()) {
            String text = Normalizer.normalize(line.replace('\u00A0', ' '), Normalizer.Form.NFC)
                    .strip();
            if (text.isEmpty()) {
                continue;
            }
            place++;
            if (!seen.add(text)) {
                furniture.add(new Furniture(Furniture.Kind.REPETITION, text, place));
            } else if (body.length() + text.length() < limits.maxCharacters()) {
                body.append(body.isEmpty() ? "" : "\n");
                paragraphs.add(new Paragraph(new Span(body.length(), body.length() + text.length()), place));
                body.append(text);
            }
        }
        if (body.isEmpty()) {
            return new Refused(received.path(), Refused.Reason.EMPTY, "there is no text in it; nothing to do");
        }
        Origin origin = new Origin(received.path(), draft.mediaType(), received.sha256(), draft.url());
        return new Document(
                received.id(),
                origin,
                draft.title(),
                draft.published(),
                draft.publishedTime(),
                draft.outlet(),
                draft.author(),
                body.toString(),
                paragraphs,
                furniture);
    }
}
