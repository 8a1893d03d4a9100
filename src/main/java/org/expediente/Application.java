package org.expediente;

import java.util.TimeZone;
import org.expediente.journal.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Expediente: engine, web apps, REST and the ministry's own pages. */
@SpringBootApplication
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
