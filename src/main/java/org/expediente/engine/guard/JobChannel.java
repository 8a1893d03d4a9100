package org.expediente.engine.guard;

import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.expediente.journal.Channel;
import org.expediente.journal.Channels;

/** What timers and asynchronous steps do is journaled as theirs. */
public final class JobChannel extends CommandInterceptor {
  @Override
  public <T> T execute(Command<T> command) {
    if (!(command instanceof ExecuteJobsCmd)) {
      return next.execute(command);
    }
    Channel before = Channels.enter(Channel.JOB);
    try {
      return next.execute(command);
    } finally {
      Channels.restore(before);
    }
  }
}
