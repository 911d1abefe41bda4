package org.mentorbase.mail;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Lists;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.mentorbase.notice.Handover;
import org.mentorbase.notice.Handover.Result;

/** What the answers of mail servers mean (RFC 5321, section 4.2). */
final class SmtpFailure {

    private static final int PERMANENT = 500;
    private static final int CLOSING = 421;
    private static final int AUTHENTICATION_REQUIRED = 530;
    private static final int AUTHENTICATION_FAILED = 535;

    private SmtpFailure() {}

    /** Of what failed while a mail was sent. What broke without an answer may have been accepted; it is tried again. */
    static Handover handover(MessagingException failure) {
        return new Handover(result(failure), "The mail server: " + said(failure));
    }

    private static Result result(MessagingException failure) {
        List<Exception> causes = causes(failure);
        if (causes.stream().anyMatch(SMTPSenderFailedException.class::isInstance)) {
            return Result.NOTHING_NOW;
        }
        for (Exception cause : Lists.reverse(causes)) {
            if (cause instanceof SMTPAddressFailedException address) {
                return ofMail(address.getReturnCode());
            }
            if (cause instanceof SMTPSendFailedException refused) {
                return ofMail(refused.getReturnCode());
            }
        }
        return Result.NOT_NOW;
    }

    /** From the outermost to the innermost. */
    private static List<Exception> causes(MessagingException failure) {
        List<Exception> causes = new ArrayList<>();
        causes.add(failure);
        Exception cause = failure;
        while (cause instanceof MessagingException messaging && messaging.getNextException() != null) {
            cause = messaging.getNextException();
            causes.add(cause);
        }
        return causes;
    }

    private static Result ofMail(int code) {
        if (code == CLOSING || code == AUTHENTICATION_REQUIRED || code == AUTHENTICATION_FAILED) {
            return Result.NOTHING_NOW;
        }
        return code >= PERMANENT ? Result.NEVER : Result.NOT_NOW;
    }

    /** The innermost message, in one line. */
    static String said(MessagingException failure) {
        List<Exception> causes = causes(failure);
        Exception innermost = causes.get(causes.size() - 1);
        String message = innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
        return CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).trimAndCollapseFrom(message, ' ');
    }
}
