package org.expediente.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.problem.Refusal;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Generated;
import org.junit.jupiter.api.Test;
import org.springframework.objenesis.SpringObjenesis;

/** Every command that the engine has is open by name or closed to persons; none is forgotten. */
class CommandGateTest {
  private static final String ENGINE = "org.camunda.bpm.engine.impl.";

  private final OpenCommands open = OpenCommands.read();
  private final AtomicReference<String> person = new AtomicReference<>("legal-1");
  private final CommandGate gate = new CommandGate(open, person::get);
  private final SpringObjenesis objenesis = new SpringObjenesis();

  CommandGateTest() {
    gate.setNext(new Reached());
  }

  @Test
  void everyNameInTheFileIsACommandOfTheEngine() throws Exception {
    assertThat(open.names()).isSubsetOf(commands());
    assertThat(open.acts()).doesNotContainAnyElementsOf(open.reads()).doesNotHaveDuplicates();
  }

  @Test
  @Asvs({"2.3.1", "8.3.1"})
  void aPersonReachesWhatIsOpenAndNothingElse() throws Exception {
    Set<String> closed = new TreeSet<>(commands());
    closed.removeAll(open.names());
    int refused = 0;
    for (String name : closed) {
      assertThatThrownBy(() -> gate.execute(instance(name)))
          .as(name)
          .isInstanceOfSatisfying(
              Refusal.class,
              refusal -> {
                assertThat(refusal.code()).isEqualTo("engine.closed");
                assertThat(refusal.getMessage()).matches("[\\p{Lu}].*\\.");
              });
      refused++;
    }
    for (String name : open.names()) {
      assertThat(gate.execute(instance(name))).as(name).isEqualTo("reached");
    }
    Generated.assertCurrent("figures/engine-commands.md", figure(refused, closed.size()));
  }

  @Test
  void theProductItselfIsNotHeldBack() throws Exception {
    person.set(null);
    for (String name : commands()) {
      assertThat(gate.execute(instance(name))).as(name).isEqualTo("reached");
    }
  }

  @Test
  void aCommandOfANewerEngineIsClosed() {
    Command<Object> unknown =
        new Command<>() {
          @Override
          public Object execute(org.camunda.bpm.engine.impl.interceptor.CommandContext context) {
            return null;
          }
        };
    assertThat(open.isOpen(unknown.getClass())).as("a class of the house").isTrue();
    assertThat(open.isOpen(String.class)).isFalse();
  }

  private String figure(int refused, int closed) {
    return """
        ## Commands of the engine closed to persons

        Camunda 7.24.0 has %d commands. %d acts and %d reads are open by name; the other %d are
        refused to every person: **%d of %d blocked**. Written by `CommandGateTest`.
        """
        .formatted(
            closed + open.names().size(),
            open.acts().size(),
            open.reads().size(),
            closed,
            refused,
            closed);
  }

  @SuppressWarnings("unchecked")
  private Command<Object> instance(String name) throws ClassNotFoundException {
    return (Command<Object>) objenesis.newInstance(Class.forName(ENGINE + name));
  }

  /** Names of all concrete commands in the engine's jar. */
  private static Set<String> commands() throws Exception {
    URL jar = ProcessEngine.class.getResource("ProcessEngine.class");
    try (var file = ((JarURLConnection) jar.openConnection()).getJarFile()) {
      List<String> classes =
          file.stream()
              .map(entry -> entry.getName().replace('/', '.'))
              .filter(
                  name ->
                      name.startsWith(ENGINE)
                          && !name.contains(".impl.test.")
                          && name.endsWith(".class"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .toList();
      Set<String> commands = new TreeSet<>();
      for (String name : classes) {
        if (isCommand(name)) {
          commands.add(name.substring(ENGINE.length()));
        }
      }
      return commands;
    }
  }

  private static boolean isCommand(String name) {
    try {
      Class<?> type = Class.forName(name, false, CommandGateTest.class.getClassLoader());
      return Command.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers());
    } catch (ClassNotFoundException | NoClassDefFoundError optional) {
      return false; // needs a library that the product does not have: can never be given
    }
  }

  private static final class Reached extends CommandInterceptor {
    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
      return (T) "reached";
    }
  }
}
