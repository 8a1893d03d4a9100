package org.expediente.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expediente.Application;

/**
 * The product in a process of its own, as an operator starts it. The engine and its web apps keep
 * themselves in static fields: a second application in one JVM would take away those of the first.
 */
public final class OwnProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4); // a busy build machine

  private final Process process;
  private final StringBuilder output = new StringBuilder();

  /** Starts with a database file in {@code folder}, and these settings and environment. */
  public OwnProcess(Path folder, Map<String, String> environment, String... settings)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                classPath(),
                Application.class.getName(),
                "--server.port=0",
                "--logging.level.root=info",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("database")));
    command.addAll(List.of(settings));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    process = builder.start();
  }

  /** Without empty entries: they would mean the working directory, where the diagrams are, too. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** All it says until a line contains {@code text} or it ends. */
  public String until(String text) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    BufferedReader lines = process.inputReader();
    String line = lines.readLine();
    while (line != null && System.nanoTime() < deadline) {
      output.append(line).append('\n');
      if (line.contains(text)) {
        break;
      }
      line = lines.readLine();
    }
    return output.toString();
  }

  /** The port it listens on, as it said so far. */
  public int port() {
    String word = "Tomcat started on port ";
    int at = output.indexOf(word) + word.length();
    return Integer.parseInt(output.substring(at, output.indexOf(" ", at)));
  }

  /** Waits for its end. */
  public int exitCode() throws InterruptedException {
    return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(30, TimeUnit.SECONDS);
    process.destroyForcibly();
  }
}
