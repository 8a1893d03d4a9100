package org.expediente.engine.gate;

import org.expediente.problem.Refusal;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a start that the gate refused as a list of findings instead of a stack trace. */
class DeploymentRefusedAnalyzer extends AbstractFailureAnalyzer<Refusal> {
  @Override
  protected FailureAnalysis analyze(Throwable root, Refusal refused) {
    return refused.code().equals(DeploymentRefused.CODE)
        ? new FailureAnalysis(
            "Expediente does not start:\n" + refused.getMessage(),
            "Correct the files under processes and forms; docs/guide/procesos.md explains each"
                + " rule, whose name stands in brackets.",
            root)
        : null;
  }
}
