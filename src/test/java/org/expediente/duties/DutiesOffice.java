package org.expediente.duties;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.expediente.access.Posts;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.testkit.SmallEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Duties with what they stand on, in a small engine. */
@Import(SmallEngine.class)
@ComponentScan(basePackageClasses = {Duties.class, Parameters.class, Journal.class})
class DutiesOffice {
  /** Legal and planning have substitutes; who administers users stays out of all cases. */
  @Bean
  Posts posts() {
    Posts posts = mock(Posts.class);
    when(posts.substitutable("legal")).thenReturn(true);
    when(posts.substitutable("planning")).thenReturn(true);
    when(posts.apart("camunda-admin")).thenReturn(true);
    return posts;
  }

  /** Case X is linked with X-linked; those of the funds begin with FON. */
  @Bean
  CaseRelations relations() {
    return new CaseRelations() {
      @Override
      public Set<String> family(String caseNumber) {
        String first = caseNumber.replace("-linked", "");
        return Set.of(first, first + "-linked");
      }

      @Override
      public Optional<String> procedure(String caseNumber) {
        return caseNumber.startsWith("FON") ? Optional.of("funds") : Optional.empty();
      }
    };
  }
}
