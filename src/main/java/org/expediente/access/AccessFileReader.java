package org.expediente.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads {@code access.yaml} strictly: an unknown or repeated word is an error, not ignored. */
final class AccessFileReader {
  private static final ObjectMapper YAML =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private AccessFileReader() {}

  static AccessFile read(byte[] text) {
    try {
      return YAML.readValue(text, AccessFile.class);
    } catch (JsonProcessingException wrong) {
      throw new StartRefused(
          List.of(
              "access.yaml, line "
                  + (wrong.getLocation() == null ? "?" : wrong.getLocation().getLineNr())
                  + ": "
                  + wrong.getOriginalMessage()),
          "Correct access.yaml.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
