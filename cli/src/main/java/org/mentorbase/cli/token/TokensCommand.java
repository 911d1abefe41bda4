package org.mentorbase.cli.token;

import picocli.CommandLine.Command;

@Command(
        name = "tokens",
        description = "Tokens, with which programs act for an account over HTTP.",
        subcommands = {CreateToken.class, ListTokens.class, RevokeToken.class})
public final class TokensCommand {}
