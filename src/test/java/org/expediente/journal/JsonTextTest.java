package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {
  @Test
  void everyTextHasOneSpelling() {
    assertThat(quoted("año")).isEqualTo("\"año\"");
    assertThat(quoted("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
    assertThat(quoted("\n\u001f ")).isEqualTo("\"\\u000a\\u001f \"");
    assertThat(quoted("x😀y")).isEqualTo("\"x😀y\"");
    assertThat(quoted("😀")).isEqualTo("\"😀\"");
    // halves that have no other half
    assertThat(quoted("\ud83d")).isEqualTo("\"\\ud83d\"");
    assertThat(quoted("\ud83dx")).isEqualTo("\"\\ud83dx\"");
    assertThat(quoted("\ude00x")).isEqualTo("\"\\ude00x\"");
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder();
    JsonText.quote(text, out);
    return out.toString();
  }
}
