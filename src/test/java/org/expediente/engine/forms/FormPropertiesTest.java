package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.expediente.problem.FieldProblem;

/** What any form of the house accepts and refuses, tried with random data. */
class FormPropertiesTest {
  private static final int TRIES = 20_000;

  record Form(String name, List<Field> fields, FormContract contract) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Form> FORMS = read();

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void validDataPassAndDataBrokenInOnePlaceAreRefusedWithThatField(
      @ForAll("forms") Form form, @ForAll long seed) {
    Random random = new Random(seed);
    Submissions made = new Submissions(form.fields(), random);
    Map<String, Object> valid = made.valid();

    assertThat(problems(form, made, valid)).as("valid data").isEmpty();
    Breakage broken = Breakage.of(form.fields(), made, valid, random);
    assertThat(problems(form, made, broken.data()))
        .as(broken.how())
        .extracting(FieldProblem::field)
        .contains(broken.field());
  }

  @Provide
  Arbitrary<Form> forms() {
    return Arbitraries.of(FORMS);
  }

  private static List<FieldProblem> problems(
      Form form, Submissions made, Map<String, Object> data) {
    return form.contract().check(data, made.known(), Submissions.TODAY).problems();
  }

  private static List<Form> read() {
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      return files
          .filter(file -> file.toString().endsWith(".form"))
          .sorted()
          .map(FormPropertiesTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Form read(Path file) {
    try {
      JsonNode form = new ObjectMapper().readTree(file.toFile());
      return new Form(
          file.getFileName().toString(), Field.of(form.path("components")), new FormContract(form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
