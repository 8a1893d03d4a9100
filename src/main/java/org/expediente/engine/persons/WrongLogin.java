package org.expediente.engine.persons;

/** Why a password did not open an account, between where it is seen and where it is journaled. */
enum WrongLogin {
  NO_SUCH_ACCOUNT("noSuchAccount"),
  WRONG_PASSWORD("wrongPassword"),
  /** So often wrong that the account is locked from now on. */
  LAST_ATTEMPT("wrongPassword"),
  LOCKED("locked"),
  PARALLEL_ATTEMPTS("parallelAttempts");

  private static final ThreadLocal<WrongLogin> LAST = new ThreadLocal<>();

  private final String word;

  WrongLogin(String word) {
    this.word = word;
  }

  /** As it stands in the journal. */
  String word() {
    return word;
  }

  /** Remembers this as the reason in the current thread. */
  void happened() {
    LAST.set(this);
  }

  /** The reason in the current thread, once. */
  static WrongLogin take() {
    WrongLogin last = LAST.get();
    LAST.remove();
    return last == null ? NO_SUCH_ACCOUNT : last;
  }
}
