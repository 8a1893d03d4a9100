package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.expediente.engine.forms.BrokenForms.Broken;
import org.expediente.testkit.EngineTables;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every path on which data can come in, times every rule of a form: what breaks a rule is refused
 * with the field named, journaled, and leaves nothing; what breaks none gets through.
 */
@ExpedienteTest
class FormPathsTest {
  @LocalServerPort private int port;
  @Autowired private JdbcClient db;
  @Autowired private EngineTables tables;
  @Autowired private FormStage stage;

  @BeforeEach
  void build() {
    stage.build(port);
  }

  @AfterEach
  void clear() {
    stage.clear();
  }

  @Test
  void everyRuleHoldsOnEveryPath() {
    List<String> faults = new ArrayList<>();
    Map<String, Integer> blocked = new LinkedHashMap<>();
    for (FormPath path : stage.paths()) {
      path.prepare();
      String before = tables.fingerprint();
      int count = 0;
      for (Broken broken : BrokenForms.all()) {
        long journaled = refusals();
        String cell = path.name() + " x " + broken.rule();
        try {
          FormPath.Outcome outcome = path.send(broken.fields());
          if (outcome.accepted()) {
            faults.add(cell + ": accepted");
          } else if (!outcome.fields().contains(broken.field())) {
            faults.add(cell + ": names " + outcome);
          } else if (refusals() != journaled + 1) {
            faults.add(cell + ": not journaled once");
          } else {
            count++;
          }
        } catch (RuntimeException other) {
          faults.add(cell + ": " + other);
        }
      }
      if (!tables.fingerprint().equals(before)) {
        faults.add(path.name() + " left something in the engine's tables");
      }
      FormPath.Outcome good = path.send(BrokenForms.valid());
      if (!good.accepted()) {
        faults.add(path.name() + " refuses what is valid: " + good);
      }
      blocked.put(path.name(), count);
    }
    assertThat(faults).isEmpty();
    Generated.assertCurrent("figures/form-paths.md", figure(blocked));
  }

  private long refusals() {
    return db.sql("select count(*) from journal_entry where kind = 'refused'")
        .query(Long.class)
        .single();
  }

  private static String figure(Map<String, Integer> blocked) {
    int rules = BrokenForms.all().size();
    int sum = blocked.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder out = new StringBuilder("## Paths of data times rules of a form\n\n");
    out.append(
        "%d paths x %d rules: **%d of %d blocked**, each with the field named and journaled, the"
            .formatted(blocked.size(), rules, sum, blocked.size() * rules));
    out.append(" engine's tables unchanged. Written by `FormPathsTest`.\n\n");
    out.append("| path | blocked |\n|---|---|\n");
    blocked.forEach((path, n) -> out.append("| %s | %d of %d |\n".formatted(path, n, rules)));
    return out.toString();
  }
}
