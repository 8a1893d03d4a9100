package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

class FirstAdministratorTest {
  private final Accounts accounts = mock(Accounts.class);

  @Test
  void whereThereIsOneTheEnvironmentIsNotAsked() {
    when(accounts.anyIn("camunda-admin")).thenReturn(true);

    new FirstAdministrator(accounts, "jefa", "Clave-Larga-2026").ensure();

    verify(accounts, never()).create(any(), any(), any(), any(), any());
  }

  @Test
  void anExistingAccountIsNotMadeAdministratorByTheWay() {
    when(accounts.exists("legal-1")).thenReturn(true);

    assertThatThrownBy(() -> new FirstAdministrator(accounts, "legal-1", "x").ensure())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("exists and is no administrator");
    verify(accounts, never()).join(any(), any());
  }

  @Test
  void aWeakPasswordIsToldToTheOperator() {
    doThrow(new ProcessEngineException("Password does not match policy"))
        .when(accounts)
        .create(any(), any(), any(), any(), any());

    assertThatThrownBy(() -> new FirstAdministrator(accounts, "jefa", "corta").ensure())
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("Password does not match policy");
  }
}
