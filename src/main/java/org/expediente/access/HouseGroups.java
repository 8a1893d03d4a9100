package org.expediente.access;

import org.springframework.stereotype.Component;

/** The groups that {@code access.yaml} declares, for whoever has to check a name. */
@Component
public class HouseGroups {
  private final AccessFile file;

  HouseGroups(AccessFile file) {
    this.file = file;
  }

  /** Whether the file declares this group; groups of single organisations are not in it. */
  public boolean declares(String id) {
    return file.group(id).isPresent();
  }
}
