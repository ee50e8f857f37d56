package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Story;

/** Where the text of a document and the words of a statement stand besides. */
final class Syndication {

    private final Archive archive;

    Syndication(Archive archive) {
        this.archive = archive;
    }

    /** The story of a document, or null when it has no copies. */
    DocumentJson.@Nullable StoryJson story(String id, String base) throws IOException {
        Optional<Story> story = archive.stories().story(id);
        if (story.isEmpty()) {
            return null;
        }
        List<DocumentJson.CopyJson> copies = new ArrayList<>();
        for (Story.Copy copy :
                story.get().copies().stream().limit(DocumentJson.StoryJson.MOST).toList()) {
            archive.find(copy.document())
                    .map(AnnotatedDocument::document)
                    .ifPresent(document -> copies.add(new DocumentJson.CopyJson(
                            StatementJson.DocumentRef.of(document),
                            rounded(copy.share()),
                            rounded(copy.kept()),
                            base + Labels.place(document.id()))));
        }
        return new DocumentJson.StoryJson(story.get().id(), story.get().copies().size(), copies);
    }

    /** All forms of a statement's words, its own first; not more of the others than an answer shows. */
    List<StatementJson.Variant> variants(Statement said, Document document, String base) throws IOException {
        List<StatementJson.Variant> variants = new ArrayList<>();
        variants.add(StatementJson.Variant.of(said, said, document, base));
        List<String> others = archive.stories()
                .quotation(said.id())
                .map(Quotation::statements)
                .orElse(List.of());
        for (String id : others.stream().limit(DocumentJson.StoryJson.MOST).toList()) {
            AnnotatedDocument other =
                    id.equals(said.id()) ? null : archive.find(id).orElse(null);
            if (other != null) {
                other.statements().stream()
                        .filter(variant -> variant.id().equals(id))
                        .forEach(variant ->
                                variants.add(StatementJson.Variant.of(variant, said, other.document(), base)));
            }
        }
        return variants;
    }

    /** Shares are told in whole percents: more would be a guess. */
    static double rounded(double share) {
        return Math.round(share * 100) / 100.0;
    }
}
