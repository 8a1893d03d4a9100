package org.expediente.web.duties;

import java.util.Set;
import org.expediente.access.Actors;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Lets in only the members of some groups. */
@Component
class Doorkeeper {
  static final String AUDIT = "audit";
  static final String HUMAN_RESOURCES = "human-resources";
  static final String PROCESS_OWNER = "process-owner";
  static final String AUTHORITY = "authority";

  private final Actors actors;

  Doorkeeper(Actors actors) {
    this.actors = actors;
  }

  /**
   * @throws Refusal forbidden, with the sentence, for anybody else
   */
  void only(Set<String> groups, String sentence) {
    if (groups.stream().noneMatch(actors.current()::in)) {
      throw Refusal.forbidden("access.group", sentence);
    }
  }
}
