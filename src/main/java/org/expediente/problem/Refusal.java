package org.expediente.problem;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says no to a request: what is wrong and what to do, in Spanish, for the person who asked.
 *
 * <p>Thrown anywhere below a request; the transaction rolls back. The engine's REST API answers 400
 * with {@link #getMessage()}, {@code /api} answers problem JSON with {@link #code()}.
 */
public final class Refusal extends RuntimeException {
  private final Kind kind;
  private final String code;
  private final transient List<FieldProblem> fields;

  private Refusal(Kind kind, String code, String sentence, List<FieldProblem> fields) {
    super(sentence);
    this.kind = kind;
    this.code = code;
    this.fields = List.copyOf(fields);
  }

  /** The request is wrong in itself (400). {@code code} is stable, e.g. {@code funds.duplicate}. */
  public static Refusal invalid(String code, String sentence) {
    return new Refusal(Kind.INVALID, code, sentence, List.of());
  }

  /** Single fields of the request are wrong (400); the message lists them all. */
  public static Refusal invalid(String code, List<FieldProblem> fields) {
    String sentence = fields.stream().map(FieldProblem::message).collect(Collectors.joining(" "));
    return new Refusal(Kind.INVALID, code, sentence, fields);
  }

  /** As above, with a message of its own that says it all, e.g. as a list. */
  public static Refusal invalid(String code, String message, List<FieldProblem> fields) {
    return new Refusal(Kind.INVALID, code, message, fields);
  }

  /** The caller may not do this (403). */
  public static Refusal forbidden(String code, String sentence) {
    return new Refusal(Kind.FORBIDDEN, code, sentence, List.of());
  }

  /** What is asked for does not exist, or must look so to the caller (404). */
  public static Refusal notFound(String code, String sentence) {
    return new Refusal(Kind.NOT_FOUND, code, sentence, List.of());
  }

  /** Somebody else was faster, or the state does not allow it any more (409). */
  public static Refusal conflict(String code, String sentence) {
    return new Refusal(Kind.CONFLICT, code, sentence, List.of());
  }

  public Kind kind() {
    return kind;
  }

  /** Stable English code for programs. */
  public String code() {
    return code;
  }

  /** The fields at fault; empty when the refusal is about the request as a whole. */
  public List<FieldProblem> fields() {
    return fields;
  }

  /** The refusal inside {@code error} or its causes, or null. */
  public static Refusal in(Throwable error) {
    for (Throwable t = error; t != null; t = t.getCause()) {
      if (t instanceof Refusal refusal) {
        return refusal;
      }
    }
    return null;
  }

  /** What kind of no it is; decides the HTTP status. */
  public enum Kind {
    INVALID,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT
  }
}
