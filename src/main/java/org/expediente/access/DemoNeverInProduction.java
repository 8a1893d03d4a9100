package org.expediente.access;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses to start before anything touches the production database. */
class DemoNeverInProduction implements EnvironmentPostProcessor, Ordered {
  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.acceptsProfiles(Profiles.of("demo & postgres"))) {
      throw new StartRefused(
          List.of("the profiles \"demo\" and \"postgres\" are both active"),
          "Demo people have a known password and never meet a production database. Start with"
              + " --spring.profiles.active=postgres, or with no profile at all for the demo.");
    }
  }

  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE; // profiles are known only after the configuration is read
  }
}
