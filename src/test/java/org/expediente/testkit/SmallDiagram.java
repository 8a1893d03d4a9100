package org.expediente.testkit;

/** The smallest diagram that a process owner may deploy. */
public final class SmallDiagram {
  private SmallDiagram() {}

  /** A process that begins and ends; to be sent as {@code <key>.bpmn}. */
  public static String of(String key) {
    return """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <process id="%s" isExecutable="true" camunda:versionTag="1.0.0"
              camunda:historyTimeToLive="P3650D">
            <documentation>Dueño: Planificación. Propósito: probar un despliegue.</documentation>
            <startEvent id="startEvent_asked" name="Pedido"/>
            <sequenceFlow id="flow_asked" sourceRef="startEvent_asked" targetRef="endEvent_done"/>
            <endEvent id="endEvent_done" name="Hecho"/>
          </process>
        </definitions>
        """
        .formatted(key);
  }
}
