package org.expediente.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.expediente.access.Posts;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Who may be appointed as whose substitute. */
@Component
class SubstitutionRules {
  private static final int LONGEST = 400;

  private final Directory directory;
  private final Posts posts;

  SubstitutionRules(Directory directory, Posts posts) {
    this.directory = directory;
    this.posts = posts;
  }

  /**
   * Checks an appointment against those there are.
   *
   * @throws Refusal with all that is wrong, by field
   */
  void check(NewSubstitution wanted, List<Substitution> known, LocalDate today, String registrar) {
    List<FieldProblem> problems = new ArrayList<>();
    refuse(problems, empty(wanted.holder()), "holder", "Indique a quién se suple (holder).");
    refuse(problems, empty(wanted.substitute()), "substitute", "Indique quién suple (substitute).");
    refuse(problems, empty(wanted.group()), "group", "Indique el puesto (group).");
    refuse(
        problems,
        empty(wanted.document()) || wanted.document().length() > LONGEST,
        "document",
        "Indique el documento del nombramiento (document), en 400 caracteres o menos.");
    refuse(problems, wanted.from() == null, "from", "Indique el primer día (from).");
    refuse(problems, wanted.until() == null, "until", "Indique el último día (until).");
    settle(problems);
    refuse(
        problems, wanted.from().isBefore(today), "from", "La suplencia no empieza en el pasado.");
    refuse(
        problems,
        wanted.until().isBefore(wanted.from()),
        "until",
        "El último día no puede ser anterior al primero.");
    persons(wanted, known, today, problems);
    overlaps(wanted, known, problems);
    settle(problems);
    if (registrar.equals(wanted.substitute())) {
      throw Refusal.forbidden(
          "duty.substitution.own", "Nadie se nombra suplente a sí mismo: pídalo a otra persona.");
    }
  }

  private void persons(
      NewSubstitution wanted, List<Substitution> known, LocalDate today, List<FieldProblem> bad) {
    refuse(
        bad,
        wanted.holder().equals(wanted.substitute()),
        "substitute",
        "Nadie se suple a sí mismo.");
    refuse(
        bad,
        !posts.substitutable(wanted.group()),
        "group",
        "El grupo «%s» no admite suplentes.".formatted(wanted.group()));
    boolean stands =
        known.stream()
            .anyMatch(
                s ->
                    s.inForce(today)
                        && s.substitute().equals(wanted.holder())
                        && s.group().equals(wanted.group()));
    refuse(
        bad,
        stands || !directory.groupsOf(wanted.holder()).contains(wanted.group()),
        "holder",
        "«%s» no es titular de ese puesto.".formatted(wanted.holder()));
    List<String> groups = directory.groupsOf(wanted.substitute());
    refuse(
        bad,
        !directory.exists(wanted.substitute()) || groups.stream().anyMatch(posts::apart),
        "substitute",
        "«%s» no puede suplir: no existe, es de fuera del Ministerio o administra usuarios."
            .formatted(wanted.substitute()));
    boolean already =
        groups.contains(wanted.group())
            && known.stream()
                .noneMatch(
                    s ->
                        s.inForce(today)
                            && s.substitute().equals(wanted.substitute())
                            && s.group().equals(wanted.group()));
    refuse(
        bad,
        already,
        "substitute",
        "«%s» ya pertenece a ese grupo: no necesita suplencia.".formatted(wanted.substitute()));
  }

  private static void overlaps(
      NewSubstitution wanted, List<Substitution> known, List<FieldProblem> problems) {
    List<Substitution> same =
        known.stream()
            .filter(
                s -> s.group().equals(wanted.group()) && s.overlaps(wanted.from(), wanted.until()))
            .toList();
    refuse(
        problems,
        same.stream().anyMatch(s -> s.holder().equals(wanted.holder())),
        "from",
        "En esas fechas ya hay un suplente para ese puesto.");
    refuse(
        problems,
        same.stream().anyMatch(s -> s.substitute().equals(wanted.substitute())),
        "substitute",
        "En esas fechas esa persona ya suple a otra en el mismo grupo.");
  }

  private static boolean empty(String text) {
    return text == null || text.isBlank();
  }

  private static void refuse(
      List<FieldProblem> problems, boolean when, String field, String sentence) {
    if (when) {
      problems.add(new FieldProblem(field, sentence));
    }
  }

  private static void settle(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw Refusal.invalid("duty.substitution", problems);
    }
  }
}
