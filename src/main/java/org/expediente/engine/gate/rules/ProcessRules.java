package org.expediente.engine.gate.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/** What a process says about itself. */
final class ProcessRules {
  private static final Pattern DAYS = Pattern.compile("P(\\d{1,9})D");

  private ProcessRules() {}

  static void id(Diagram diagram, Inspection inspection, Faults faults) {
    String expected = diagram.file().replace(".bpmn", "");
    if (diagram.processes().size() != 1) {
      faults.add("", "El archivo debe tener exactamente un proceso: ponga cada uno en el suyo.");
    }
    for (Process process : diagram.processes()) {
      if (!expected.equals(process.getId())) {
        faults.add(
            process,
            "El identificador del proceso debe ser el nombre del archivo, «%s»: póngalos iguales."
                .formatted(expected));
      }
      if (!process.isExecutable()) {
        faults.add(process, "El proceso no está marcado como ejecutable: marque «Executable».");
      }
    }
  }

  static void version(Diagram diagram, Inspection inspection, Faults faults) {
    for (Process process : diagram.processes()) {
      if (!String.valueOf(process.getCamundaVersionTag()).matches("\\d+\\.\\d+\\.\\d+")) {
        faults.add(
            process,
            "El proceso no tiene etiqueta de versión: complete «Version tag» con tres números, como"
                + " 1.2.0.");
      }
    }
  }

  static void retention(Diagram diagram, Inspection inspection, Faults faults) {
    int least = inspection.house().retentionDays();
    for (Process process : diagram.processes()) {
      Matcher days = DAYS.matcher(String.valueOf(process.getCamundaHistoryTimeToLiveString()));
      if (!days.matches() || Integer.parseInt(days.group(1)) < least) {
        faults.add(
            process,
            "El proceso debe conservar su historial %1$d días por lo menos: complete «History time to live» con P%1$dD o más."
                .formatted(least));
      }
    }
  }

  static void documentation(Diagram diagram, Inspection inspection, Faults faults) {
    for (Process process : diagram.processes()) {
      if (Texts.documentation(process).isEmpty()) {
        faults.add(
            process,
            "El proceso no dice de quién es, para qué sirve y en qué norma se basa: complete su"
                + " documentación.");
      }
    }
  }
}
