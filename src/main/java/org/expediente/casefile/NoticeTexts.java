package org.expediente.casefile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The sentences of {@code notices.properties}. */
@Component
public class NoticeTexts {
  private final Properties texts = new Properties();

  NoticeTexts(@Value("classpath:notices.properties") Resource file) throws IOException {
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
  }

  /** Whether a notice with this key can be sent. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  String text(String key, String caseNumber) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text in notices.properties: " + key);
    }
    return text.replace("{case}", caseNumber);
  }
}
