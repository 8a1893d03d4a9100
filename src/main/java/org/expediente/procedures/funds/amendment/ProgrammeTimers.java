package org.expediente.procedures.funds.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.expediente.access.Unrestricted;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Timers of a case that stand at the end of its programme move with it: each evaluates its own
 * expression again. A term that ends on the same day by chance is found as it was stored.
 */
@Component
class ProgrammeTimers {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Executions executions;
  private final RuntimeService runtime;
  private final ManagementService management;
  private final Unrestricted unrestricted;
  private final Clock clock;

  ProgrammeTimers(
      Executions executions,
      @Lazy RuntimeService runtime,
      @Lazy ManagementService management,
      Unrestricted unrestricted,
      Clock clock) {
    this.executions = executions;
    this.runtime = runtime;
    this.management = management;
    this.unrestricted = unrestricted;
    this.clock = clock;
  }

  /** Does what moves the end and then moves the timers. */
  void follow(String caseNumber, Runnable extension) {
    Date before = end(executions.of(caseNumber).endsOn());
    extension.run();
    unrestricted.read(
        () -> {
          at(caseNumber, before)
              .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
          return null;
        });
  }

  private List<Job> at(String caseNumber, Date due) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .flatMap(id -> management.createJobQuery().processInstanceId(id).timers().list().stream())
        .filter(timer -> timer.getDuedate().getTime() == due.getTime())
        .toList();
  }

  private Date end(LocalDate day) {
    return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
  }
}
