package org.expediente.journal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.expediente.problem.Refusal;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * {@code java -jar expediente.jar --verify-journal [--anchors=file] [--case=number]}: reads the
 * database of the given profiles and changes nothing; no engine, no web server, no migration.
 */
public final class VerifyCommand {
  /** Exit code: every entry, link, head and register holds. */
  public static final int INTACT = 0;

  /** Exit code: something does not hold; the output names the first. */
  public static final int TAMPERED = 1;

  /** Exit code: could not be verified. */
  public static final int FAILED = 2;

  private static final String ASKED = "--verify-journal";

  private VerifyCommand() {}

  /** Whether the command line asks for this instead of the application. */
  public static boolean asked(String... args) {
    return Arrays.asList(args).contains(ASKED);
  }

  /** Verifies, says in Spanish what it found, and gives the exit code. */
  public static int run(String[] args, PrintStream out) {
    try {
      Anchors anchors = anchors(args);
      Verification found = verify(args, anchors);
      out.println("Asientos leídos: " + found.entries());
      out.println("Resumen de las cabeceras: " + found.head());
      if (found.valid()) {
        out.println("La bitácora está íntegra.");
        return INTACT;
      }
      Flaw flaw = found.firstInvalid();
      out.println(
          "La bitácora NO está íntegra. Primer asiento inválido: cadena %s, asiento %d. %s"
              .formatted(flaw.chain(), flaw.seq(), flaw.reason()));
      return TAMPERED;
    } catch (IOException | RuntimeException error) {
      Throwable cause = error;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      String why = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
      out.println("No se pudo verificar la bitácora: " + why);
      return FAILED;
    }
  }

  private static Anchors anchors(String[] args) throws IOException {
    Optional<String> file = option(args, "--anchors=");
    if (file.isEmpty()) {
      return Anchors.NONE;
    }
    if (!Files.isReadable(Path.of(file.get()))) {
      throw Refusal.invalid("journal.anchors", "No se puede leer el archivo " + file.get() + ".");
    }
    return Anchors.read(Files.readString(Path.of(file.get())));
  }

  private static Verification verify(String[] args, Anchors anchors) {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(Reading.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .properties("spring.main.banner-mode=off", "logging.level.root=error");
    try (var context = application.run(args)) {
      Verifier verifier = context.getBean(Verifier.class);
      return option(args, "--case=")
          .map(chain -> verifier.verify(chain, anchors))
          .orElseGet(() -> verifier.verify(anchors));
    }
  }

  private static Optional<String> option(String[] args, String name) {
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith(name))
        .map(arg -> arg.substring(name.length()))
        .findAny();
  }

  // no @Configuration: the application would find it
  @Import(Verifier.class)
  @ImportAutoConfiguration({
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class
  })
  static class Reading {}
}
