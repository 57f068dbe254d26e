package org.wawasan.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.wawasan.platform.config.Settings;

/** The mail server of the settings. The connection is encrypted where the server offers it, and from the start on port 465. */
@ApplicationScoped
class MailServer {

    private static final int ENCRYPTED_PORT = 465;
    private static final String TIMEOUT_MILLIS = "15000";

    void send(String recipient, String subject, String body) throws MessagingException {
        MimeMessage message = new MimeMessage(session());
        message.setFrom(new InternetAddress(Settings.mailFrom()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(Instant.now()));
        // Answering machines leave it alone (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        Transport.send(message);
    }

    private static Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", Settings.mailHost().orElseThrow());
        properties.setProperty("mail.smtp.port", String.valueOf(Settings.mailPort()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(Settings.mailPort() == ENCRYPTED_PORT));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(Settings.mailUser().isPresent()));
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(Settings.mailUser().orElse(""), Settings.mailPassword());
            }
        });
    }
}
