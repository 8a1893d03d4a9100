package org.expediente.procedures.contracts.appeal;

import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;

/** What an appeal may take off a resolution; acts without one are confirmed or revoked. */
public interface Adjustable {
  /** Whose resolutions. */
  ProceedingKind kind();

  /** Most that may be taken off so that something is left; more is to revoke it. */
  int most(Proceeding of);

  /** Spanish: {@code días de atraso}, {@code meses}. */
  String unit();
}
