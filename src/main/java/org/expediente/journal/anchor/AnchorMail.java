package org.expediente.journal.anchor;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.expediente.journal.AnchorText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Mails the digest with the heads attached; nothing of what the journal says. */
@Component
class AnchorMail implements AnchorPlace {
  private final ObjectProvider<JavaMailSender> mail; // there is one where spring.mail.host is set
  private final String from;
  private final String to;

  AnchorMail(
      ObjectProvider<JavaMailSender> mail,
      @Value("${expediente.journal.anchor.mail-from:}") String from,
      @Value("${expediente.journal.anchor.mail-to:}") String to) {
    this.mail = mail;
    this.from = from;
    this.to = to;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public boolean wanted() {
    return !to.isBlank();
  }

  @Override
  public void keep(AnchorText heads) throws MessagingException {
    JavaMailSender sender = mail.getObject();
    MimeMessage message = sender.createMimeMessage();
    MimeMessageHelper content = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    content.setFrom(from);
    content.setTo(to.split(","));
    content.setSubject("Anclas de la bitácora: " + heads.sha256());
    content.setText(
        """
        Resumen (SHA-256) de %d cadenas de la bitácora de Expediente:

        %s

        Conserve este correo y su adjunto: con él se comprueba que la bitácora no fue rehecha.
        """
            .formatted(heads.heads(), heads.sha256()));
    byte[] text = heads.text().getBytes(StandardCharsets.UTF_8);
    content.addAttachment("anclas.txt", new ByteArrayResource(text), "text/plain; charset=UTF-8");
    sender.send(message);
  }
}
