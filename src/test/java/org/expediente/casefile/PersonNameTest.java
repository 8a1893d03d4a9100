package org.expediente.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTest {
  @Test
  void orderAccentsAndCaseDoNotMatter() {
    assertThat(PersonName.key("Óscar Manuel CÁCERES Pineda"))
        .isEqualTo(PersonName.key("Caceres Pineda, Oscar Manuel"));
  }

  @Test
  void twoLettersMayDiffer() {
    assertThat(PersonName.alike("campos ingrid", "campos ingrit", 2)).isTrue();
    assertThat(PersonName.alike("campos ingrid", "campos", 2)).isFalse();
    assertThat(PersonName.alike("abc", "xyz", 2)).isFalse();
    assertThat(PersonName.alike("", "ab", 2)).isTrue();
  }

  @Test
  void initialsHideTheName() {
    assertThat(PersonName.initials("  Ana Beatriz  Flores")).isEqualTo("A. B. F.");
  }
}
