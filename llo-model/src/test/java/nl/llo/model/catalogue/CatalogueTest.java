package nl.llo.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.llo.model.source.SourceDocument;
import nl.llo.model.source.SourceDocumentId;
import nl.llo.model.text.LocalizedText;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static SourceDocument document(String id) {
        return SourceDocument.builder()
                .id(SourceDocumentId.of(id))
                .title(LocalizedText.of(id))
                .build();
    }

    @Test
    void recordsAreListedByIdInWhateverOrderTheyCame() {
        Catalogue catalogue = Catalogue.builder()
                .addDocument(document("B"))
                .addDocument(document("A"))
                .build();
        assertThat(catalogue.listDocuments())
                .extracting(each -> each.getId().value())
                .containsExactly("A", "B");
        assertThat(catalogue)
                .isEqualTo(Catalogue.builder()
                        .addDocument(document("A"))
                        .addDocument(document("B"))
                        .build());
    }

    @Test
    void findIsEmptyAndGetThrowsForAnUnknownId() {
        assertThat(Catalogue.empty().findDocument(SourceDocumentId.of("A"))).isEmpty();
        assertThatThrownBy(() -> Catalogue.empty().getDocument(SourceDocumentId.of("A")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no source document A in the catalogue");
    }

    @Test
    void mergingKeepsBothAndRefusesTheSameIdTwice() {
        Catalogue a = Catalogue.builder().addDocument(document("A")).build();
        Catalogue b = Catalogue.builder().addDocument(document("B")).build();
        assertThat(a.merge(b).listDocuments()).hasSize(2);
        assertThatThrownBy(() -> a.merge(a))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("source document A stands twice in the catalogue");
    }

    @Property(tries = 20)
    void mergingWithTheEmptyOneChangesNothing(@ForAll Catalogue catalogue) {
        assertThat(catalogue.merge(Catalogue.empty())).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
        assertThat(Catalogue.empty().merge(catalogue)).isEqualTo(catalogue);
    }
}
