package org.expediente.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.expediente.testkit.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The catalogue is read as written, or the product does not start. */
class DocumentTypesTest {
  private static final String LIMIT = "20MB";

  private static DocumentTypes read(String yaml) throws Exception {
    return new DocumentTypes(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)), LIMIT);
  }

  @Test
  void knowsWhatPublicFundsNeed() throws Exception {
    var types = new DocumentTypes(new ClassPathResource("documents/types.yaml"), LIMIT);
    DocumentType beneficiaries = types.of("beneficiaries");
    assertThat(beneficiaries.title()).isEqualTo("Padrón de beneficiarios");
    assertThat(beneficiaries.kinds()).containsExactly(FileKind.CSV);
    assertThat(beneficiaries.classification()).isEqualTo(Classification.CONFIDENCIAL);
    assertThat(beneficiaries.maxSize()).isEqualTo(5L << 20);
    DocumentType certificate = types.of("availability-certificate");
    assertThat(certificate.issued()).isTrue();
    assertThat(certificate.classification()).isEqualTo(Classification.INTERNA);
    assertThat(certificate.party()).isEmpty();
    assertThat(beneficiaries.party(PartyRight.HANDS_IN)).isTrue();
    assertThat(types.of("agreement-signed").party()).containsExactly(PartyRight.SEES);
    assertThatThrownBy(() -> types.of("nothing")).hasMessageContaining("nothing");
  }

  @Test
  @Demand("C25")
  void aTypeThatSaysNothingIsInternal() throws Exception {
    DocumentType type = read("uploads: [{id: a, title: T, kinds: [pdf]}]\nissued: []").of("a");
    assertThat(type.classification()).isEqualTo(Classification.INTERNA);
    assertThat(type.maxSize()).isEqualTo(20L << 20);
    assertThat(type.party()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: Upper, title: T, kinds: [pdf] | Upper needs an id in kebab-case",
        "id: a, title: ' ', kinds: [pdf] | a has no title",
        "id: a, title: T | a says no kinds",
        "id: a, title: T, kinds: [docx] | a has the unknown kind docx",
        "id: a, title: T, kinds: [pdf], max-size: 21MB | a max-size must lie within",
        "id: a, title: T, kinds: [pdf], party: [owns] | a has the unknown party right owns",
        "id: a, title: T, kinds: [pdf], colour: red | colour"
      })
  void refusesALineThatMeansNothing(String line, String message) {
    assertThatThrownBy(() -> read("uploads: [{" + line + "}]\nissued: []"))
        .hasMessageContaining(message);
  }

  @Test
  void refusesTheSameIdTwice() {
    assertThatThrownBy(
            () -> read("uploads: [{id: a, title: T, kinds: [pdf]}]\nissued: [{id: a, title: T}]"))
        .hasMessageContaining("type a twice");
  }
}
