package org.expediente.access;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.authorization.Groups;
import org.expediente.access.AccessFile.Group;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two invented persons for each group, all with the password {@code demo}. */
@Component
@Profile("demo")
class DemoPeople implements FirstPeople {
  private static final String PASSWORD = "demo";
  private static final int MEMBERS = 2;
  private static final Map<String, Integer> MORE_MEMBERS = Map.of("disposal-committee", 5);

  /** An invented organisation. */
  private record Organisation(String nit, String name) {}

  /** First, second, ... member of an external group: the organisation the person acts for. */
  private static final Map<String, List<Organisation>> ORGANISATIONS =
      Map.of(
          "ngo",
          List.of(
              new Organisation("0614-050707-104-8", "Fundación Caminos de Paz"),
              new Organisation("0614-051286-129-4", "Asociación Jóvenes con Futuro")),
          "contractor",
          List.of(
              new Organisation("0614-150399-102-5", "Suministros del Pacífico, S.A. de C.V."),
              new Organisation("0210-200805-103-2", "Constructora Izalco, S.A. de C.V.")),
          "guarantor",
          List.of(
              new Organisation("0614-120690-104-1", "Aseguradora Cuscatleca, S.A."),
              new Organisation("0614-080711-105-0", "Fianzas de Oriente, S.A.")));

  private final AccessFile file;
  private final Accounts accounts;
  private final Organisations organisations;

  DemoPeople(AccessFile file, Accounts accounts, Organisations organisations) {
    this.file = file;
    this.accounts = accounts;
    this.organisations = organisations;
  }

  @Override
  public void ensure() {
    int number = 0;
    for (Group group : file.groups()) {
      if (group.id().equals(Groups.CAMUNDA_ADMIN)) {
        person("admin", group.id(), number++);
        continue;
      }
      for (int i = 1; i <= MORE_MEMBERS.getOrDefault(group.id(), MEMBERS); i++) {
        String id = group.id() + "-" + i;
        if (person(id, group.id(), number++) && group.external()) {
          Organisation own = ORGANISATIONS.get(group.id()).get(i - 1);
          accounts.join(id, organisations.ensure(group.id(), own.nit(), own.name()));
        }
      }
    }
  }

  /** Whether the person was missing. Who is there stays as is, other groups and password too. */
  private boolean person(String id, String group, int number) {
    if (accounts.exists(id)) {
      return false;
    }
    accounts.create(
        id, DemoNames.first(number), DemoNames.last(number), id + "@example.org", PASSWORD);
    accounts.join(id, group);
    return true;
  }
}
