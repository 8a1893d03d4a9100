package org.expediente.access;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the file once. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {
  @Bean
  AccessText accessText(@Value("classpath:access.yaml") Resource text) throws IOException {
    return new AccessText(text.getContentAsByteArray());
  }

  @Bean
  AccessFile accessFile(AccessText text) {
    return AccessFileReader.read(text.bytes());
  }
}
