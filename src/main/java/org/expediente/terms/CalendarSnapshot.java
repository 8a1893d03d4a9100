package org.expediente.terms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.ParameterUnit;

/** The calendar as it is at one moment; it never changes, so what was looked up is kept. */
final class CalendarSnapshot {
  private final List<YearlyClosure> yearly;
  private final List<Closure> decrees;
  private final List<Parameter> flags;
  private final Map<LocalDate, List<ClosedDays>> lookedUp = new ConcurrentHashMap<>();
  private String version;

  /**
   * A calendar.
   *
   * @param flags all dated rows of the parameters that yearly closures depend on
   */
  CalendarSnapshot(List<YearlyClosure> yearly, List<Closure> decrees, List<Parameter> flags) {
    this.yearly = yearly;
    this.decrees = decrees;
    this.flags = flags;
  }

  /** Whether a day counts towards a term. */
  boolean counts(LocalDate day) {
    return !weekend(day) && closures(day).stream().noneMatch(ClosedDays::suspendsTerms);
  }

  /**
   * Counts a term: day 1 is the next day that counts, and a last day on which the offices are
   * closed moves forward (common rules C.1 and 2.1).
   *
   * @param stopped days on which the term's own clock stood still
   */
  DayCount count(LocalDate from, int days, Predicate<LocalDate> stopped) {
    SkippedLog skipped = new SkippedLog();
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (stopped.test(day)) {
        skipped.interrupt();
      } else if (counts(day)) {
        skipped.interrupt();
        left--;
      } else {
        note(skipped, day);
      }
    }
    while (stopped.test(day) || !open(day)) {
      note(skipped, day);
      day = day.plusDays(1);
    }
    return new DayCount(day, version(), skipped.all());
  }

  /**
   * As {@link #count(LocalDate, int, Predicate)}, in another unit. Days and months of the calendar
   * count every day on which the term's own clock ran; the last day moves forward all the same.
   *
   * @param unit {@code business-days}, {@code calendar-days} or {@code months}
   */
  DayCount count(LocalDate from, int length, String unit, Predicate<LocalDate> stopped) {
    return switch (ParameterUnit.of(unit)) {
      case BUSINESS_DAYS -> count(from, length, stopped);
      case CALENDAR_DAYS -> calendarDays(from, length, stopped);
      case MONTHS ->
          calendarDays(from, (int) ChronoUnit.DAYS.between(from, from.plusMonths(length)), stopped);
      default -> throw new IllegalArgumentException("No term is counted in " + unit);
    };
  }

  private DayCount calendarDays(LocalDate from, int days, Predicate<LocalDate> stopped) {
    LocalDate last = from;
    for (int left = days; left > 0; ) {
      last = last.plusDays(1);
      left -= stopped.test(last) ? 0 : 1;
    }
    return count(last, 0, stopped);
  }

  /**
   * Names this calendar: number of decrees and a digest of all that defines it. The same closures
   * give the same version on every machine.
   */
  String version() {
    if (version == null) {
      version = computedVersion(); // twice, by two threads, is the same
    }
    return version;
  }

  private String computedVersion() {
    String content =
        Stream.of(
                yearly.stream().map(ClosedDays::canonical),
                decrees.stream().map(ClosedDays::canonical),
                flags.stream().map(flag -> flag + "=" + flag.value()))
            .flatMap(lines -> lines)
            .collect(Collectors.joining("\n"));
    return "SV-%d-%s".formatted(decrees.size(), digest(content).substring(0, 8));
  }

  private boolean open(LocalDate day) {
    return !weekend(day) && closures(day).isEmpty();
  }

  private void note(SkippedLog skipped, LocalDate day) {
    if (!weekend(day)) {
      closures(day).stream().findFirst().ifPresent(why -> skipped.add(day, why.name()));
    }
  }

  private List<ClosedDays> closures(LocalDate day) {
    return lookedUp.computeIfAbsent(day, this::lookUp);
  }

  private List<ClosedDays> lookUp(LocalDate day) {
    Stream<YearlyClosure> recurring = yearly.stream().filter(closure -> holds(closure, day));
    return Stream.<ClosedDays>concat(recurring, decrees.stream())
        .filter(closure -> closure.covers(day))
        .toList();
  }

  private boolean holds(YearlyClosure closure, LocalDate day) {
    return closure.onlyIf() == null
        || flags.stream()
            .filter(flag -> flag.key().equals(closure.onlyIf()) && flag.inForce(day))
            .anyMatch(flag -> Boolean.parseBoolean(flag.value()));
  }

  private static boolean weekend(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
  }

  private static String digest(String content) {
    try {
      byte[] text = content.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
