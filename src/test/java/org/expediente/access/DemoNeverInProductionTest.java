package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoNeverInProductionTest {
  @Test
  void demoAndPostgresTogetherAreRefused() {
    assertThatThrownBy(() -> prepare("postgres", "demo"))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("\"demo\" and \"postgres\" are both active");
  }

  @Test
  void eachAloneIsFine() {
    assertThatCode(() -> prepare("demo")).doesNotThrowAnyException();
    assertThatCode(() -> prepare("postgres", "tls")).doesNotThrowAnyException();
  }

  private static void prepare(String... profiles) {
    MockEnvironment environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    new DemoNeverInProduction().postProcessEnvironment(environment, new SpringApplication());
  }
}
