package org.expediente.engine.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks through the files of a deployment and finds everything that speaks against it. */
@Component
class Gate {
  private final Rulebook rulebook;
  private final House house;
  private final DataSize largest;

  Gate(
      Rulebook rulebook,
      House house,
      @Value("${expediente.gate.max-resource-size}") DataSize largest) {
    this.rulebook = rulebook;
    this.house = house;
    this.largest = largest;
  }

  /**
   * All findings, first those of files that cannot be read.
   *
   * @param name of the deployment, may be null
   * @param tenant of the deployment, or null
   * @param changed names of those of which a new version will be made
   */
  Verdict judge(
      String name, String tenant, List<SentFile> files, Set<String> changed, Deployed deployed) {
    FileReader reader = new FileReader(largest.toBytes());
    files.forEach(file -> reader.read(file.name(), file.content()));
    List<Finding> findings = new ArrayList<>(reader.findings());
    Inspection inspection = new Inspection(name, tenant, reader.files(), changed, house, deployed);
    rulebook.checks(inspection).stream()
        .flatMap(check -> check.check(inspection))
        .forEach(findings::add);
    return new Verdict(findings, rulebook.declaredDrops(inspection));
  }
}
