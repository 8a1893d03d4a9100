package org.expediente.web.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** Security headers of our own answers; the web apps under {@code /camunda} write theirs. */
@Component
class PageHeaders {
  private static final String PAGE =
      "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  private final long hstsSeconds;

  /** {@code hstsSeconds}: how long a browser insists on TLS; 0 while the server has none. */
  PageHeaders(@Value("${expediente.hsts-seconds}") long hstsSeconds) {
    this.hstsSeconds = hstsSeconds;
  }

  void ofPages(HeadersConfigurer<HttpSecurity> headers) {
    common(headers).contentSecurityPolicy(policy -> policy.policyDirectives(PAGE));
  }

  /** Downloads go through here too, and PDF viewers break on a strict content policy. */
  void ofData(HeadersConfigurer<HttpSecurity> headers) {
    common(headers)
        .contentSecurityPolicy(policy -> policy.policyDirectives("frame-ancestors 'none'"));
  }

  private HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
    return headers
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            hsts -> {
              if (hstsSeconds > 0) {
                hsts.maxAgeInSeconds(hstsSeconds).includeSubDomains(false);
              } else {
                hsts.disable();
              }
            });
  }
}
