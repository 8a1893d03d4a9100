package org.expediente.procedures.funds.plan;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.expediente.seed.SeedFile;
import org.expediente.seed.SeedRow;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The sections that a plan can have, from {@code funds/plan-sections.csv} (A-S29, A-S30: the list
 * is open). Which of them a plan must have says the decision {@code funds-plan-completeness}.
 */
@Component
public class Sections {
  private final List<Section> sections;

  Sections(@Value("classpath:funds/plan-sections.csv") Resource file) throws IOException {
    this.sections =
        SeedFile.read(
                "funds/plan-sections.csv",
                file.getInputStream(),
                List.of("section", "title", "fields", "tables"))
            .stream()
            .map(Sections::section)
            .toList();
  }

  private static Section section(SeedRow row) {
    return new Section(
        row.text("section"),
        row.text("title"),
        words(row.optional("fields")),
        Set.copyOf(words(row.optional("tables"))));
  }

  private static List<String> words(String text) {
    return text == null ? List.of() : List.of(text.split(" +"));
  }

  /** Spanish title of a section; the id itself where the catalogue does not know it. */
  public String title(String id) {
    return sections.stream()
        .filter(section -> section.id().equals(id))
        .map(Section::title)
        .findAny()
        .orElse(id);
  }

  List<Section> all() {
    return sections;
  }

  /** Keys of all form fields that belong to a plan. */
  Set<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    sections.forEach(section -> fields.addAll(section.fields()));
    return fields;
  }

  /** Ids of the sections that the plan has. */
  List<String> in(PlanContent plan) {
    return sections.stream().filter(s -> s.isIn(plan)).map(Section::id).toList();
  }
}
