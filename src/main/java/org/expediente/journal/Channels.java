package org.expediente.journal;

/** The channel of the current thread, set at each door of the house. */
public final class Channels {
  private static final ThreadLocal<Channel> CURRENT = new ThreadLocal<>();

  private Channels() {}

  /** The channel of this thread; {@link Channel#SYSTEM} where none was entered. */
  public static Channel current() {
    Channel channel = CURRENT.get();
    return channel == null ? Channel.SYSTEM : channel;
  }

  /** Runs {@code work} as having come in through {@code channel}. */
  public static void during(Channel channel, Runnable work) {
    Channel before = enter(channel);
    try {
      work.run();
    } finally {
      restore(before);
    }
  }

  /**
   * For servlet filters, whose work throws checked exceptions.
   *
   * @return what to hand to {@link #restore} in a {@code finally}
   */
  public static Channel enter(Channel channel) {
    Channel before = CURRENT.get();
    CURRENT.set(channel);
    return before;
  }

  /** Ends what {@link #enter} began. */
  public static void restore(Channel before) {
    if (before == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(before);
    }
  }
}
