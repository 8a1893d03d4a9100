package org.expediente.procedures.funds.plan;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.approvals.ApprovalBook;
import org.expediente.documents.Documents;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the plan package needs around it where neither documents nor assignments are started. */
@TestConfiguration(proxyBeanMethods = false)
class PlanRoom {
  /** Every document that anybody asks for is there. */
  @Bean
  Documents documents() {
    Documents documents = mock();
    when(documents.present(anyString(), anyString())).thenReturn(true);
    return documents;
  }

  /** Nothing has been approved that a new version could void. */
  @Bean
  ApprovalBook approvals() {
    return mock();
  }

  /** USD 250,000.00 in every case. */
  @Bean
  Assignments assignments() {
    Assignments assignments = mock();
    when(assignments.of(anyString()))
        .thenAnswer(
            call ->
                new Assignment(
                    call.getArgument(0),
                    "DL 805",
                    LocalDate.of(2026, 1, 15),
                    "4100-1-0101",
                    new BigDecimal("250000.00"),
                    "Prevención de la violencia juvenil",
                    "0614-050707-104-8",
                    "Fundación Caminos de Paz",
                    "ngo-06140507071048"));
    return assignments;
  }
}
