package org.expediente.engine.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.expediente.support.PostgresDatabase;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** One person, two incompatible tasks, the same moment, on the database of production. */
@ExpedienteTest
@Import(PostgresDatabase.class)
@TestPropertySource(properties = PostgresDatabase.BLOB)
class ConcurrentDutiesTest {
  private static final int ROUNDS = 10;

  @Autowired DutyRoom room;
  @Autowired JdbcClient sql;

  @Test
  void atMostOneOfTwoIncompatibleTasksGetsThrough() throws Exception {
    String deployment = room.deploy();
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      for (int round = 0; round < ROUNDS; round++) {
        String number = room.open();
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> tries =
            people.invokeAll(
                List.of(
                    attempt(together, room.task(number, "userTask_first")),
                    attempt(together, room.task(number, "userTask_second"))));
        long through = 0;
        for (Future<Boolean> one : tries) {
          through += one.get() ? 1 : 0;
        }
        assertThat(through).isOne();
        assertThat(
                sql.sql(
                        "select count(*) from duty_participation"
                            + " where case_number = ? and person = 'legal-1'")
                    .param(number)
                    .query(Integer.class)
                    .single())
            .isOne();
        assertThat(room.entriesAfter(number, 0))
            .filteredOn(e -> e.kind().equals("refused"))
            .hasSize(1);
      }
    } finally {
      people.shutdown();
      room.remove(deployment);
    }
  }

  private Callable<Boolean> attempt(CyclicBarrier together, Task task) {
    return () -> {
      together.await();
      try {
        room.done("legal-1", task);
        return true;
      } catch (RuntimeException refused) {
        return false;
      }
    };
  }
}
