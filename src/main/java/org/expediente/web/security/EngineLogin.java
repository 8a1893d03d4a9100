package org.expediente.web.security;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks user and password against the engine, which slows down and finally locks an account after
 * failed attempts. A locked account and a wrong password look the same from outside.
 */
@Component
class EngineLogin implements AuthenticationProvider {
  private final IdentityService identity;
  private final EnginePersons persons;

  EngineLogin(IdentityService identity, EnginePersons persons) {
    this.identity = identity;
    this.persons = persons;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String person = asked.getName();
    Object password = asked.getCredentials();
    if (person.isBlank() || password == null || !matches(person, password.toString())) {
      throw new BadCredentialsException("wrong password or locked account");
    }
    return persons.find(person).orElseThrow(() -> new BadCredentialsException("no such person"));
  }

  private boolean matches(String person, String password) {
    try {
      return identity.checkPassword(person, password);
    } catch (org.camunda.bpm.engine.AuthenticationException locked) {
      return false;
    } catch (org.camunda.bpm.engine.OptimisticLockingException parallelAttempts) {
      return false;
    } catch (ProcessEngineException failure) {
      // the database is away: not the caller's fault, so never a 401
      throw new IllegalStateException("password could not be checked", failure);
    }
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }
}
