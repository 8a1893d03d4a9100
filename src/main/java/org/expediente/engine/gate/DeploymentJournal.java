package org.expediente.engine.gate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.stereotype.Component;

/** Records what was deployed, with the fingerprint of each file, and what it dropped openly. */
@Component
class DeploymentJournal {
  private final Journal journal;

  DeploymentJournal(Journal journal) {
    this.journal = journal;
  }

  void accepted(DeploymentEntity deployment, List<DroppedControl> dropped) {
    Map<String, String> files = new TreeMap<>();
    deployment.getResources().values().stream()
        .map(file -> new SentFile(file.getName(), file.getBytes()))
        .forEach(file -> files.put(file.name(), sha256(file.content())));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("deployment", deployment.getId());
    data.put("name", text(deployment.getName()));
    data.put("source", text(deployment.getSource()));
    data.put("files", files);
    journal.record(new Act(null, "deployment.accepted", null, data));
    dropped.forEach(this::dropped);
  }

  private void dropped(DroppedControl control) {
    Map<String, String> data =
        Map.of(
            "process", control.process(),
            "element", control.element(),
            "control", control.control(),
            "reason", control.reason());
    journal.record(new Act(null, "control.dropped", control.element(), data));
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
