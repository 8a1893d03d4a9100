package org.expediente;

import java.util.TimeZone;
import org.expediente.journal.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts Expediente: engine, web apps, REST and the ministry's own pages. Beans are named by their
 * whole class: two procedures may each have an {@code IncidentBook}.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Application {
  /** Engine timers with cycles and cron use the zone of the JVM, whatever the server's is. */
  static final TimeZone ZONE = TimeZone.getTimeZone("America/El_Salvador");

  public static void main(String[] args) {
    TimeZone.setDefault(ZONE);
    if (VerifyCommand.asked(args)) {
      System.exit(VerifyCommand.run(args, System.out));
    }
    SpringApplication.run(Application.class, args);
  }
}
