package org.expediente.engine.gate.rules;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Node;
import org.expediente.engine.gate.House;

/** What an expression may reach: members of beans for diagrams, a few of the running step. */
final class Members {
  /** Of {@code execution} and {@code task}; whatever leads to the engine's services is missing. */
  private static final Set<String> OF_THE_STEP =
      Set.of(
          "setVariable",
          "setVariableLocal",
          "getVariable",
          "getVariableLocal",
          "hasVariable",
          "removeVariable",
          "processBusinessKey",
          "getProcessBusinessKey",
          "processInstanceId",
          "getProcessInstanceId",
          "currentActivityId",
          "getCurrentActivityId",
          "id",
          "getId",
          "name",
          "assignee",
          "getAssignee",
          "execution",
          "getExecution",
          "taskDefinitionKey");

  private static final Set<String> STEP = Set.of("execution", "task");

  private final House house;

  Members(House house) {
    this.house = house;
  }

  /** A Spanish sentence for each thing out of reach. */
  List<String> problems(Node root) {
    return below(root).distinct().toList();
  }

  private Stream<String> below(Node node) {
    if (node instanceof AstMethod call && call.getChild(0) instanceof AstDot dot) {
      Stream<String> itself =
          called(dot.getChild(0), name(dot), call.getChild(1).getCardinality()).stream();
      return Stream.of(itself, below(dot.getChild(0)), below(call.getChild(1))).flatMap(it -> it);
    }
    return Stream.concat(itself(node), Expressions.children(node).stream().flatMap(this::below));
  }

  private Stream<String> itself(Node node) {
    if (node instanceof AstFunction) {
      return Stream.of("Las funciones no se admiten en expresiones: use un bean para diagramas");
    }
    if (node instanceof AstBracket) {
      return Stream.of("Los corchetes no se admiten en expresiones: use un bean para diagramas");
    }
    return node instanceof AstDot dot ? read(dot.getChild(0), name(dot)).stream() : Stream.of();
  }

  private Optional<String> called(Node base, String member, int arguments) {
    String name = base instanceof AstIdentifier identifier ? identifier.getName() : "";
    if (step(base)) {
      return ofTheStep(member);
    }
    Optional<Class<?>> bean = house.diagramBean(name);
    if (bean.isEmpty()) {
      return Optional.of(
          "«%s» no es un bean hecho para diagramas: escriba uno que exista"
              .formatted(Expressions.text(base)));
    }
    boolean known =
        Arrays.stream(bean.get().getMethods())
            .filter(method -> method.getDeclaringClass() != Object.class)
            .anyMatch(method -> fits(method, member, arguments));
    return known
        ? Optional.empty()
        : Optional.of(
            "El bean «%s» no tiene «%s» con %d datos: revise el nombre"
                .formatted(name, member, arguments));
  }

  /** A field of a variable cannot be known here; of a bean, diagrams read none. */
  private Optional<String> read(Node base, String member) {
    if (step(base)) {
      return ofTheStep(member);
    }
    boolean way = member.equals("class") || member.startsWith("processEngine");
    return way || base instanceof AstIdentifier it && house.bean(it.getName())
        ? Optional.of("«%s» no se puede leer desde un diagrama".formatted(member))
        : Optional.empty();
  }

  private static boolean step(Node base) {
    return base instanceof AstIdentifier identifier && STEP.contains(identifier.getName())
        || base instanceof AstDot dot && step(dot.getChild(0)) && name(dot).equals("execution");
  }

  private static Optional<String> ofTheStep(String member) {
    return OF_THE_STEP.contains(member)
        ? Optional.empty()
        : Optional.of("«%s» no se admite en expresiones: quítelo".formatted(member));
  }

  private static boolean fits(Method method, String name, int arguments) {
    return method.getName().equals(name) && method.getParameterCount() == arguments;
  }

  /** The engine's node keeps its name to itself, but says ". name". */
  private static String name(AstDot dot) {
    return dot.toString().substring(1).strip();
  }
}
