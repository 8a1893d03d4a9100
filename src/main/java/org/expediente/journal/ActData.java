package org.expediente.journal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The data of an act as the text that is stored. Refused requests carry what strangers send, so
 * both a text and the whole are bounded; what is left out is named by its length and hash.
 */
final class ActData {
  static final int LONGEST_TEXT = 4_000;
  static final int LONGEST = 32_000;

  private ActData() {}

  static String text(Map<String, ?> data) {
    String json = CanonicalJson.write(shortened(data));
    if (json.length() <= LONGEST) {
      return json;
    }
    return CanonicalJson.write(
        Map.of("omitted", true, "length", json.length(), "sha256", Fingerprint.of(json)));
  }

  private static Object shortened(Object value) {
    if (value instanceof CharSequence text && text.length() > LONGEST_TEXT) {
      String whole = text.toString();
      return "%s… [%d, sha256 %s]"
          .formatted(whole.substring(0, LONGEST_TEXT), whole.length(), Fingerprint.of(whole));
    } else if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, member) -> copy.put(key, shortened(member)));
      return copy;
    } else if (value instanceof Collection<?> list) {
      return list.stream().map(ActData::shortened).toList();
    }
    return value;
  }
}
