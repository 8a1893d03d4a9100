package org.expediente.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.identity.Group;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
class AccessStartTest {
  private static final List<String> CONTENT =
      List.of(
          "select * from ACT_RU_AUTHORIZATION order by ID_",
          "select ID_, NAME_, QUERY_, PROPERTIES_ from ACT_RU_FILTER order by ID_",
          "select * from ACT_ID_GROUP order by ID_",
          "select * from ACT_ID_USER order by ID_",
          "select * from ACT_ID_MEMBERSHIP order by USER_ID_, GROUP_ID_",
          "select * from access_file");
  private static final String RIGHTS =
      "select TYPE_, GROUP_ID_, USER_ID_, RESOURCE_TYPE_, PERMS_,"
          + " case when RESOURCE_TYPE_ = 5 then 'filter' else RESOURCE_ID_ end as WHAT_"
          + " from ACT_RU_AUTHORIZATION"
          + " where RESOURCE_ID_ = '*' or RESOURCE_TYPE_ not in (7, 19)" // not the single tasks
          + " order by 1, 2, 3, 4, 5, 6";

  @Autowired private AccessStart start;
  @Autowired private AuthorizationService authorizations;
  @Autowired private FilterService filters;
  @Autowired private IdentityService identity;
  @Autowired private Organisations organisations;
  @Autowired private JdbcClient jdbc;

  @AfterEach
  void restore() {
    start.afterSingletonsInstantiated();
  }

  @Test
  void appliedAgainItChangesNothing() {
    List<List<Map<String, Object>>> before = content();

    start.afterSingletonsInstantiated();

    assertThat(content()).isEqualTo(before);
  }

  @Test
  void whatIsMissingComesBackAndWhatIsNotDeclaredGoes() {
    List<Map<String, Object>> declared = rights();
    grant(null, "legal-1", TaskPermissions.UPDATE);
    grant("legal", null, TaskPermissions.TASK_WORK);
    Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    everybody.setResource(Resources.DEPLOYMENT);
    everybody.setResourceId("*");
    authorizations.saveAuthorization(everybody);
    authorizations
        .createAuthorizationQuery()
        .groupIdIn("audit")
        .resourceType(Resources.PROCESS_DEFINITION)
        .list()
        .forEach(one -> authorizations.deleteAuthorization(one.getId()));
    filters.saveFilter(filters.newTaskFilter("Todo"));
    Group legal = identity.createGroupQuery().groupId("legal").singleResult();
    legal.setName("Otro nombre");
    identity.saveGroup(legal);

    start.afterSingletonsInstantiated();

    assertThat(rights()).isEqualTo(declared);
    assertThat(filters.createFilterQuery().filterName("Todo").count()).isZero();
    assertThat(identity.createGroupQuery().groupId("legal").singleResult().getName())
        .isEqualTo("Dirección Jurídica");
  }

  @Test
  void twoNodesStartingTogetherDoItOnce() {
    List<Map<String, Object>> declared = rights();
    filters.createFilterQuery().list().forEach(one -> filters.deleteFilter(one.getId()));
    for (String group : List.of("legal", "audit", "ngo-06140507071048")) {
      authorizations
          .createAuthorizationQuery()
          .groupIdIn(group)
          .list()
          .forEach(one -> authorizations.deleteAuthorization(one.getId()));
    }

    CompletableFuture.allOf(
            CompletableFuture.runAsync(start::afterSingletonsInstantiated),
            CompletableFuture.runAsync(start::afterSingletonsInstantiated))
        .join();

    assertThat(rights()).isEqualTo(declared);
    assertThat(filters.createFilterQuery().count()).isEqualTo(7);
  }

  @Test
  void noPersonHoldsARightBesidesTheOwnAccount() {
    assertThat(
            authorizations.createAuthorizationQuery().list().stream()
                .filter(one -> one.getUserId() != null)
                .filter(one -> one.getResourceType() != Resources.TASK.resourceType())
                .filter(one -> one.getResourceType() != Resources.HISTORIC_TASK.resourceType()))
        .allMatch(one -> one.getResourceType() == Resources.USER.resourceType())
        .allMatch(one -> one.getUserId().equals(one.getResourceId()));
  }

  @Test
  void everyGroupHasItsDemoPeople() {
    for (AccessFile.Group group : AccessFileTest.product().groups()) {
      long members = identity.createUserQuery().memberOfGroup(group.id()).count();
      switch (group.id()) {
        case "camunda-admin" -> assertThat(members).isEqualTo(1);
        case "disposal-committee" -> assertThat(members).isEqualTo(5);
        default -> assertThat(members).as(group.id()).isEqualTo(2);
      }
    }
    assertThat(identity.createUserQuery().list())
        .allMatch(
            person -> person.getEmail() == null || person.getEmail().endsWith("@example.org"));
    assertThat(identity.createGroupQuery().groupMember("ngo-1").list())
        .extracting(Group::getName)
        .containsExactlyInAnyOrder("Organización", "Fundación Caminos de Paz");
    assertThat(identity.createGroupQuery().groupMember("ngo-2").list())
        .extracting(Group::getId)
        .containsExactlyInAnyOrder("ngo", "ngo-06140512861294");
  }

  @Test
  void anOrganisationIsMadeOnceAndByWhoeverOpensACase() {
    identity.setAuthentication("cabinet-1", List.of("cabinet"));
    try {
      String id = organisations.ensure("ngo", "9999-010100-101-0", "Fundación Nueva");

      assertThat(id).isEqualTo("ngo-99990101001010");
      assertThat(organisations.ensure("ngo", "99990101001010", "Fundación Renovada")).isEqualTo(id);
      assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("cabinet-1");
    } finally {
      identity.clearAuthentication();
    }
    assertThat(identity.createGroupQuery().groupId("ngo-99990101001010").singleResult().getName())
        .isEqualTo("Fundación Renovada");
    assertThat(
            authorizations.isUserAuthorized(
                "somebody",
                List.of("ngo-99990101001010"),
                org.camunda.bpm.engine.authorization.Permissions.ACCESS,
                Resources.APPLICATION,
                "tasklist"))
        .isTrue();
    start.afterSingletonsInstantiated();
    assertThat(authorizations.createAuthorizationQuery().groupIdIn("ngo-99990101001010").count())
        .as("a start keeps what the organisation has")
        .isGreaterThan(4);
    authorizations
        .createAuthorizationQuery()
        .groupIdIn("ngo-99990101001010")
        .list()
        .forEach(one -> authorizations.deleteAuthorization(one.getId()));
    identity.deleteGroup("ngo-99990101001010");
  }

  private void grant(String group, String person, Permission permission) {
    Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId(group);
    grant.setUserId(person);
    grant.setResource(Resources.TASK);
    grant.setResourceId("*");
    grant.addPermission(permission);
    authorizations.saveAuthorization(grant);
  }

  private List<Map<String, Object>> rights() {
    return jdbc.sql(RIGHTS).query().listOfRows();
  }

  private List<List<Map<String, Object>>> content() {
    return CONTENT.stream().map(sql -> jdbc.sql(sql).query().listOfRows()).toList();
  }
}
