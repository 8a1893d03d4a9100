package org.expediente.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void writesEveryKindOfValueInOneWay() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("z", new BigDecimal("1250.00"));
    data.put("y", 7);
    data.put("x", new BigInteger("12345678901234567890"));
    data.put("w", null);
    data.put("v", true);
    data.put("u", LocalDate.of(2026, 11, 20));
    data.put("t", Instant.parse("2026-11-20T12:00:00Z"));
    data.put("s", new Date(0));
    data.put("r", Arrays.asList("a", null, Map.of()));
    data.put("q", Channel.JOB);
    data.put("p", List.of());

    assertThat(CanonicalJson.write(data))
        .isEqualTo(
            "{\"p\":[],\"q\":\"JOB\",\"r\":[\"a\",null,{}],"
                + "\"s\":\"1970-01-01T00:00:00.000000Z\",\"t\":\"2026-11-20T12:00:00.000000Z\","
                + "\"u\":\"2026-11-20\",\"v\":true,\"w\":null,\"x\":12345678901234567890,\"y\":7,"
                + "\"z\":\"1250.00\"}");
  }

  @Test
  void doesNotRoundOrShortenMoney() {
    assertThat(CanonicalJson.write(new BigDecimal("1E+3"))).isEqualTo("\"1000\"");
    assertThat(CanonicalJson.write(new BigDecimal("0.10"))).isEqualTo("\"0.10\"");
  }

  @Property
  void everyTextComesBackFromAnyReader(@ForAll String text) throws Exception {
    assertThat(new ObjectMapper().readValue(CanonicalJson.write(text), String.class))
        .isEqualTo(text);
  }

  @Property
  void theOrderOfInsertionDoesNotMatter(@ForAll Map<String, Integer> data) {
    Map<String, Integer> reversed = new LinkedHashMap<>();
    data.keySet().stream()
        .sorted((a, b) -> b.compareTo(a))
        .forEach(k -> reversed.put(k, data.get(k)));
    assertThat(CanonicalJson.write(reversed)).isEqualTo(CanonicalJson.write(data));
  }
}
