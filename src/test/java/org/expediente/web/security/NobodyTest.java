package org.expediente.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.access.Actors;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.ClosesHole;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.FilterChainProxy;

/** What a slip in a public page could reach: nothing. */
@ExpedienteTest
class NobodyTest {
  @Autowired private FilterChainProxy security;
  @Autowired private Actors actors;
  @Autowired private IdentityService identity;
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;

  @ParameterizedTest
  @ValueSource(strings = {"/api/public/documents/x", "/public/verify"})
  @ClosesHole("publicApi")
  @Asvs({"8.2.1", "8.3.3"})
  void aPublicPageHasNoRightInTheEngine(String path) throws Exception {
    assertThat(repository.createProcessDefinitionQuery().count()).isPositive();

    assertThat(behind(path, () -> repository.createProcessDefinitionQuery().count())).isZero();
    assertThat(behind(path, () -> identity.createUserQuery().count())).isZero();
    assertThat(behind(path, () -> actors.current().person())).isEqualTo("público");
    assertThatThrownBy(() -> behind(path, () -> runtime.startProcessInstanceByKey("public-funds")))
        .isInstanceOf(org.camunda.bpm.engine.ProcessEngineException.class);
    assertThat(actors.current().isSystem()).as("afterwards").isTrue();
  }

  @org.junit.jupiter.api.Test
  void noAccountCanTakeThatName() {
    assertThatThrownBy(() -> identity.saveUser(identity.newUser(NobodyFilter.NOBODY)))
        .isInstanceOf(org.camunda.bpm.engine.ProcessEngineException.class);
  }

  private <T> T behind(String path, java.util.function.Supplier<T> page) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setServletPath(path);
    java.util.concurrent.atomic.AtomicReference<T> seen =
        new java.util.concurrent.atomic.AtomicReference<>();
    FilterChain chain = (asked, answer) -> seen.set(page.get());
    security.doFilter(request, new MockHttpServletResponse(), chain);
    return seen.get();
  }
}
