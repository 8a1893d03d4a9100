package org.expediente.procedures.contracts.indicators;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The key figures (B.6); each is a query {@code contracts/indicators/<id>.sql}. */
public enum Indicator {
  REPORTS_ON_TIME(
      Measure.SHARE,
      Span.PERIOD,
      "Incidentes informados en plazo",
      "De los incidentes que debían informarse, los que informó en plazo quien administra el contrato."),
  DAYS_TO_REPORT(
      Measure.MEDIAN,
      Span.PERIOD,
      "Mediana de días hábiles del hecho al informe",
      "La mitad de los informes tardó eso o menos."),
  WITHOUT_CORRECTIVE(
      Measure.SHARE,
      Span.PERIOD,
      "Incumplimientos sin correctivo",
      "Sin requerimiento al contratista ni procedimiento abierto; por el día en que se conocieron."),
  FINES_COMPUTED(
      Measure.MONEY,
      Span.PERIOD,
      "Multas calculadas",
      "El último cálculo de cada procedimiento, o del informe al que no siguió ninguno."),
  FINES_IMPOSED(
      Measure.MONEY,
      Span.PERIOD,
      "Multas impuestas",
      "Por el día de la resolución, sin revocadas."),
  FINES_FIRM(
      Measure.MONEY,
      Span.PERIOD,
      "Multas firmes",
      "Por el día en que quedaron firmes, sin revocadas."),
  FINES_COLLECTED(
      Measure.MONEY,
      Span.PERIOD,
      "Multas cobradas",
      "Lo que ingresó: pagado, descontado o pagado por el fiador."),
  GUARANTEES_EXPIRED(
      Measure.NONE,
      Span.PERIOD,
      "Garantías vencidas con un incidente abierto",
      "Vencieron sin reclamarse. Debe ser cero."),
  WITHOUT_MANAGER(
      Measure.NONE,
      Span.TODAY,
      "Contratos sin administrador",
      "En ejecución o por liquidar, y hoy nadie los administra. Debe ser cero."),
  PROCEEDINGS_AT_RISK(
      Measure.COUNT,
      Span.TODAY,
      "Procedimientos en riesgo de caducar",
      "Sin resolver y con el límite cerca o vencido; el límite es un parámetro por confirmar."),
  PRESCRIPTIONS_AT_RISK(
      Measure.COUNT,
      Span.TODAY,
      "Incumplimientos en riesgo de prescribir",
      "Sin procedimiento y con el límite cerca o vencido; el límite es un parámetro por confirmar."),
  LONG_CASES(
      Measure.COUNT,
      Span.TODAY,
      "Expedientes de incidente abiertos demasiado tiempo",
      "Abiertos por más meses que los del parámetro."),
  CONTRACTS(Measure.COUNT, Span.TODAY, "Contratos", "Según su estado de hoy.");

  /** What is told of its rows. */
  public enum Measure {
    /** How many. */
    COUNT,
    /** How many; any is a failure. */
    NONE,
    /** How many of how many. */
    SHARE,
    /** How many and the sum of their amounts. */
    MONEY,
    /** The median of their business days. */
    MEDIAN
  }

  /** Which days it looks at. */
  public enum Span {
    /** Those of the period that is asked for. */
    PERIOD,
    /** Today, whatever period is asked for. */
    TODAY
  }

  private final Measure measure;
  private final Span span;
  private final String label;
  private final String explanation;

  Indicator(Measure measure, Span span, String label, String explanation) {
    this.measure = measure;
    this.span = span;
    this.label = label;
    this.explanation = explanation;
  }

  /** The indicator of an id, e.g. {@code reports-on-time}. */
  static Optional<Indicator> of(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equals(id)).findAny();
  }

  /** As in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Measure measure() {
    return measure;
  }

  public Span span() {
    return span;
  }

  /** Spanish. */
  public String label() {
    return label;
  }

  /** What counts, a Spanish sentence. */
  public String explanation() {
    return explanation;
  }
}
