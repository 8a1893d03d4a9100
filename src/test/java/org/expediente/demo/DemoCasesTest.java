package org.expediente.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whoever starts the product for the first time finds cases to look at. */
@ExpedienteTest
@TestPropertySource(properties = "expediente.demo.cases=true")
class DemoCasesTest {
  @Autowired Desk desk;
  @Autowired JdbcClient sql;

  @Test
  void casesWaitAtDifferentSteps() {
    List<String> numbers =
        sql.sql("select number from case_file order by number").query(String.class).list();
    assertThat(numbers.stream().map(number -> number.substring(0, 3)))
        .containsExactly("CON", "CON", "FON", "FON", "FON", "FON", "FON");
    assertThat(numbers.stream().map(desk::open))
        .containsExactly(
            List.of("userTask_acceptAppointment"),
            List.of(), // in execution: the daily watch asks of it when a delivery is near
            List.of("userTask_attachNotice"),
            List.of("userTask_certifyCredit"),
            List.of("userTask_checkNgo"),
            List.of("userTask_appointTeam"),
            List.of("userTask_filePlan"));
  }
}
